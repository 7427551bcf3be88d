import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OfficeStatus } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useReach } from '../session/reach.ts';
import { useStatus } from '../session/use-status.ts';
import { ConfirmCode } from '../set-up/confirm-code.tsx';

/** What everybody at this desk should know, above whatever screen is open. */
export function OfficeNotices({ status, path }: { readonly status: OfficeStatus; readonly path: string }) {
  const navigate = useNavigate();
  const reach = useReach((state) => state.reach);
  const maySettle = status.allowed.includes('settle-document');
  return (
    <>
      {reach === 'unreachable' && (
        <Notice tone="warn" title="The office is restarting" announced="politely">
          You can go on typing: it is kept in this window and saved as soon as the office answers.
        </Notice>
      )}
      {!status.recoveryConfirmed &&
        status.allowed.includes('replace-recovery-code') &&
        path !== '/recovery-code' && <UnconfirmedCode />}
      {status.unsettledDocuments > 0 && maySettle && path !== '/outbox' && (
        <Notice
          tone="warn"
          title={
            status.unsettledDocuments === 1
              ? 'A document was interrupted while it was being written'
              : `${status.unsettledDocuments} documents were interrupted while they were being written`
          }
          actions={
            <Button size="small" onPress={() => void navigate({ to: '/outbox' })}>
              Go to the outbox
            </Button>
          }
        >
          Its content is kept. Finish it or give it up.
        </Notice>
      )}
    </>
  );
}

function UnconfirmedCode() {
  const navigate = useNavigate();
  const status = useStatus();
  const [isOpen, setIsOpen] = useState(false);
  async function confirmed(): Promise<void> {
    setIsOpen(false);
    showDone('Recovery code confirmed', null);
    await status.refetch();
  }
  return (
    <>
      <Notice
        tone="warn"
        title="Nobody has confirmed that the recovery code was written down"
        actions={
          <>
            <Button size="small" onPress={() => setIsOpen(true)}>
              Confirm the code
            </Button>
            <Button size="small" kind="quiet" onPress={() => void navigate({ to: '/recovery-code' })}>
              Make a new one
            </Button>
          </>
        }
      >
        It was shown once and cannot be shown again. Without it, a lost password cannot be helped. If nobody
        wrote it down, make a new one.
      </Notice>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Confirm the recovery code" size="small">
        <ConfirmCode onConfirmed={() => void confirmed()} onLater={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}
