import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { OUTCOMES_IN_WORDS } from '../../../contract/for-window.ts';
import { OUTCOME_WORDS } from '../../../contract/words/loop-words.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { NO_OUTCOME, outcomeProblems } from './loop-boxes.ts';
import { LoopDialog } from './loop-dialog.tsx';

const ID = 'outcome';

/** What a recipient says came of a notification, or that the office waits no longer. */
export function OutcomeDialog({
  documentId,
  number,
  onClose,
}: {
  readonly documentId: string;
  readonly number: string;
  readonly onClose: () => void;
}) {
  const { caseId } = useCase();
  const form = useDraftForm(caseId, `outcome-${documentId}`, NO_OUTCOME);
  const { moment, outcome, saidBy, words } = form.values;
  const now = useNowBoxes();
  const command = useCommand('record-notification-outcome');
  const act = useAct({
    check: () => outcomeProblems(form.values, ID),
    done: 'Outcome recorded',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (outcome === '' || at === null) return false;
      const told = { documentId, at, outcome, words: words.trim(), saidBy: saidBy.trim() };
      if ((await command.run({ caseId, outcome: told }, [form.place])) === null) return false;
      onClose();
      return true;
    },
  });
  return (
    <LoopDialog
      title={`What came of ${number}`}
      actLabel="Record outcome"
      act={act}
      command={command}
      isReady={form.ready}
      onClose={onClose}
    >
      <div id={`${ID}-outcome`} tabIndex={-1}>
        <Select
          label="What came of it"
          choices={choices(OUTCOME_WORDS)}
          value={outcome === '' ? null : outcome}
          error={problemOf(act, `${ID}-outcome`)}
          onChange={(chosen) => form.set('outcome', chosen)}
        />
      </div>
      <TextArea
        id={`${ID}-words`}
        label="In their words"
        optional={outcome === '' || !OUTCOMES_IN_WORDS.has(outcome)}
        maxLength={2000}
        value={words}
        error={problemOf(act, `${ID}-words`)}
        onChange={(event) => form.set('words', event.target.value)}
      />
      <TextField
        id={`${ID}-saidBy`}
        label="Who told the office"
        maxLength={200}
        value={saidBy}
        error={problemOf(act, `${ID}-saidBy`)}
        onChange={(event) => form.set('saidBy', event.target.value)}
      />
      <MomentFields
        id={`${ID}-moment`}
        what="Told"
        boxes={moment ?? now}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        onChange={(boxes) => form.set('moment', boxes)}
      />
    </LoopDialog>
  );
}
