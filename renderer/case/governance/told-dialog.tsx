import type { OutcomeTold } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FAMILY_TOLD_WORDS } from '../../../contract/words/loop-words.ts';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { NOBODY_TOLD, toldProblems } from './loop-boxes.ts';
import { LoopDialog } from './loop-dialog.tsx';

const ID = 'told';
const WHO = { 'medical-examiner': 'the medical examiner', family: 'the family' } as const;

/** The outcome is told on: to a medical examiner, or to the family. */
export function ToldDialog({
  documentId,
  to,
  onClose,
}: {
  readonly documentId: string;
  readonly to: OutcomeTold['to'];
  readonly onClose: () => void;
}) {
  const { caseId } = useCase();
  const form = useDraftForm(caseId, `told-${to}-${documentId}`, NOBODY_TOLD);
  const { how, moment, result, said, whom } = form.values;
  const now = useNowBoxes();
  const command = useCommand('record-outcome-told');
  const act = useAct({
    check: () => toldProblems(form.values, to, ID),
    done: `Recorded how ${WHO[to]} heard of it`,
    run: async () => {
      const at = instantFrom(moment ?? NO_MOMENT);
      if (at === null) return false;
      const about = { documentId, at, how: how.trim(), whom: whom.trim() };
      if (to === 'family' && result === '') return false;
      const told =
        to === 'family' && result !== ''
          ? ({ ...about, to, result, said: said.trim() } as const)
          : ({ ...about, to: 'medical-examiner', result: 'told' } as const);
      if ((await command.run({ caseId, told }, [form.place])) === null) return false;
      onClose();
      return true;
    },
  });
  return (
    <LoopDialog
      title={`Tell ${WHO[to]} what came of it`}
      actLabel={to === 'family' ? 'Record how the family heard' : 'Record that the examiner was told'}
      act={act}
      command={command}
      isReady={form.ready}
      onClose={onClose}
    >
      {to === 'family' && (
        <div id={`${ID}-result`} tabIndex={-1}>
          <RadioGroup
            label="How it ended"
            choices={choices(FAMILY_TOLD_WORDS)}
            value={result === '' ? null : result}
            error={problemOf(act, `${ID}-result`)}
            onChange={(chosen) => form.set('result', chosen)}
          />
        </div>
      )}
      <TextField
        id={`${ID}-whom`}
        label={to === 'family' ? 'Who was told, or sought' : 'Which medical examiner'}
        maxLength={200}
        value={whom}
        error={problemOf(act, `${ID}-whom`)}
        onChange={(event) => form.set('whom', event.target.value)}
      />
      <TextField
        id={`${ID}-how`}
        label="How"
        maxLength={2000}
        value={how}
        error={problemOf(act, `${ID}-how`)}
        onChange={(event) => form.set('how', event.target.value)}
      />
      <MomentFields
        id={`${ID}-moment`}
        what="Then"
        boxes={moment ?? now}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        onChange={(boxes) => form.set('moment', boxes)}
      />
      {to === 'family' && (
        <TextArea
          id={`${ID}-said`}
          label="What they said"
          optional
          maxLength={2000}
          value={said}
          onChange={(event) => form.set('said', event.target.value)}
        />
      )}
    </LoopDialog>
  );
}
