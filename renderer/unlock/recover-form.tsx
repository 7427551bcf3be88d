import { useState } from 'react';
import { Button } from '../components/button.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { TextField } from '../components/text-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useDeskActs } from '../session/desk-context.ts';
import { DoorFrame } from '../session/door-frame.tsx';
import { useStatus } from '../session/use-status.ts';
import { asLoginName } from '../set-up/login-name.ts';
import { NewPasswordFields, NO_PASSWORD, passwordProblems } from '../set-up/new-password-fields.tsx';
import { RecoveryCode } from '../set-up/recovery-code.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

/** Opens the office with the recovery code, sets a new password, and shows the next code once. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const desk = useDeskActs();
  const status = useStatus();
  const recover = useCommand('recover-access');
  const [recoveryCode, setRecoveryCode] = useState('');
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState(NO_PASSWORD);
  const [nextCode, setNextCode] = useState<string | null>(null);
  const problems = useProblems([...problemsOf(recoveryCode, loginName), ...passwordProblems(password)]);

  async function submit(): Promise<void> {
    if (!problems.pass()) return;
    desk.showCode('recovery');
    const recovered = await recover.run({ recoveryCode, loginName, newPassword: password.password });
    if (recovered === null) desk.showCode(null);
    else setNextCode(recovered.recoveryCode);
  }
  async function finish(): Promise<void> {
    await status.refetch();
    desk.showCode(null);
    onBack();
  }

  if (nextCode !== null) {
    return (
      <DoorFrame
        title="Your new password is set"
        lead="The old recovery code is spent. This is the new one."
        isWide
      >
        <RecoveryCode code={nextCode} officeName={status.data?.officeName ?? null} />
        <Acts>
          <Button kind="primary" onPress={() => void finish()}>
            I have written it down
          </Button>
        </Acts>
      </DoorFrame>
    );
  }
  return (
    <DoorFrame
      title="Set a new password"
      lead="With the recovery code that was printed when the office was set up."
    >
      <Form label="Set a new password" onSubmit={() => void submit()}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={recover.refusal} fault={recover.fault} />
        <TextField
          id="recovery-code-typed"
          label="Recovery code"
          hint="Nine groups of four; capital or small letters"
          verbatim
          autoFocus
          error={problems.of('recovery-code-typed')}
          value={recoveryCode}
          onChange={(event) => setRecoveryCode(event.target.value)}
        />
        <TextField
          id="login-name"
          label="Your login name"
          verbatim
          error={problems.of('login-name')}
          value={loginName}
          onChange={(event) => setLoginName(asLoginName(event.target.value))}
        />
        <NewPasswordFields value={password} onChange={setPassword} problems={problems} label="New password" />
        <Acts>
          <Button kind="primary" type="submit" busy={recover.busy}>
            Set the new password
          </Button>
          <Button kind="secondary" onPress={onBack}>
            Back
          </Button>
        </Acts>
      </Form>
    </DoorFrame>
  );
}

function problemsOf(recoveryCode: string, loginName: string): readonly FieldProblem[] {
  return [
    ...(recoveryCode.trim() === ''
      ? [{ fieldId: 'recovery-code-typed', message: 'Type the recovery code.' }]
      : []),
    ...(loginName === '' ? [{ fieldId: 'login-name', message: 'Enter your login name.' }] : []),
  ];
}
