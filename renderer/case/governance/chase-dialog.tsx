import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CHASE_RESULT_WORDS } from '../../../contract/words/loop-words.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { chaseProblems, NO_CHASE } from './loop-boxes.ts';
import { LoopDialog } from './loop-dialog.tsx';

const ID = 'chase';

/** Somebody asks after a notification: whom, how, when, and what came of it. */
export function ChaseDialog({
  documentId,
  number,
  onClose,
}: {
  readonly documentId: string;
  readonly number: string;
  readonly onClose: () => void;
}) {
  const { caseId } = useCase();
  const form = useDraftForm(caseId, `chase-${documentId}`, NO_CHASE);
  const { answer, how, moment, result, whom } = form.values;
  const now = useNowBoxes();
  const command = useCommand('chase-notification');
  const act = useAct({
    check: () => chaseProblems(form.values, ID),
    done: 'Recorded that it was asked after',
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (result === '' || at === null) return false;
      const chase = { documentId, at, how: how.trim(), whom: whom.trim(), result, answer: answer.trim() };
      if ((await command.run({ caseId, chase }, [form.place])) === null) return false;
      onClose();
      return true;
    },
  });
  return (
    <LoopDialog
      title={`Ask after ${number}`}
      actLabel="Record that it was asked after"
      act={act}
      command={command}
      isReady={form.ready}
      onClose={onClose}
    >
      <TextField
        id={`${ID}-whom`}
        label="Whom"
        maxLength={200}
        value={whom}
        error={problemOf(act, `${ID}-whom`)}
        onChange={(event) => form.set('whom', event.target.value)}
      />
      <TextField
        id={`${ID}-how`}
        label="How"
        hint="For example: by telephone"
        maxLength={2000}
        value={how}
        error={problemOf(act, `${ID}-how`)}
        onChange={(event) => form.set('how', event.target.value)}
      />
      <MomentFields
        id={`${ID}-moment`}
        what="Asked"
        boxes={moment ?? now}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        onChange={(boxes) => form.set('moment', boxes)}
      />
      <div id={`${ID}-result`} tabIndex={-1}>
        <RadioGroup
          label="What came of it"
          choices={choices(CHASE_RESULT_WORDS)}
          value={result === '' ? null : result}
          error={problemOf(act, `${ID}-result`)}
          onChange={(chosen) => form.set('result', chosen)}
        />
      </div>
      <TextArea
        id={`${ID}-answer`}
        label="What they said"
        optional
        maxLength={2000}
        value={answer}
        onChange={(event) => form.set('answer', event.target.value)}
      />
    </LoopDialog>
  );
}
