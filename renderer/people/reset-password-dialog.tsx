import { useState } from 'react';
import type { PersonRow } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { NewPasswordFields, NO_PASSWORD, passwordProblems } from '../set-up/new-password-fields.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

/** A password for somebody who has forgotten theirs, which they change when they use it. */
export function ResetPasswordDialog({
  row,
  onClose,
}: {
  readonly row: PersonRow;
  readonly onClose: () => void;
}) {
  const [password, setPassword] = useState(NO_PASSWORD);
  const problems = useProblems(passwordProblems(password));
  const reset = useCommand('reset-password');

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    if (!(await reset.attempt({ userId: row.userId, password: password.password }))) return;
    showDone('Password set', null);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`New password for ${row.name}`}
      hasUnsavedTyping={password !== NO_PASSWORD}
      actions={
        <>
          <Button kind="primary" busy={reset.busy} onPress={() => void submit()}>
            Set the password
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={reset.refusal} fault={reset.fault} />
      <NewPasswordFields value={password} onChange={setPassword} problems={problems} label="New password" />
      <p>
        Tell it to them in person. The password they had stops working now. When they next unlock, they choose
        one that only they know before they can do anything else.
      </p>
    </Dialog>
  );
}
