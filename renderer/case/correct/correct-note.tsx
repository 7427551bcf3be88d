import { Checkbox } from '../../components/checkbox.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { problemOf } from '../use-act.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { useCorrection } from './use-correction.ts';

/** A note as it is recorded. */
export interface Note {
  readonly text: string;
  readonly important: boolean;
}

const TEXT_ID = 'correct-note-text';

export function CorrectNote(props: {
  readonly entry: string;
  readonly content: Note;
  readonly onClose: () => void;
}) {
  const { entry, content, onClose } = props;
  const { form, command, act } = useCorrection<Note>({
    entry,
    boxes: content,
    check: ({ text }) => (text.trim() === '' ? [{ fieldId: TEXT_ID, message: 'A note has words.' }] : []),
    replacement: ({ text, important }) => ({ kind: 'note-recorded', payload: { text, important } }),
    onDone: onClose,
  });
  return (
    <CorrectionDialog
      title="Correct the note"
      act={act}
      command={command}
      form={form}
      reason={form.values.correctionReason}
      onReason={(reason) => form.set('correctionReason', reason)}
      onClose={onClose}
    >
      <TextArea
        id={TEXT_ID}
        label="Note"
        rows={4}
        value={form.values.text}
        error={problemOf(act, TEXT_ID)}
        onChange={(event) => form.set('text', event.target.value)}
      />
      <Checkbox
        label="Important: show it as an alert on the case"
        isChecked={form.values.important}
        onChange={(isImportant) => form.set('important', isImportant)}
      />
    </CorrectionDialog>
  );
}
