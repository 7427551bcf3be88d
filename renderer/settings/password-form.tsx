import { Panel } from '../components/panel.tsx';
import { showDone } from '../components/toast-region.tsx';
import { ChangePasswordForm } from '../set-up/change-password-form.tsx';

/** One's own password. */
export function PasswordForm() {
  return (
    <Panel title="My password" isPane>
      <ChangePasswordForm
        actLabel="Change my password"
        oldLabel="Password now"
        onChanged={() => showDone('Password changed', null)}
      />
    </Panel>
  );
}
