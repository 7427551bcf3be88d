import type { WorkAndTies } from '../../people/work-and-ties.ts';
import type { UserId } from '../../shared/ids.ts';

/** An examiner whom the record is compared with: at the desk, assigned to the case, or its reviewer. */
export interface ComparedExaminer {
  readonly userId: UserId;
  readonly name: string;
  readonly gmcNumber: string | null;
  readonly work: WorkAndTies;
}
