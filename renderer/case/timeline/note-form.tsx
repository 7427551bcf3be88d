import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';

const EMPTY = { text: '' } as const;
const TEXT_ID = 'note-text';

/** A note on the case, for what has no place of its own. */
export function NoteForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm<{ readonly text: string }>(caseId, 'note', EMPTY);
  const command = useCommand('record-note');
  const act = useAct({
    check: () =>
      form.values.text.trim() === '' ? [{ fieldId: TEXT_ID, message: 'Write the note first.' }] : [],
    done: 'Note recorded',
    run: async () => {
      if ((await command.run({ caseId, text: form.values.text })) === null) return false;
      await form.discard();
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
        value={form.values.text}
        error={problemOf(act, TEXT_ID)}
        onChange={(event) => form.set('text', event.target.value)}
      />
    </ActPanel>
  );
}
