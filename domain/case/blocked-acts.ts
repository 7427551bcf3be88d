import type { User } from '../people/user.ts';
import { roleFor } from '../people/acts.ts';
import { ACT_TABLE, type ActBlock, type CaseAct } from './act-table.ts';
import type { Case } from './case.ts';
import { standingOf } from './standing.ts';

/** Why somebody may not do an act on a case now. */
export type Block = 'role' | ActBlock;

/**
 * Why this user may not do this act on this case now; null when they may. The table decides; this only looks it up.
 *
 * Rules: ROLE-1 to ROLE-3, and those of the table.
 */
export function blockOf(act: CaseAct, onCase: Case, user: Pick<User, 'id' | 'roles'>): Block | null {
  if (roleFor(act, user.roles) === null) return 'role';
  const standing = standingOf(onCase, user.id);
  return ACT_TABLE[act].find((condition) => condition.stops(standing))?.block ?? null;
}
