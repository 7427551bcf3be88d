import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useDeskActs } from '../session/desk-context.ts';
import { asLoginName } from '../set-up/login-name.ts';
import { useCommand } from '../use-command.ts';
import { durationInWords, useSecondsUntil } from './delay.ts';
import { rememberedLoginName, rememberLoginName } from './last-login-name.ts';

/** Login name and password. The last login name stays filled in for the next time while this window is open. */
export function UnlockForm({ onRecover }: { readonly onRecover: () => void }) {
  const desk = useDeskActs();
  const unlock = useCommand('unlock');
  const [loginName, setLoginName] = useState(rememberedLoginName);
  const [password, setPassword] = useState('');
  const waitSeconds = useSecondsUntil(
    unlock.refusal?.kind === 'unlock-delayed' ? unlock.refusal.untilAt : null,
  );
  const isEmpty = loginName === '' || password === '';

  async function submit(): Promise<void> {
    if (waitSeconds > 0) return;
    if (isEmpty) {
      document.getElementById(loginName === '' ? 'login-name' : 'password')?.focus();
      return;
    }
    await desk.isLeft();
    const user = await unlock.run({ loginName, password });
    setPassword('');
    if (user === null) {
      document.getElementById('password')?.focus();
      return;
    }
    rememberLoginName(user.loginName);
    await desk.sitDown(user.userId);
  }

  return (
    <Form label="Unlock" onSubmit={() => void submit()}>
      {unlock.refusal?.kind === 'unlock-delayed' ? (
        <Notice tone="warn" title="Too many wrong attempts" announced="politely">
          The office waits before it takes another. The button says how long.
        </Notice>
      ) : (
        <RefusalNotice refusal={unlock.refusal} fault={unlock.fault} />
      )}
      <TextField
        id="login-name"
        label="Login name"
        verbatim
        autoFocus={loginName === ''}
        value={loginName}
        onChange={(event) => setLoginName(asLoginName(event.target.value))}
      />
      <PasswordField
        id="password"
        label="Password"
        purpose="sign-in"
        autoFocus={loginName !== ''}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Acts>
        <Button
          kind="primary"
          type="submit"
          busy={unlock.busy}
          whyNot={waitSeconds > 0 ? `Wait ${durationInWords(waitSeconds)}.` : null}
          whyNotPlace="beside"
        >
          Unlock
        </Button>
        <Button kind="quiet" onPress={onRecover}>
          I have lost my password
        </Button>
      </Acts>
    </Form>
  );
}
