import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { useDeskActs } from '../session/desk-context.ts';
import { DoorFrame } from '../session/door-frame.tsx';
import { useStatus } from '../session/use-status.ts';
import { rememberLoginName } from '../unlock/last-login-name.ts';
import { useCommand } from '../use-command.ts';
import { ConfirmCode } from './confirm-code.tsx';
import { NO_PASSWORD } from './new-password-fields.tsx';
import type { OfficeFacts } from './office-step.tsx';
import { OfficeStep } from './office-step.tsx';
import type { FirstPerson } from './person-step.tsx';
import { PersonStep } from './person-step.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { gmcNumberOf } from './role-fields.tsx';
import { StepList } from './step-list.tsx';

const STEPS = ['The office', 'The first person', 'The recovery code', 'Confirm the code'] as const;
const NO_OFFICE: OfficeFacts = { officeName: '', odsCode: '', country: null };
const NOBODY: FirstPerson = {
  name: '',
  loginName: '',
  roles: ['administrator'],
  gmcNumber: '',
  ...NO_PASSWORD,
};

/**
 * Makes the office in four steps: which office, who is first, the recovery code, and the code typed back. From the
 * third step on the office exists; the fourth can be left for later, and the worklist then keeps asking for it.
 */
export function SetUpWizard() {
  const desk = useDeskActs();
  const status = useStatus();
  const [step, setStep] = useState(0);
  const [office, setOffice] = useState(NO_OFFICE);
  const [person, setPerson] = useState(NOBODY);
  const [code, setCode] = useState<string | null>(null);
  const setUp = useCommand('set-up-office');

  async function makeOffice(): Promise<void> {
    if (office.country === null) return;
    // The office is open the moment it is made; the code must be read before the work is shown.
    desk.showCode('set-up');
    const made = await setUp.run({
      officeName: office.officeName.trim(),
      odsCode: office.odsCode,
      country: office.country,
      administrator: {
        name: person.name.trim(),
        loginName: person.loginName,
        roles: [...person.roles],
        gmcNumber: gmcNumberOf(person),
      },
      password: person.password,
    });
    if (made === null) {
      desk.showCode(null);
      return;
    }
    rememberLoginName(person.loginName);
    setPerson(NOBODY);
    setCode(made.recoveryCode);
    setStep(2);
  }
  async function finish(): Promise<void> {
    setCode(null);
    await status.refetch();
    desk.showCode(null);
  }

  const titles = ['Set up the office', 'Who are you?', 'The recovery code', 'Have you got it?'] as const;
  return (
    <DoorFrame title={titles[step] ?? titles[0]} isWide>
      <StepList steps={STEPS} current={step} />
      {step === 0 && (
        <>
          <OfficeStep value={office} onChange={setOffice} onNext={() => setStep(1)} />
          <Notice tone="info" title="Where the record is kept">
            In a folder of this computer that belongs to the program, encrypted from the first byte. Nothing
            goes to a server. Network drives, roaming and synchronised folders are refused, because they can
            damage a record.
          </Notice>
        </>
      )}
      {step === 1 && (
        <PersonStep
          value={person}
          onChange={setPerson}
          setUp={setUp}
          onBack={() => setStep(0)}
          onNext={() => void makeOffice()}
        />
      )}
      {step === 2 && code !== null && (
        <>
          <RecoveryCode code={code} officeName={office.officeName} />
          <Acts>
            <Button kind="primary" onPress={() => setStep(3)}>
              I have written it down
            </Button>
          </Acts>
        </>
      )}
      {step === 3 && (
        <>
          <ConfirmCode onConfirmed={() => void finish()} onLater={() => void finish()} />
          {code !== null && (
            <Acts>
              <Button kind="quiet" onPress={() => setStep(2)}>
                Show the code again
              </Button>
            </Acts>
          )}
        </>
      )}
    </DoorFrame>
  );
}
