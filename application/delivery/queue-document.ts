import type { ParsedOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { findAttempt, forgetAttempt, writeAttempt } from '../../db/repositories/delivery-attempts.ts';
import { findDestination } from '../../db/repositories/destinations.ts';
import { findDocument, type OutboxLine } from '../../db/repositories/outbox.ts';
import { type DeliveryState, mayBeQueued, mayBeWithdrawn } from '../../domain/delivery/delivery-state.ts';
import { isMeantFor } from '../../domain/delivery/destination.ts';
import { ACTS, roleFor } from '../../domain/people/acts.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { DocumentId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';

interface Deliverable {
  readonly line: OutboxLine;
  readonly state: DeliveryState;
  readonly role: Role;
}

/** An issued document, for somebody who may deliver it. */
export function deliverable(office: Office, documentId: DocumentId): Outcome<Deliverable, Refusal> {
  const role = roleFor('deliver-document', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'deliver-document', roles: ACTS['deliver-document'] });
  const line = findDocument(office.db, documentId);
  if (line === null) return refuse({ kind: 'document-not-found' });
  const { state } = line;
  return state === 'being-written' || state === 'abandoned'
    ? refuse({ kind: 'document-not-issued' })
    : accept({ line, state, role });
}

/** Puts an issued document in the queue of a destination; again, where the recipient has lost it. Rules DLV-1, DLV-4 and DLV-11. */
export function queueDocument(office: Office, input: ParsedOf<'queue-document'>): Outcome<Recorded, Refusal> {
  const { destinationId, documentId } = input;
  const found = deliverable(office, documentId);
  if (!found.ok) return found;
  const { line, role, state } = found.value;
  const to = findDestination(office.db, destinationId)?.destination;
  if (to === undefined || to.retired) return refuse({ kind: 'destination-not-found' });
  if (!isMeantFor(line.documentKind, to.recipientKind)) return refuse({ kind: 'destination-not-meant' });
  if (!mayBeQueued(state)) return refuse({ kind: 'delivery-out-of-turn', state });
  if (state === 'queued' && line.destinationId === destinationId)
    return refuse({ kind: 'nothing-to-record' });
  const before = findAttempt(office.db, documentId);
  // The next attempt is at once. That an earlier one to the same destination may have arrived is not forgotten.
  if (before?.destinationId === destinationId)
    writeAttempt(office.db, { ...before, triedAt: office.now(), waitSeconds: 0 });
  else forgetAttempt(office.db, documentId);
  return accept(
    recordEntry(office, {
      kind: 'document-queued',
      payload: { documentId, destinationId, destination: to.name },
      caseId: line.caseId,
      role,
      happenedAt: null,
    }),
  );
}

/** Takes a document off the list by a person's word. What may have left stays where it is. Rule DLV-1. */
export function withdrawDocument(
  office: Office,
  { documentId, reason }: ParsedOf<'withdraw-document'>,
): Outcome<Recorded, Refusal> {
  const found = deliverable(office, documentId);
  if (!found.ok) return found;
  const { line, role, state } = found.value;
  if (reason.trim() === '') return refuse({ kind: 'reason-needed' });
  if (!mayBeWithdrawn(state)) return refuse({ kind: 'delivery-out-of-turn', state });
  return accept(
    recordEntry(office, {
      kind: 'document-withdrawn',
      payload: { documentId, reason: reason.trim() },
      caseId: line.caseId,
      role,
      happenedAt: null,
    }),
  );
}

/** Has the next attempt made at once. Nothing is recorded: what comes of it is. */
export function tryDeliveryNow(
  office: Office,
  { documentId }: ParsedOf<'try-delivery-now'>,
): Outcome<null, Refusal> {
  const found = deliverable(office, documentId);
  if (!found.ok) return found;
  if (found.value.state !== 'queued')
    return refuse({ kind: 'delivery-out-of-turn', state: found.value.state });
  const before = findAttempt(office.db, documentId);
  if (before !== null) writeAttempt(office.db, { ...before, triedAt: office.now(), waitSeconds: 0 });
  return accept(null);
}
