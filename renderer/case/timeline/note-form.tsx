import { Checkbox } from '../../components/checkbox.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';

interface NoteBoxes {
  readonly text: string;
  readonly important: boolean;
}

const EMPTY: NoteBoxes = { text: '', important: false };
const TEXT_ID = 'note-text';

/** A note on the case, for what has no place of its own. An important one stands as an alert on the case. */
export function NoteForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm(caseId, 'note', EMPTY);
  const { important, text } = form.values;
  const command = useCommand('record-note');
  const act = useAct({
    check: () => (text.trim() === '' ? [{ fieldId: TEXT_ID, message: 'Write the note first.' }] : []),
    done: 'Note recorded',
    run: async () => {
      if ((await command.run({ caseId, text, important }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id="note-form"
      title="Write a note"
      actLabel="Record note"
      act={act}
      whyNot={whyNot(view, 'record-note')}
      command={command}
      form={form}
    >
      <TextArea
        id={TEXT_ID}
        label="Note"
        value={text}
        error={problemOf(act, TEXT_ID)}
        onChange={(event) => form.set('text', event.target.value)}
      />
      <Checkbox
        label="Important: show it as an alert on the case"
        isChecked={important}
        onChange={(isImportant) => form.set('important', isImportant)}
      />
    </ActPanel>
  );
}
