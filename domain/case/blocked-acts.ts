import type { User } from '../people/user.ts';
import { roleFor } from '../people/acts.ts';
import type { Role } from '../people/roles.ts';
import { ACT_TABLE, type ActBlock, type CaseAct } from './act-table.ts';
import type { Case } from './case.ts';
import { type Standing, standingOf } from './standing.ts';

/** Why somebody may not do an act on a case now. */
export type Block = 'role' | ActBlock;

/**
 * Why this user may not do this act on this case now; null when they may. The table decides; this only looks it up.
 *
 * Rules: ROLE-1 to ROLE-3, and those of the table.
 */
export function blockOf(act: CaseAct, onCase: Case, user: Pick<User, 'id' | 'roles'>): Block | null {
  return blockAt(act, standingOf(onCase, user.id), user.roles);
}

/** The same for a case that stands so. */
export function blockAt(act: CaseAct, standing: Standing, roles: readonly Role[]): Block | null {
  if (roleFor(act, roles) === null) return 'role';
  return ACT_TABLE[act].find((condition) => condition.stops(standing))?.block ?? null;
}
