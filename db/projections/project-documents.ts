import type { Case, CaseDocument } from '../../domain/case/case.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { WritableDb } from '../handles.ts';
import { canonicalJson } from '../record/canonical.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';

export type DocumentState = 'being-written' | 'issued' | 'sent' | 'received' | 'abandoned';

/** Brings the outbox lines of a case in step with its entries. */
export function projectDocuments(db: WritableDb, onCase: Case): void {
  const number = findCaseNumber(db, onCase.id);
  invariant(number !== null, 'a case gets its number with its first entry');
  for (const document of onCase.documents) writeDocument(db, number, document);
}

/** How far a document has come. */
function stateOfDocument(document: CaseDocument): DocumentState {
  if (document.received.length > 0) return 'received';
  if (document.sent.length > 0) return 'sent';
  if (document.issued !== null) return 'issued';
  return document.abandoned === null ? 'being-written' : 'abandoned';
}

function writeDocument(db: WritableDb, caseNumber: number, document: CaseDocument): void {
  const { intended, issued, stamp } = document;
  const sent = document.sent.at(-1)?.content ?? null;
  const received = document.received.at(-1)?.content ?? null;
  statement(
    db,
    `INSERT INTO document_row (document_id, case_number, kind, number, version, recipient, state, begun_clock, begun_at,
       begun_by, folder, manifest_sha256, files, sent_at, sent_how, received_at, received_evidence)
     VALUES (:documentId, :caseNumber, :documentKind, :number, :version, :recipient, :state, :begunClock, :begunAt,
       :begunBy, :folder, :manifestSha256, :files, :sentAt, :sentHow, :receivedAt, :receivedEvidence)
     ON CONFLICT (document_id) DO UPDATE SET state = excluded.state, folder = excluded.folder,
       manifest_sha256 = excluded.manifest_sha256, files = excluded.files, sent_at = excluded.sent_at,
       sent_how = excluded.sent_how, received_at = excluded.received_at, received_evidence = excluded.received_evidence`,
  ).run({
    documentId: intended.documentId,
    caseNumber,
    documentKind: intended.documentKind,
    number: intended.number,
    version: intended.version,
    recipient: intended.recipient,
    state: stateOfDocument(document),
    begunClock: stamp.clock,
    begunAt: stamp.enteredAt,
    begunBy: stamp.actor,
    folder: issued?.content.folder ?? null,
    manifestSha256: issued?.content.manifestSha256 ?? null,
    // As the log has it, so that a rebuild gives the same text.
    files: canonicalJson(issued?.content.files ?? []),
    sentAt: sent?.at ?? null,
    sentHow: sent?.how ?? null,
    receivedAt: received?.at ?? null,
    receivedEvidence: received === null ? null : `${received.how} ${received.evidence}`.trim(),
  });
}
