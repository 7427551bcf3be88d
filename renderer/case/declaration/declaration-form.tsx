import { useState } from 'react';
import { type DeclarationGap, fromIndependent } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { evidenceLeft } from '../evidence/evidence-groups.ts';
import { EvidenceLeft } from '../evidence/evidence-left.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { DraftNote } from '../draft-note.tsx';
import { eitherCauseWords } from '../../../contract/words/cause-words.ts';
import { agreedCause } from '../certification/compared-lines.ts';
import { whyNot } from '../why-not.ts';
import { DeclareDialog } from './declare-dialog.tsx';
import { GapList } from './gap-list.tsx';
import { Handover } from './handover.tsx';

const INITIAL = {
  statement:
    'I have scrutinised this death. To the best of my knowledge and belief the cause of death is as stated here.',
  handoverSeen: false,
} as const;
const OWN_GAPS: ReadonlySet<DeclarationGap> = new Set([
  'independence-not-declared',
  'handover-not-seen',
  'not-independent',
]);

/** What the declaration needs, and where nothing is missing, the declaration itself. */
export function DeclarationForm() {
  const { caseId, view, user } = useCase();
  const form = useDraftForm<{ readonly statement: string; readonly handoverSeen: boolean }>(
    caseId,
    'declaration',
    INITIAL,
  );
  const [isAsking, setIsAsking] = useState(false);
  const blocked = whyNot(view, 'declare');
  // What an examiner recorded who is not independent goes on to nobody's declaration.
  const review = fromIndependent(view.case, view.case.fields.review);
  const isOwnConflict = view.declarationGaps.includes('not-independent');
  const agreed =
    view.declarationGaps.includes('agreed-cause-missing') || isOwnConflict ? null : agreedCause(view);
  const isOthersReview = review !== null && review.stamp.actor !== user?.userId;
  // Whoever is no examiner is not asked for an examiner's own word.
  const gaps = view.declarationGaps.filter((gap) =>
    blocked === null ? gap !== 'handover-not-seen' : !OWN_GAPS.has(gap),
  );
  const needsHandover = isOthersReview && !form.values.handoverSeen;
  const evidence = useEvidence().data;
  const { others, pressing } = evidenceLeft(evidence);
  const missing = gaps.length + pressing;
  const isReady = blocked === null && evidence !== null && missing === 0;

  return (
    <div id="declaration" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="The medical examiner’s declaration"
        tag={
          isReady ? (
            <StatusTag tone="info">Ready</StatusTag>
          ) : (
            missing > 0 && <StatusTag tone="neutral">{missing} missing</StatusTag>
          )
        }
        footer={
          blocked === null ? (
            <>
              <Button
                kind="primary"
                whyNotPlace="beside"
                whyNot={whyNotDeclare(missing, needsHandover, form.values.statement)}
                onPress={() => setIsAsking(true)}
              >
                Declare cause of death
              </Button>
              <DraftNote form={form} />
            </>
          ) : (
            <p className={cls('why-not')}>{blocked}</p>
          )
        }
      >
        {gaps.length > 0 && (
          <>
            <p>Before a medical examiner can declare:</p>
            <GapList gaps={gaps} label="Missing before the declaration" />
          </>
        )}
        {missing === 0 && evidence !== null && !isOwnConflict && <p>Nothing is missing from the case.</p>}
        <EvidenceLeft pressing={pressing} others={others} />
        {blocked === null && isOthersReview && (
          <Handover
            review={review}
            isSeen={form.values.handoverSeen}
            onSeen={(seen) => form.set('handoverSeen', seen)}
          />
        )}
        {agreed !== null && (
          <div className={cls('group')}>
            <h3 className={cls('group-title')}>The cause as it will be declared</h3>
            <p className={cls('large-said')}>{eitherCauseWords(agreed)}</p>
          </div>
        )}
        {isReady && form.ready && (
          <TextArea
            id="declare-statement"
            label="Statement"
            maxLength={2000}
            value={form.values.statement}
            onChange={(event) => form.set('statement', event.target.value)}
          />
        )}
      </Panel>
      {isAsking && agreed !== null && (
        <DeclareDialog
          agreed={agreed}
          handoverSeen={form.values.handoverSeen}
          statement={form.values.statement.trim()}
          typedIn={form.place}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}

function whyNotDeclare(missing: number, needsHandover: boolean, statement: string): string | null {
  if (missing > 0)
    return missing === 1
      ? 'One thing is missing; it is named above.'
      : `${missing} things are missing; they are named above.`;
  if (needsHandover) return 'Read the other examiner’s review first, and say that you have.';
  return statement.trim() === '' ? 'The statement is empty.' : null;
}
