import type { AddressRow } from '../../contract/views.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

/** Takes a line out of use, so that it is no longer offered. */
export function RetireDialog({ line, onClose }: { readonly line: AddressRow; readonly onClose: () => void }) {
  const change = useCommand('change-address-book');
  async function confirm(): Promise<void> {
    if ((await change.run({ line: { ...line, retired: true } })) === null) return;
    showDone('No longer offered', null);
    onClose();
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Stop offering ${line.name}?`}
      confirmLabel="Stop offering"
      busy={change.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>The line stays readable here and can be brought back. What cases recorded from it stays as it is.</p>
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
    </ConfirmDialog>
  );
}
