import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { EntryPayloads } from '../domain/record/payloads.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** Records the settings that are to change, by name; nothing where none is. */
export function recordSettings(
  office: Office,
  changes: EntryPayloads['settings-changed']['changes'],
): Outcome<Recorded, Refusal> {
  const role = roleFor('change-settings', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'change-settings', roles: ACTS['change-settings'] });
  if (Object.keys(changes).length === 0) return refuse({ kind: 'nothing-to-record' });
  return accept(
    recordEntry(office, {
      kind: 'settings-changed',
      payload: { changes },
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}
