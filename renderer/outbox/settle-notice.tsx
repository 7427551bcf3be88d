import { useState } from 'react';
import type { OutboxRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { TextArea } from '../components/text-area.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useCommand } from '../use-command.ts';
import { DOCUMENT_KIND_WORDS } from '../../contract/words/document-words.ts';
import { shortTime } from './outbox-columns.tsx';

/** Asks what becomes of a document that was being written when the program stopped. */
export function SettleNotice({ row }: { readonly row: OutboxRow }) {
  const settle = useCommand('settle-document');
  const whyNot = useWhyNot('settle-document');
  const reason = useDraft(row.caseId, `abandon-${row.documentId}`, '');
  const [isGivingUp, setIsGivingUp] = useState(false);

  async function finish(): Promise<void> {
    if (!(await settle.attempt({ documentId: row.documentId, decision: 'finish', reason: '' }))) return;
    showDone(`${row.number} is in the outbox folder`, null);
  }
  async function giveUp(): Promise<void> {
    const input = { documentId: row.documentId, decision: 'abandon', reason: reason.text.trim() } as const;
    if (!(await settle.attempt(input, [reason.place]))) return;
    setIsGivingUp(false);
    showDone(`${row.number} given up`, null);
  }

  return (
    <Notice
      tone="warn"
      title={`${DOCUMENT_KIND_WORDS[row.documentKind]} ${row.number} was interrupted while it was being written`}
      actions={
        <Acts>
          <Button
            kind="primary"
            size="small"
            busy={settle.busy}
            whyNot={whyNot}
            onPress={() => void finish()}
          >
            Finish it unchanged
          </Button>
          <Button size="small" onPress={() => setIsGivingUp(true)}>
            Give it up
          </Button>
        </Acts>
      }
    >
      <p>
        To {row.recipient}, case {row.caseReference}, begun {shortTime(row.begunAt)} by {row.byName}. Its
        content is frozen and kept.{' '}
        {row.foundInFolder === true
          ? 'A whole copy lies in the outbox folder, so it may have been sent from there.'
          : 'No whole copy lies in the outbox folder.'}
      </p>
      {!isGivingUp && <RefusalNotice refusal={settle.refusal} fault={settle.fault} />}
      <ConfirmDialog
        isOpen={isGivingUp}
        title={`Give up ${row.number}?`}
        confirmLabel="Give it up"
        isDanger
        busy={settle.busy}
        whyNot={reason.text.trim() === '' ? 'Say why first.' : null}
        onConfirm={() => void giveUp()}
        onClose={() => setIsGivingUp(false)}
      >
        <p>
          The number stays taken and the record says that the document was given up. Nothing is deleted from
          the record.
        </p>
        {row.foundInFolder === true && (
          <p>A whole copy lies in the outbox folder. If it has been sent, finish it instead.</p>
        )}
        <RefusalNotice refusal={settle.refusal} fault={settle.fault} />
        <TextArea
          id="abandon-reason"
          label="Why"
          value={reason.text}
          maxLength={2000}
          onChange={(event) => reason.setText(event.target.value)}
        />
      </ConfirmDialog>
    </Notice>
  );
}
