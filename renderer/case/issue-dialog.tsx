import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { showDone } from '../components/toast-region.tsx';
import { CaseBanner } from './case-banner.tsx';
import { cls } from './case-classes.ts';
import { useCase } from './case-context.ts';
import { deceasedFacts } from '../../contract/words/deceased-facts.ts';
import { Trouble, type Troubled } from './trouble.tsx';

interface IssueDialogProps {
  readonly title: string;
  readonly recipient: string;
  readonly confirmLabel: string;
  readonly command: Troubled & { readonly busy: boolean };
  /** Issues it; answers the document's number, or null where it was not issued. */
  readonly onIssue: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** The recipient and the person who died on one line, to be read before anything leaves. */
export function IssueDialog({ title, recipient, confirmLabel, command, onIssue, onClose }: IssueDialogProps) {
  const { view } = useCase();
  const { name, nhsNumber } = deceasedFacts(view.case);

  async function issue(): Promise<void> {
    const number = await onIssue();
    if (number === null) return;
    onClose();
    showDone(`${number} lies in the outbox folder. It is not sent yet.`, null);
  }

  return (
    <ConfirmDialog
      isOpen
      title={title}
      confirmLabel={confirmLabel}
      banner={<CaseBanner onCase={view.case} />}
      busy={command.busy}
      onConfirm={() => void issue()}
      onClose={onClose}
    >
      <div className={cls('stack')}>
        <Trouble of={command} />
        <p className={cls('one-line')}>
          To {recipient} · about {name} · NHS No. {nhsNumber}
        </p>
        <p>The content is frozen and written to the outbox folder. A later change is a new version.</p>
      </div>
    </ConfirmDialog>
  );
}
