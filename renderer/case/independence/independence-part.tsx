import { ConflictSteps } from './conflict-steps.tsx';
import { IndependenceForm } from './independence-form.tsx';

/** The examiner's word on their independence, and where it is a conflict, what that asks of them. */
export function IndependencePart() {
  return (
    <>
      <ConflictSteps />
      <IndependenceForm />
    </>
  );
}
