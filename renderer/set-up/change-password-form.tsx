import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import { NewPasswordFields, NO_PASSWORD, passwordProblems } from './new-password-fields.tsx';

interface ChangePasswordFormProps {
  /** Names the form and its act. */
  readonly actLabel: string;
  readonly oldLabel: string;
  readonly isMainAct?: boolean;
  readonly onChanged: () => void;
  /** Beside the act. */
  readonly actions?: ReactNode;
}

/** A password of one's own, in the place of the one that is used now. */
export function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { actLabel, oldLabel, isMainAct = false, onChanged, actions } = props;
  const [oldPassword, setOldPassword] = useState('');
  const [password, setPassword] = useState(NO_PASSWORD);
  const change = useCommand('change-own-password');
  const problems = useProblems([
    ...(oldPassword === '' ? [{ fieldId: 'old-password', message: 'Enter the password you use now.' }] : []),
    ...passwordProblems(password),
  ]);
  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    if (!(await change.attempt({ oldPassword, newPassword: password.password }))) return;
    setOldPassword('');
    setPassword(NO_PASSWORD);
    problems.reset();
    onChanged();
  }
  return (
    <Form label={actLabel} onSubmit={() => void submit()}>
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <PasswordField
        id="old-password"
        purpose="sign-in"
        label={oldLabel}
        autoFocus={isMainAct}
        error={problems.of('old-password')}
        value={oldPassword}
        onChange={(event) => setOldPassword(event.target.value)}
      />
      <NewPasswordFields value={password} onChange={setPassword} problems={problems} label="New password" />
      <Acts>
        <Button kind={isMainAct ? 'primary' : 'secondary'} type="submit" busy={change.busy}>
          {actLabel}
        </Button>
        {actions}
      </Acts>
    </Form>
  );
}
