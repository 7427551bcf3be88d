import type { EntryKind } from '../record/payloads.ts';
import type { UserId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';
import { instantFromMs, msOf } from '../shared/time.ts';
import type { Case } from './case.ts';

/** How long an act can be taken back. After that it is corrected. */
const UNDO_MS = 10_000;

/** Acts of which something has left, or that somebody signed, are never taken back. */
const NEVER_UNDONE: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'case-opened',
  'me-declared',
  'examiner-certified',
  'independence-declared',
  'document-intended',
  'document-issued',
  'document-abandoned',
  'document-sent',
  'document-received',
  'document-queued',
  'document-dispatched',
  'document-hindered',
  'document-handed-over',
  'document-acknowledged',
  'document-refused',
  'document-withdrawn',
  // Somebody outside the office, or the family, has heard it.
  'outcome-told',
  'sent-to-registrar',
  'entry-corrected',
  'entry-undone',
  'case-voided',
  // What it brought back or let stand was signed by somebody.
  'case-reopened',
  'late-information-reviewed',
]);

/** Until when the latest act on a case can be taken back by this user; null when it cannot. Rule UNDO-1. */
export function undoUntil(onCase: Case, latestKind: EntryKind, user: UserId, now: Instant): Instant | null {
  if (onCase.latest.actor !== user || NEVER_UNDONE.has(latestKind)) return null;
  const until = msOf(onCase.latest.enteredAt) + UNDO_MS;
  return msOf(now) < until ? instantFromMs(until) : null;
}
