import type { ReopenReason } from '../../../contract/for-window.ts';
import { REOPENS_CERTIFICATION } from '../../../contract/for-window.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { REOPEN_REASON_WORDS } from '../../../contract/words/case-life-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { doesDeclarationStand } from '../certification/progress.ts';
import { choices } from '../choices.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

interface ReopenBoxes {
  readonly reasons: ReopenReason[];
  readonly detail: string;
}

const EMPTY: ReopenBoxes = { reasons: [], detail: '' };
const ID = 'reopen-case';
const REASONS = choices(REOPEN_REASON_WORDS).map((choice) => ({
  ...choice,
  ...(REOPENS_CERTIFICATION.has(choice.value)
    ? { hint: 'The declaration no longer stands and is made again.' }
    : {}),
}));

/** Opens a closed or declared case again, for as many reasons as there are. What was signed stays as it was signed. */
export function ReopenCase() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, ID, EMPTY);
  const { detail, reasons } = form.values;
  const command = useCommand('reopen-case');
  const endsDeclaration =
    doesDeclarationStand(view) && reasons.some((reason) => REOPENS_CERTIFICATION.has(reason));
  const act = useAct({
    check: () => [
      ...(reasons.length === 0 ? [{ fieldId: `${ID}-reasons`, message: 'Choose at least one reason.' }] : []),
      ...(detail.trim() === '' ? [{ fieldId: `${ID}-detail`, message: 'Write what has happened.' }] : []),
    ],
    done: 'Case reopened',
    run: async () => {
      if (
        (await command.run({ caseId, reasons: [...reasons], detail: detail.trim() }, [form.place])) === null
      )
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="Reopening the case"
      actLabel="Reopen case"
      foldedBehind="Reopen this case"
      act={act}
      whyNot={whyNot(view, 'reopen-case')}
      command={command}
      form={form}
      lead={<Reopened />}
    >
      <div id={`${ID}-reasons`} tabIndex={-1}>
        <CheckboxGroup
          label="Why it is reopened"
          choices={REASONS}
          values={reasons}
          error={problemOf(act, `${ID}-reasons`)}
          onChange={(chosen) => form.set('reasons', [...chosen])}
        />
      </div>
      {endsDeclaration && (
        <p role="status">The declaration stays as it was signed, and a medical examiner declares again.</p>
      )}
      <TextArea
        id={`${ID}-detail`}
        label="What has happened"
        maxLength={2000}
        value={detail}
        error={problemOf(act, `${ID}-detail`)}
        onChange={(event) => form.set('detail', event.target.value)}
      />
    </ActPanel>
  );
}

function Reopened() {
  const { view } = useCase();
  const { reopenings } = view.case;
  if (reopenings.length === 0) return <p className={cls('soft')}>The case has not been reopened.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Reopenings">
      {reopenings.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          <b>{content.reasons.map((reason) => REOPEN_REASON_WORDS[reason]).join('. ')}.</b> {content.detail}
          <p className={cls('soft')}>{byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
