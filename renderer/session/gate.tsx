import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../components/notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { SetUpWizard } from '../set-up/set-up-wizard.tsx';
import { UnlockScreen } from '../unlock/unlock-screen.tsx';
import { useDeskActs } from './desk-context.ts';
import { useDesk } from './desk.ts';
import { DoorFrame } from './door-frame.tsx';
import { FirstPassword } from './first-password.tsx';
import { useReach } from './reach.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useStatus } from './use-status.ts';

/** Lets in whoever may come in: sets the office up, unlocks it, has a first password changed, or shows the work. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const status = useStatus();
  const isCovered = useDesk((desk) => desk.isCovered);
  const showingCode = useDesk((desk) => desk.showingCode);
  const reach = useReach((state) => state.reach);

  if (reach === 'shut-out') return <ShutOut />;
  if (status.data === null) return <Waiting refusal={status.refusal} fault={status.fault} />;
  const { state, user, idleMinutes, mustChangePassword } = status.data;
  if (state === 'not-set-up' || showingCode === 'set-up') return <SetUpWizard />;
  if (state === 'locked' || showingCode === 'recovery' || isCovered || user === null) return <UnlockScreen />;
  return (
    <Seat key={user.userId} userId={user.userId} idleMinutes={idleMinutes}>
      {mustChangePassword ? <FirstPassword user={user} /> : children}
    </Seat>
  );
}

interface SeatProps {
  readonly userId: string;
  readonly idleMinutes: number;
  readonly children: ReactNode;
}

/** The person at the desk. Their drafts are at hand before any screen is drawn. */
function Seat({ userId, idleMinutes, children }: SeatProps) {
  const desk = useDeskActs();
  const isSeated = useDesk(({ seated }) => seated === userId);
  useIdleLock(idleMinutes);
  useEffect(() => {
    void desk.sitDown(userId);
  }, [desk, userId]);
  return isSeated ? children : null;
}

function Waiting(props: {
  readonly refusal: Parameters<typeof RefusalNotice>[0]['refusal'];
  readonly fault: string | null;
}) {
  return (
    <DoorFrame title="Scrutineer">
      <RefusalNotice {...props} />
      {props.refusal === null && <Skeleton label="Opening the office" lines={3} />}
    </DoorFrame>
  );
}

function ShutOut() {
  return (
    <DoorFrame title="This window is closed to the office">
      <Notice tone="info" title="The program was started again, or another window took this one’s place.">
        What was saved is safe. Close this window and use the new one, or start Scrutineer again.
      </Notice>
    </DoorFrame>
  );
}
