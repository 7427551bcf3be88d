import { useState } from 'react';
import { useDesk } from '../session/desk.ts';
import { DoorFrame } from '../session/door-frame.tsx';
import { useStatus } from '../session/use-status.ts';
import { RecoverForm } from './recover-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** The locked office. Nothing of any case is on this screen. */
export function UnlockScreen() {
  const officeName = useStatus().data?.officeName ?? null;
  const wasHere = useDesk((desk) => desk.left !== null);
  const isShowingCode = useDesk((desk) => desk.showingCode === 'recovery');
  const [isRecovering, setIsRecovering] = useState(false);
  if (isRecovering || isShowingCode) return <RecoverForm onBack={() => setIsRecovering(false)} />;
  return (
    <DoorFrame
      title={officeName === null ? 'Unlock the office' : `Unlock ${officeName}`}
      lead={wasHere ? 'Locked. What you typed is kept, and you come back to where you were.' : undefined}
    >
      <UnlockForm onRecover={() => setIsRecovering(true)} />
    </DoorFrame>
  );
}
