import { Button } from '../../components/button.tsx';
import { useCase } from '../case-context.ts';
import { CaseNotice } from '../case-notice.tsx';
import { DuplicateNotice } from '../duplicates/duplicate-notice.tsx';
import { byLine, clockWords, nameOf } from '../../../contract/words/who.ts';
import { ChangedSince } from './changed-since.tsx';

/** What whoever opens the case must know first, on every screen of it, each in a line. */
export function CaseNotices() {
  const { view, go } = useCase();
  const { voided, closings } = view.case;
  const closed = closings.at(-1) ?? null;
  const lateCount = view.lateInformation.length;
  return (
    <>
      {voided !== null && (
        <CaseNotice tone="bad" title="This case was voided.">
          {voided.reason} ({nameOf(view.people, voided.stamp.actor)}, {clockWords(voided.stamp.happenedAt)}).
          It can be read, and notes can be added.
        </CaseNotice>
      )}
      {voided === null && !view.summary.open && closed !== null && (
        <CaseNotice
          tone="neutral"
          title="This case is closed."
          actions={
            <Button size="small" onPress={() => go({ section: 'certification', anchor: 'reopen-case' })}>
              Reopen
            </Button>
          }
        >
          {byLine(view.people, closed.stamp)}
        </CaseNotice>
      )}
      {lateCount > 0 && (
        <CaseNotice
          tone="warn"
          title={
            lateCount === 1
              ? 'Something came in after the declaration.'
              : `${lateCount} things came in after the declaration.`
          }
          actions={
            <Button size="small" onPress={() => go({ section: 'questions', anchor: 'late-information' })}>
              Review
            </Button>
          }
        >
          A medical examiner says whether it still stands.
        </CaseNotice>
      )}
      <DuplicateNotice />
      <ChangedSince />
    </>
  );
}
