import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Act } from '../use-act.ts';
import { Trouble, type Troubled } from '../trouble.tsx';

interface LoopDialogProps {
  readonly title: string;
  readonly actLabel: string;
  readonly act: Act;
  readonly command: Troubled & { readonly busy: boolean };
  readonly isReady: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One step of what follows a notification, in a dialog over the card it belongs to. */
export function LoopDialog({ title, actLabel, act, command, isReady, onClose, children }: LoopDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="primary" busy={command.busy} onPress={act.press}>
            {actLabel}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={act.problems} attempt={act.attempt} />
      <Trouble of={command} />
      {isReady ? children : <Skeleton label="Looking for what you had typed here" lines={3} />}
    </Dialog>
  );
}
