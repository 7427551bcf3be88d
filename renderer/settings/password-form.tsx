import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { NewPasswordFields, NO_PASSWORD, passwordProblems } from '../set-up/new-password-fields.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

/** One's own password. */
export function PasswordForm() {
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
    showDone('Password changed', null);
  }
  return (
    <Panel title="My password" isPane>
      <Form label="Change my password" onSubmit={() => void submit()}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={change.refusal} fault={change.fault} />
        <PasswordField
          id="old-password"
          purpose="sign-in"
          label="Password now"
          error={problems.of('old-password')}
          value={oldPassword}
          onChange={(event) => setOldPassword(event.target.value)}
        />
        <NewPasswordFields value={password} onChange={setPassword} problems={problems} label="New password" />
        <Acts>
          <Button type="submit" busy={change.busy}>
            Change my password
          </Button>
        </Acts>
      </Form>
    </Panel>
  );
}
