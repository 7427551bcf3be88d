import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { findDestination, listDestinations as readDestinations } from '../../db/repositories/destinations.ts';
import { documentsOnTheirWay } from '../../db/repositories/outbox.ts';
import { faultsOfDestination } from '../../domain/delivery/destination.ts';
import { isOnItsWay } from '../../domain/delivery/delivery-state.ts';
import { ACTS, roleFor } from '../../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { isAgeRecipient } from '../../exchange/sealing/encrypt-package.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { signingKey } from './signing-key.ts';

/** Where the office delivers to, and the public half of the key that its packages are sealed with. */
export function listDestinations(office: Office): ValueOf<'list-destinations'> {
  const { fingerprint, publicKey } = signingKey(office);
  return {
    destinations: readDestinations(office.db).map(({ destination, paused, pausedWhy }) => ({
      ...destination,
      paused,
      pausedWhy,
      waiting: onTheirWay(office, destination.destinationId),
    })),
    signingKey: { fingerprint, publicKey },
  };
}

function onTheirWay(office: Office, destinationId: string): number {
  return documentsOnTheirWay(office.db, destinationId).filter(
    ({ state }) => state !== 'being-written' && state !== 'abandoned' && isOnItsWay(state),
  ).length;
}

/** Adds, changes or retires a destination. Rule DLV-10. */
export function recordDestination(
  office: Office,
  { destination }: ParsedOf<'record-destination'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('change-settings', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'change-settings', roles: ACTS['change-settings'] });
  const found = new Set(faultsOfDestination(destination));
  if (!destination.ageRecipients.every(isAgeRecipient)) found.add('encryption-key-unknown');
  if (found.size > 0) return refuse({ kind: 'destination-impossible', faults: [...found] });
  const before = findDestination(office.db, destination.destinationId)?.destination;
  // The code stands in manifests that have left, and the way decides what "handed over" meant.
  if (before !== undefined && (before.code !== destination.code || before.way !== destination.way))
    return refuse({ kind: 'destination-settled' });
  return accept(
    recordEntry(office, {
      kind: 'destination-recorded',
      payload: destination,
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}

/** Holds the deliveries to a destination, or lets them go on. Answers are read all the same. Rule DLV-7. */
export function pauseDestination(
  office: Office,
  { destinationId, paused, reason }: ParsedOf<'pause-destination'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('deliver-document', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'deliver-document', roles: ACTS['deliver-document'] });
  const found = findDestination(office.db, destinationId);
  if (found === null) return refuse({ kind: 'destination-not-found' });
  if (found.paused === paused) return refuse({ kind: 'nothing-to-record' });
  if (paused && reason.trim() === '') return refuse({ kind: 'reason-needed' });
  const payload = { destinationId, paused, reason: paused ? reason.trim() : '' };
  return accept(
    recordEntry(office, { kind: 'destination-paused', payload, caseId: null, role, happenedAt: null }),
  );
}
