import { foldDelivery } from '../delivery/fold-delivery.ts';
import type { Entry } from '../record/entry.ts';
import type { DocumentId } from '../shared/ids.ts';
import type { CaseDocument, Stamp } from './case.ts';
import { stampOf } from './fold-fields.ts';

type Growing = { -readonly [Key in keyof CaseDocument]: CaseDocument[Key] };

/**
 * The documents of a case in the order in which they were begun.
 *
 * What follows an intention is gathered by document, not by order, so that a receipt which arrives from another
 * workstation before the intention is not lost.
 */
export function foldDocuments(entries: readonly Entry[]): readonly CaseDocument[] {
  const documents = new Map<DocumentId, Growing>();
  for (const entry of entries) {
    if (entry.kind !== 'document-intended') continue;
    documents.set(entry.payload.documentId, {
      intended: entry.payload,
      stamp: stampOf(entry),
      issued: null,
      abandoned: null,
      sent: [],
      received: [],
      delivery: foldDelivery([], null),
    });
  }
  for (const entry of entries) applyLaterEntry(documents, entry);
  foldDeliveries(documents, entries);
  return [...documents.values()];
}

function foldDeliveries(documents: ReadonlyMap<DocumentId, Growing>, entries: readonly Entry[]): void {
  const about = new Map<DocumentId, Entry[]>();
  for (const entry of entries) {
    if (!entry.kind.startsWith('document-') || !('documentId' in entry.payload)) continue;
    const found = about.get(entry.payload.documentId);
    if (found === undefined) about.set(entry.payload.documentId, [entry]);
    else found.push(entry);
  }
  for (const document of documents.values()) {
    const { documentId } = document.intended;
    document.delivery = foldDelivery(about.get(documentId) ?? [], supersededBy(document, documents));
  }
}

/** When the next version of the same document was issued: from then on the earlier one is not to be sent. */
function supersededBy(
  { intended, issued }: CaseDocument,
  documents: ReadonlyMap<DocumentId, Growing>,
): Stamp | null {
  if (issued === null) return null;
  const later = [...documents.values()].filter(
    (other) => other.intended.number === intended.number && other.intended.version > intended.version,
  );
  const stamps = later.flatMap((other) => (other.issued === null ? [] : [other.issued.stamp]));
  return stamps.toSorted((one, other) => (one.clock < other.clock ? -1 : 1))[0] ?? null;
}

function applyLaterEntry(documents: ReadonlyMap<DocumentId, Growing>, entry: Entry): void {
  switch (entry.kind) {
    case 'document-issued': {
      const document = documents.get(entry.payload.documentId);
      if (document !== undefined) document.issued = { content: entry.payload, stamp: stampOf(entry) };
      return;
    }
    case 'document-abandoned': {
      const document = documents.get(entry.payload.documentId);
      if (document !== undefined)
        document.abandoned = { reason: entry.payload.reason, stamp: stampOf(entry) };
      return;
    }
    case 'document-sent':
    case 'document-received': {
      const document = documents.get(entry.payload.documentId);
      if (document === undefined) return;
      const receipt = { content: entry.payload, stamp: stampOf(entry) };
      if (entry.kind === 'document-sent') document.sent = [...document.sent, receipt];
      else document.received = [...document.received, receipt];
      return;
    }
    case 'document-acknowledged': {
      const document = documents.get(entry.payload.documentId);
      if (document === undefined) return;
      const { at, by, documentId, evidence } = entry.payload;
      const content = { documentId, at, how: `Acknowledged by ${by}`, evidence };
      document.received = [...document.received, { content, stamp: stampOf(entry) }];
      return;
    }
    default:
      return;
  }
}
