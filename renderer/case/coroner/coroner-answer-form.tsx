import type { CoronerAnswer } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { CORONER_ANSWER_WORDS } from '../../../contract/words/coroner-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { instantFrom, MomentFields, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useNowBoxes } from '../use-now-boxes.ts';
import { whyNot } from '../why-not.ts';

interface AnswerBoxes {
  readonly form: CoronerAnswer['form'] | '';
  readonly moment: MomentBoxes | null;
  readonly reference: string;
  readonly fromWhom: string;
  readonly note: string;
}

const EMPTY: AnswerBoxes = { form: '', moment: null, reference: '', fromWhom: '', note: '' };
const FORMS = choices(CORONER_ANSWER_WORDS);
const ID = 'coroner-answer';

/** What the coroner answered, on which form, from whom and when. */
export function CoronerAnswerForm() {
  const { caseId, view } = useCase();
  const draft = useDraftForm(caseId, 'coroner-answer', EMPTY);
  const { form, moment, reference, fromWhom, note } = draft.values;
  const command = useCommand('record-coroner-answer');
  const now = useNowBoxes();
  const act = useAct({
    check: () => [
      ...(form === '' ? [{ fieldId: `${ID}-form`, message: 'Choose the coroner’s answer.' }] : []),
      ...(moment === null ? [] : momentProblems(moment, `${ID}-moment`)),
    ],
    done: 'Coroner’s answer recorded',
    run: async () => {
      const receivedAt = instantFrom(moment ?? NO_MOMENT);
      if (form === '' || receivedAt === null) return false;
      const answer = {
        form,
        receivedAt,
        reference: reference.trim(),
        fromWhom: fromWhom.trim(),
        note: note.trim(),
      };
      if ((await command.run({ caseId, answer }, [draft.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="coroner-answer-form"
      title="The coroner’s answer"
      actLabel="Record coroner’s answer"
      act={act}
      whyNot={whyNot(view, 'record-coroner-answer')}
      command={command}
      form={draft}
    >
      <div id={`${ID}-form`} tabIndex={-1}>
        <RadioGroup
          label="Answer"
          layout="stacked"
          choices={FORMS}
          value={form === '' ? null : form}
          error={problemOf(act, `${ID}-form`)}
          onChange={(chosen) => draft.set('form', chosen)}
        />
      </div>
      <div className={cls('row')}>
        <MomentFields
          id={`${ID}-moment`}
          what="Received"
          boxes={moment ?? now}
          problemOf={(fieldId) => problemOf(act, fieldId)}
          onChange={(boxes) => draft.set('moment', boxes)}
        />
        <TextField
          id={`${ID}-fromWhom`}
          label="From whom"
          optional
          maxLength={100}
          value={fromWhom}
          onChange={(event) => draft.set('fromWhom', event.target.value)}
        />
        <TextField
          id={`${ID}-reference`}
          label="Coroner’s reference"
          optional
          maxLength={200}
          value={reference}
          onChange={(event) => draft.set('reference', event.target.value)}
        />
      </div>
      <TextArea
        id={`${ID}-note`}
        label="Note"
        optional
        maxLength={2000}
        value={note}
        onChange={(event) => draft.set('note', event.target.value)}
      />
    </ActPanel>
  );
}
