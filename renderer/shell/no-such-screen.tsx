import { useNavigate } from '@tanstack/react-router';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHead } from '../components/page-head.tsx';

/** An address that leads nowhere. */
export function NoSuchScreen() {
  const navigate = useNavigate();
  return (
    <>
      <PageHead title="There is no such screen" />
      <EmptyState
        kind="none"
        title="Choose a place in the list of places, or go to the start"
        action={<Button onPress={() => void navigate({ to: '/' })}>Go to the start</Button>}
      />
    </>
  );
}
