import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { TextField } from '../components/text-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

interface ConfirmCodeProps {
  readonly onConfirmed: () => void;
  /** Where it may be done another time; null where this is another time. */
  readonly onLater: (() => void) | null;
}

/** Proves that the recovery code was written down: it is typed back. */
export function ConfirmCode({ onConfirmed, onLater }: ConfirmCodeProps) {
  const [typed, setTyped] = useState('');
  const confirm = useCommand('confirm-recovery-code');
  async function submit(): Promise<void> {
    if (await confirm.attempt({ recoveryCode: typed })) onConfirmed();
  }
  return (
    <Form label="Confirm the recovery code" onSubmit={() => void (typed.trim() !== '' && submit())}>
      <RefusalNotice refusal={confirm.refusal} fault={confirm.fault} />
      <TextField
        id="typed-recovery-code"
        label="Type the code from your paper"
        hint="Capital or small letters, with or without spaces"
        verbatim
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          confirm.clear();
        }}
      />
      <Acts>
        <Button
          kind="primary"
          type="submit"
          busy={confirm.busy}
          whyNot={typed.trim() === '' ? 'Type the code first.' : null}
          whyNotPlace="beside"
        >
          Confirm the code
        </Button>
        {onLater !== null && (
          <Button kind="quiet" onPress={onLater}>
            Do it later
          </Button>
        )}
      </Acts>
    </Form>
  );
}
