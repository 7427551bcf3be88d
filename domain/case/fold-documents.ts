import type { Entry } from '../record/entry.ts';
import type { DocumentId } from '../shared/ids.ts';
import type { CaseDocument } from './case.ts';
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
    });
  }
  for (const entry of entries) applyLaterEntry(documents, entry);
  return [...documents.values()];
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
    default:
      return;
  }
}
