import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';

const FIELD_ID = 'preparation-notes';
const boxesOf = (value: string | null): { readonly notes: string } => ({ notes: value ?? '' });

/** The officer's notes before scrutiny: history, treatment, what was found in the records. */
export function PreparationForm() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('preparationNotes', boxesOf);
  const { form, recorded } = mine;
  const command = useCommand('record-preparation');
  const blocked = whyNot(view, 'record-preparation');
  const act = useAct({
    check: () =>
      form.values.notes.trim() === ''
        ? [{ fieldId: FIELD_ID, message: 'There are no notes to record.' }]
        : [],
    done: 'Preparation notes recorded',
    run: async () => {
      if (
        (await command.run({ caseId, preparationNotes: mine.change(form.values.notes) }, [form.place])) ===
        null
      )
        return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="preparation"
      title="Preparation notes"
      actLabel="Record preparation notes"
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <RecordedLine field="preparationNotes" recorded={recorded} />
          <Overtaken of={mine} />
          {blocked !== null && recorded !== null && <p className={cls('said')}>{recorded.value}</p>}
        </>
      }
    >
      <TextArea
        id={FIELD_ID}
        label="Notes"
        hint="History, medicines, recent surgery or treatment, imaging, falls, pressure damage, end-of-life documents, concerns already known. Kept as you type."
        rows={6}
        value={form.values.notes}
        error={problemOf(act, FIELD_ID)}
        onChange={(event) => form.set('notes', event.target.value)}
      />
    </ActPanel>
  );
}
