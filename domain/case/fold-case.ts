import type { Entry, EntryOf } from '../record/entry.ts';
import type { EntryKind } from '../record/payloads.ts';
import { AUDIT_KINDS } from '../record/payloads.ts';
import { invariant } from '../shared/invariant.ts';
import type { Case } from './case.ts';
import { foldContacts } from './fold-contacts.ts';
import { foldConcerns } from './fold-concerns.ts';
import { foldDocuments } from './fold-documents.ts';
import { foldFields, stampOf } from './fold-fields.ts';
import { foldItems } from './fold-items.ts';
import { withoutUndone } from './fold-undone.ts';

/**
 * The case that a set of entries tells of, or null when none of them opened one.
 *
 * Pure, and a function of the set: any order and any duplication of the same entries gives the same case. Entries that
 * only say who looked are passed over.
 */
export function foldCase(unordered: Iterable<Entry>): Case | null {
  const { kept: entries, undone } = withoutUndone(contentInClockOrder(unordered));
  const opened = ofKind(entries, 'case-opened')[0];
  const latest = entries.at(-1);
  if (opened === undefined || latest === undefined) return null;
  invariant(opened.caseId !== null, 'a case-opened entry always belongs to a case');
  const voided = ofKind(entries, 'case-voided')[0];
  return {
    id: opened.caseId,
    reference: opened.payload.reference,
    openedAt: opened.enteredAt,
    openedEntry: opened.id,
    latest: stampOf(latest),
    fields: foldFields(entries),
    conversations: foldItems(entries, 'conversation-recorded'),
    discussions: foldItems(entries, 'practitioner-discussed'),
    notes: foldItems(entries, 'note-recorded'),
    contacts: foldContacts(entries),
    handovers: stamped(entries, 'handed-over'),
    freshCertificates: stamped(entries, 'fresh-certificate-invited'),
    examinerCertifications: stamped(entries, 'examiner-certified'),
    sentToRegistrar: stamped(entries, 'sent-to-registrar'),
    registrarReplies: stamped(entries, 'registrar-replied'),
    gpTold: stamped(entries, 'gp-told'),
    outsideNotifications: stamped(entries, 'outside-notification'),
    lateReviews: stamped(entries, 'late-information-reviewed'),
    duplicates: stamped(entries, 'duplicate-considered'),
    evidenceAnswers: stamped(entries, 'evidence-answered'),
    closings: stamped(entries, 'case-closed'),
    reopenings: stamped(entries, 'case-reopened'),
    undone,
    independence: stamped(entries, 'independence-declared'),
    concerns: foldConcerns(entries),
    chases: stamped(entries, 'notification-chased'),
    outcomes: stamped(entries, 'notification-outcome'),
    outcomesTold: stamped(entries, 'outcome-told'),
    documents: foldDocuments(entries),
    coronerAnswers: stamped(entries, 'coroner-answered'),
    declarations: stamped(entries, 'me-declared'),
    voided: voided === undefined ? null : { reason: voided.payload.reason, stamp: stampOf(voided) },
  };
}

/** The entries of one kind. */
function ofKind<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): readonly EntryOf<Kind>[] {
  // A filter on `kind` is what tells the members of the union apart; the compiler does not carry it through a generic.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return entries.filter((entry) => entry.kind === kind) as unknown as readonly EntryOf<Kind>[];
}

function stamped<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind) {
  return ofKind(entries, kind).map((entry) => ({ content: entry.payload, stamp: stampOf(entry) }));
}

function contentInClockOrder(unordered: Iterable<Entry>): readonly Entry[] {
  const content: Entry[] = [];
  let isInOrder = true;
  for (const entry of unordered) {
    if (AUDIT_KINDS.has(entry.kind)) continue;
    const before = content.at(-1);
    if (before !== undefined && entry.clock <= before.clock) isInOrder = false;
    content.push(entry);
  }
  // One workstation reads its own log back in order, and clocks never repeat there.
  if (isInOrder) return content;
  const unique = [...new Map(content.map((entry) => [entry.id, entry])).values()];
  // The clock ends in the workstation, so two entries never tie; the id settles what a broken clock might produce.
  return unique.toSorted((one, other) => compare(one.clock, other.clock) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
