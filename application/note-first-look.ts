import { type Act, roleFor } from '../domain/people/acts.ts';
import type { ListFilter, ListName } from '../domain/record/payloads.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** A list that is about to be handed out. */
interface LookedAt {
  readonly list: ListName;
  readonly act: Act;
  readonly filter: ListFilter;
  readonly shown: number;
}

/**
 * Records that somebody looks at a list, the first time they do under this filter since they unlocked.
 *
 * A list refreshes itself with every change of any case, and people come back to it all day: each time would bury the
 * log under its own lines and write to the disk for nothing. From the first look to the lock the list can be on the
 * screen, and that is what the entry says. The office decides it, because the window is never believed. Rule LOOK-1.
 */
export function noteFirstLook(office: Office, { act, filter, list, shown }: LookedAt): void {
  const name = JSON.stringify([list, filter]);
  if (office.looked.has(name)) return;
  inTransaction(office, () =>
    recordEntry(office, {
      kind: 'list-viewed',
      payload: { list, filter, shown },
      caseId: null,
      role: roleFor(act, office.user.roles),
      happenedAt: null,
    }),
  );
  // After the commit: what was not recorded was not looked at yet.
  office.looked.add(name);
}
