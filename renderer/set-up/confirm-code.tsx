import { useCommand } from '../use-command.ts';
import { TypeCodeBack } from './type-code-back.tsx';

interface ConfirmCodeProps {
  readonly onConfirmed: () => void;
  /** Where it may be done another time; null where this is another time. */
  readonly onLater: (() => void) | null;
}

/** Has the office's present recovery code typed back. */
export function ConfirmCode({ onConfirmed, onLater }: ConfirmCodeProps) {
  const confirm = useCommand('confirm-recovery-code');
  return (
    <TypeCodeBack
      label="Confirm the recovery code"
      actLabel="Confirm the code"
      command={confirm}
      onDone={onConfirmed}
      wayOut={onLater === null ? null : { label: 'Do it later', onPress: onLater }}
    />
  );
}
