import { useState } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

interface HoldDialogProps {
  readonly destinationId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Holds all deliveries to a destination until somebody lets them go on. */
export function HoldDialog({ destinationId, name, onClose }: HoldDialogProps) {
  const pause = useCommand('pause-destination');
  const [reason, setReason] = useState('');
  async function confirm(): Promise<void> {
    if ((await pause.run({ destinationId, paused: true, reason: reason.trim() })) === null) return;
    showDone(`Deliveries to ${name} are held`, null);
    onClose();
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Hold deliveries to ${name}?`}
      confirmLabel="Hold them"
      busy={pause.busy}
      whyNot={reason.trim() === '' ? 'Say why first.' : null}
      onConfirm={() => void confirm()}
      onClose={onClose}
      hasUnsavedTyping={reason !== ''}
    >
      <p>Nothing is delivered there until somebody lets it go on. Answers are read all the same.</p>
      <RefusalNotice refusal={pause.refusal} fault={pause.fault} />
      <TextField
        id="hold-reason"
        label="Why"
        hint="For example: their share is being moved"
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
