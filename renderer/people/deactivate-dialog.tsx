import type { PersonRow } from '../../contract/views.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

/** Ends somebody's way into the office. Their entries keep their name. */
export function DeactivateDialog({
  row,
  onClose,
}: {
  readonly row: PersonRow;
  readonly onClose: () => void;
}) {
  const deactivate = useCommand('deactivate-person');
  async function confirm(): Promise<void> {
    if ((await deactivate.run({ userId: row.userId })) === null) return;
    showDone('Access ended', null);
    onClose();
  }
  return (
    <ConfirmDialog
      isOpen
      title={`End the access of ${row.name}?`}
      confirmLabel="End the access"
      isDanger
      busy={deactivate.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>They can no longer unlock the office. What they recorded stays, under their name.</p>
      <RefusalNotice refusal={deactivate.refusal} fault={deactivate.fault} />
    </ConfirmDialog>
  );
}
