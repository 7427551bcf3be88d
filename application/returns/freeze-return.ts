import type { ParsedOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { ACTS, roleFor } from '../../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { counted } from './counted.ts';

/**
 * Counts a return and writes it down whole, in one transaction: no case can change between the count and the entry that holds
 * it. Rule RET-9.
 */
export function freezeReturn(
  office: Office,
  { by, definition, from, to }: ParsedOf<'freeze-return'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('freeze-return', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'freeze-return', roles: ACTS['freeze-return'] });
  const { content } = counted(office.db, { by, definition, from, to });
  return accept(
    recordEntry(office, { kind: 'return-frozen', payload: content, caseId: null, role, happenedAt: null }),
  );
}
