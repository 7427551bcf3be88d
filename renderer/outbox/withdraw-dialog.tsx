import type { OutboxRow } from '../../contract/views.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextArea } from '../components/text-area.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

/** Takes a document off the list of what is to be delivered, by a person's word. */
export function WithdrawDialog({ row, onClose }: { readonly row: OutboxRow; readonly onClose: () => void }) {
  const withdraw = useCommand('withdraw-document');
  const reason = useDraft(row.caseId, `withdraw-${row.documentId}`, '');
  async function confirm(): Promise<void> {
    const input = { documentId: row.documentId, reason: reason.text.trim() };
    if ((await withdraw.run(input, [reason.place])) === null) return;
    showDone(`${row.number} withdrawn`, null);
    onClose();
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Withdraw ${row.number}?`}
      confirmLabel="Withdraw it"
      isDanger
      busy={withdraw.busy}
      whyNot={reason.text.trim() === '' ? 'Say why first.' : null}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>It is not delivered any more. It can be queued again later, and the record keeps both.</p>
      {row.way.handedOverAt !== null && (
        <p>It has left already: what lies with the recipient stays there. Tell them yourself.</p>
      )}
      <RefusalNotice refusal={withdraw.refusal} fault={withdraw.fault} />
      <TextArea
        id="withdraw-reason"
        label="Why"
        value={reason.text}
        maxLength={2000}
        onChange={(event) => reason.setText(event.target.value)}
      />
    </ConfirmDialog>
  );
}
