import type { UserId } from '../shared/ids.ts';
import type { Role } from './roles.ts';
import type { WorkAndTies } from './work-and-ties.ts';

/** A member of the office. Left members stay listed, because their entries name them for years. */
export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly loginName: string;
  readonly roles: readonly Role[];
  /** Seven digits for a doctor; null for everyone else. */
  readonly gmcNumber: string | null;
  readonly work: WorkAndTies;
  readonly active: boolean;
}
