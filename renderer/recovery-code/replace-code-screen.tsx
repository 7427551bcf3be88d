import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Panel } from '../components/panel.tsx';
import { showDone } from '../components/toast-region.tsx';
import { useStatus, useWhyNot } from '../session/use-status.ts';
import { RecoveryCode } from '../set-up/recovery-code.tsx';
import { TypeCodeBack } from '../set-up/type-code-back.tsx';
import { useCommand } from '../use-command.ts';
import { MakeCodeForm } from './make-code-form.tsx';

type Step = { readonly at: 'password' } | { readonly at: 'code' | 'typed-back'; readonly code: string };

/**
 * A new recovery code for one that was lost: the password again, the code once, the code typed back. The old one opens
 * until that last step, so that leaving, a lock or a stop on the way changes nothing.
 */
export function ReplaceCodeScreen() {
  const navigate = useNavigate();
  const status = useStatus();
  const whyNot = useWhyNot('replace-recovery-code');
  const replace = useCommand('replace-recovery-code');
  const [step, setStep] = useState<Step>({ at: 'password' });
  const leave = (): void => void navigate({ to: '/settings' });

  async function replaced(): Promise<void> {
    showDone('Recovery code replaced. Destroy the old paper.', null);
    await status.refetch();
    leave();
  }

  if (whyNot !== null) {
    return (
      <>
        <PageHead title="Replace the recovery code" />
        <Notice tone="info" title={whyNot} />
      </>
    );
  }
  return (
    <>
      <PageHead title="Replace the recovery code" />
      {step.at === 'password' && (
        <Panel title="A new code for the safe" isPane>
          <p>
            Do this when the code is lost, or when somebody has seen it who should not have. The old code
            opens the record until you have typed the new one back. From then on only the new one does.
          </p>
          <MakeCodeForm onMade={(code) => setStep({ at: 'code', code })} onLeave={leave} />
        </Panel>
      )}
      {step.at === 'code' && (
        <Panel title="Write it down" isPane>
          <RecoveryCode code={step.code} officeName={status.data?.officeName ?? null} />
          <Acts>
            <Button kind="primary" autoFocus onPress={() => setStep({ ...step, at: 'typed-back' })}>
              I have written it down
            </Button>
            <Button kind="quiet" onPress={leave}>
              Keep the old code
            </Button>
          </Acts>
        </Panel>
      )}
      {step.at === 'typed-back' && (
        <Panel title="Have you got it?" isPane>
          <p>The old code opens the record until you have typed the new one here.</p>
          <TypeCodeBack
            label="Type the new recovery code"
            actLabel="Replace the recovery code"
            command={replace}
            onDone={() => void replaced()}
            wayOut={{ label: 'Keep the old code', onPress: leave }}
          />
          <Acts>
            <Button kind="quiet" onPress={() => setStep({ ...step, at: 'code' })}>
              Show the code again
            </Button>
          </Acts>
        </Panel>
      )}
    </>
  );
}
