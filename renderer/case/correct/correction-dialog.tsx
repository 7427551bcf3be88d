import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CaseBanner } from '../case-banner.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { DraftNote } from '../draft-note.tsx';
import { Trouble, type Troubled } from '../trouble.tsx';
import { type Act, problemOf } from '../use-act.ts';
import { REASON_ID } from './use-correction.ts';

interface CorrectionDialogProps {
  readonly title: string;
  readonly act: Act;
  readonly command: Troubled & { readonly busy: boolean };
  readonly form: {
    readonly ready: boolean;
    readonly isChanged: boolean;
    readonly restoredAt: string | null;
    discard(): Promise<void>;
  };
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of a correction. Closing it keeps what was typed as a draft. */
export function CorrectionDialog(props: CorrectionDialogProps) {
  const { title, act, command, form, reason, onReason, onClose, children } = props;
  const { view } = useCase();
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      banner={<CaseBanner onCase={view.case} />}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={command.busy} onPress={act.press}>
            Record correction
          </Button>
          <DraftNote form={form} />
        </>
      }
    >
      <div className={cls('stack')}>
        <p className={cls('soft')}>The wording that stands now stays readable beside the new one.</p>
        <Trouble of={command} />
        <ErrorSummary problems={act.problems} attempt={act.attempt} />
        {form.ready ? (
          <>
            <TextField
              id={REASON_ID}
              label="Why it is corrected"
              maxLength={2000}
              value={reason}
              error={problemOf(act, REASON_ID)}
              onChange={(event) => onReason(event.target.value)}
            />
            {children}
          </>
        ) : (
          <Skeleton label="Looking for what you had typed here" />
        )}
      </div>
    </Dialog>
  );
}
