import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';

interface MakeCodeFormProps {
  readonly onMade: (code: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the password again before a new code is shown: the screen may be somebody else's who left it open. */
export function MakeCodeForm({ onMade, onLeave }: MakeCodeFormProps) {
  const make = useCommand('make-recovery-code');
  const [password, setPassword] = useState('');
  async function submit(): Promise<void> {
    const made = await make.run({ password });
    setPassword('');
    if (made === null) document.getElementById('own-password')?.focus();
    else onMade(made.recoveryCode);
  }
  return (
    <Form label="Show a new recovery code" onSubmit={() => void (password !== '' && submit())}>
      <RefusalNotice refusal={make.refusal} fault={make.fault} />
      <PasswordField
        id="own-password"
        purpose="sign-in"
        label="Your password"
        autoFocus
        value={password}
        onChange={(event) => {
          setPassword(event.target.value);
          make.clear();
        }}
      />
      <Acts>
        <Button
          kind="primary"
          type="submit"
          busy={make.busy}
          whyNot={password === '' ? 'Enter your password first.' : null}
          whyNotPlace="beside"
        >
          Show a new code
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          Go back
        </Button>
      </Acts>
    </Form>
  );
}
