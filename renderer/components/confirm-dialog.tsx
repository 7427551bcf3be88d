import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  /** The question: "Declare the cause of death?" */
  readonly title: string;
  /** What happens, and what leaves the office. A `PasswordField` or a reason may stand here too. */
  readonly children: ReactNode;
  /** Verb and object: "Confirm and send", "Void the case". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly banner?: ReactNode;
  readonly isDanger?: boolean;
  readonly busy?: boolean;
  readonly whyNot?: string | null;
  readonly hasUnsavedTyping?: boolean;
}

/** Asks once more before an act that counts. Enter in a field does not confirm; the button does. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    confirmLabel,
    onConfirm,
    isDanger = false,
    busy = false,
    whyNot = null,
    children,
    ...dialog
  } = props;
  const actions = (
    <>
      <Button kind={isDanger ? 'danger' : 'primary'} busy={busy} whyNot={whyNot} onPress={onConfirm}>
        {confirmLabel}
      </Button>
      <Button kind="secondary" onPress={props.onClose}>
        Go back
      </Button>
    </>
  );
  return (
    <Dialog {...dialog} role="alertdialog" size="small" actions={actions}>
      {children}
    </Dialog>
  );
}
