import type { Contact } from '../../../contract/for-window.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { showDone } from '../../components/toast-region.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useCommand } from '../../use-command.ts';
import { CaseBanner } from '../case-banner.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';

/** Takes somebody out of the people to call, with the reason. They stay readable and can be used again. */
export function StopUsingContact(props: { readonly contact: Contact; readonly onClose: () => void }) {
  const { contact, onClose } = props;
  const { caseId, view } = useCase();
  const reason = useDraft(caseId, `stop-contact-${contact.contactId}`, '');
  const command = useCommand('deactivate-contact');

  async function stop(): Promise<void> {
    const { contactId } = contact;
    if ((await command.run({ caseId, contactId, reason: reason.text.trim() }, [reason.place])) === null)
      return;
    onClose();
    showDone('Contact no longer used', null);
  }

  return (
    <ConfirmDialog
      isOpen
      title={`Stop using ${contact.name}?`}
      confirmLabel="Stop using this contact"
      banner={<CaseBanner onCase={view.case} />}
      busy={command.busy}
      whyNot={reason.text.trim() === '' ? 'Write the reason.' : null}
      onConfirm={() => void stop()}
      onClose={onClose}
    >
      <div className={cls('stack')}>
        <Trouble of={command} />
        <p>They are no longer offered for calls. What is recorded stays, and they can be used again.</p>
        <TextArea
          id="stop-contact-reason"
          label="Why they are no longer used"
          maxLength={2000}
          value={reason.text}
          onChange={(event) => reason.setText(event.target.value)}
        />
      </div>
    </ConfirmDialog>
  );
}
