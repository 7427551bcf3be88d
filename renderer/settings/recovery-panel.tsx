import { useNavigate } from '@tanstack/react-router';
import { Button } from '../components/button.tsx';
import { Acts } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';

/** The way to a new recovery code, for whoever looks after the office. */
export function RecoveryPanel() {
  const navigate = useNavigate();
  return (
    <Panel title="The recovery code" isPane>
      <p>
        The code on paper in your safe opens the record when a password is lost. If the paper is lost, or the
        wrong person has seen it, make a new one.
      </p>
      <Acts>
        <Button onPress={() => void navigate({ to: '/recovery-code' })}>Replace the recovery code</Button>
      </Acts>
    </Panel>
  );
}
