import { useRef, useState, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { X } from 'lucide-react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { MODAL_LAYER } from './modal-layer.ts';
import styles from './dialog.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, in order. The way out (`Go back`) is the dialog's own Close and needs no button. */
  readonly actions?: ReactNode;
  /** The `DeceasedBanner`, in every dialog that belongs to a case. */
  readonly banner?: ReactNode;
  /**
   * Something was typed that closing would throw away. Esc, the cross and a press outside then ask first; what was
   * typed stays until the person says otherwise.
   */
  readonly hasUnsavedTyping?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  readonly role?: 'dialog' | 'alertdialog';
}

/** A window over the window. The focus stays inside and goes back to where it came from. */
export function Dialog(props: DialogProps) {
  const {
    isOpen,
    onClose,
    title,
    children,
    actions,
    banner,
    hasUnsavedTyping = false,
    size = 'medium',
    role = 'dialog',
  } = props;
  const [isAsking, setIsAsking] = useState(false);
  const cameFrom = useRef<Element | null>(null);

  function close(): void {
    setIsAsking(false);
    onClose();
  }
  function keepWriting(): void {
    setIsAsking(false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  }
  function leave(): void {
    if (!hasUnsavedTyping) close();
    else if (isAsking) keepWriting();
    else {
      cameFrom.current = document.activeElement;
      setIsAsking(true);
    }
  }

  return (
    <ModalOverlay
      {...MODAL_LAYER}
      className={cls('scrim')}
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) leave();
      }}
    >
      <Modal className={cls('modal', size)}>
        <AriaDialog className={cls('dialog')} role={role}>
          {banner}
          <header className={cls('head')}>
            <Heading slot="title" level={2} className={cls('title')}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" onPress={leave} />
          </header>
          {isAsking && (
            <div className={cls('asking')} role="group" aria-label="Close without recording?">
              <p role="alert">What you have typed here is not in the record yet.</p>
              <div className={cls('asking-actions')}>
                <Button size="small" autoFocus onPress={keepWriting}>
                  Keep writing
                </Button>
                <Button size="small" kind="danger" onPress={close}>
                  Throw away and close
                </Button>
              </div>
            </div>
          )}
          <div className={cls('body')}>{children}</div>
          {actions !== undefined && <footer className={cls('actions')}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
