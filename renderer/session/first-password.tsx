import type { SessionUser } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { useHotkey } from '../components/use-hotkey.ts';
import { ChangePasswordForm } from '../set-up/change-password-form.tsx';
import { useDeskActs } from './desk-context.ts';
import { DoorFrame } from './door-frame.tsx';
import { useStatus } from './use-status.ts';

/** Stands before the work of somebody whose password was set by another person, until they have chosen their own. */
export function FirstPassword({ user }: { readonly user: SessionUser }) {
  const desk = useDeskActs();
  const status = useStatus();
  useHotkey('Ctrl+L', () => void desk.leave('asked'));
  return (
    <DoorFrame
      title="Choose your own password"
      lead={`${user.name}, somebody else set the password you have just used, so two people know it. Choose one that only you know. Then you can begin.`}
    >
      <ChangePasswordForm
        actLabel="Set my password"
        oldLabel="The password you were given"
        isMainAct
        onChanged={() => void status.refetch()}
        actions={
          <Button kind="quiet" keys="Ctrl+L" onPress={() => void desk.leave('asked')}>
            Lock
          </Button>
        }
      />
    </DoorFrame>
  );
}
