import type { Case, CaseDocument } from '../../domain/case/case.ts';
import type { DeliveryState } from '../../domain/delivery/delivery-state.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import type { WritableDb } from '../handles.ts';
import { canonicalJson } from '../record/canonical.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';

export type DocumentState = 'being-written' | 'abandoned' | DeliveryState;

/** Brings the outbox lines of a case in step with its entries. */
export function projectDocuments(db: WritableDb, onCase: Case): void {
  const number = findCaseNumber(db, onCase.id);
  invariant(number !== null, 'a case gets its number with its first entry');
  for (const document of onCase.documents) writeDocument(db, number, document);
}

/** How far a document has come. */
function stateOfDocument(document: CaseDocument): DocumentState {
  if (document.issued !== null) return document.delivery.state;
  return document.abandoned === null ? 'being-written' : 'abandoned';
}

function writeDocument(db: WritableDb, caseNumber: number, document: CaseDocument): void {
  const { intended, issued, stamp } = document;
  const sent = document.sent.at(-1)?.content ?? null;
  const received = document.received.at(-1)?.content ?? null;
  statement(
    db,
    `INSERT INTO document_row (document_id, case_number, kind, number, version, recipient, state, begun_clock, begun_at,
       begun_by, folder, manifest_sha256, files, sent_at, sent_how, received_at, received_evidence,
       destination_id, delivery)
     VALUES (:documentId, :caseNumber, :documentKind, :number, :version, :recipient, :state, :begunClock, :begunAt,
       :begunBy, :folder, :manifestSha256, :files, :sentAt, :sentHow, :receivedAt, :receivedEvidence,
       :destinationId, :delivery)
     ON CONFLICT (document_id) DO UPDATE SET state = excluded.state, folder = excluded.folder,
       manifest_sha256 = excluded.manifest_sha256, files = excluded.files, sent_at = excluded.sent_at,
       sent_how = excluded.sent_how, received_at = excluded.received_at, received_evidence = excluded.received_evidence,
       destination_id = excluded.destination_id, delivery = excluded.delivery`,
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
    destinationId: document.delivery.queued?.content.destinationId ?? null,
    delivery: canonicalJson(shownDelivery(document)),
  });
  for (const { destinationId, documentId, manifestSha256, sequence } of document.delivery.dispatched) {
    statement(
      db,
      `INSERT INTO dispatch_row (destination_id, document_id, sequence, manifest_sha256)
       VALUES (:destinationId, :documentId, :sequence, :manifestSha256)
       ON CONFLICT (destination_id, document_id) DO UPDATE SET sequence = excluded.sequence,
         manifest_sha256 = excluded.manifest_sha256`,
    ).run({ destinationId, documentId, manifestSha256, sequence });
  }
}

/** What the outbox says of a document's way. */
export interface ShownDelivery {
  readonly destination: string | null;
  readonly sequence: number | null;
  readonly manifestSha256: string | null;
  readonly handedOverAt: string | null;
  readonly mayBeRepeat: boolean;
  /** Why it has not left since it was queued last. */
  readonly hindrance: string | null;
  /** The recipient's answer, or the reason of whoever withdrew it. */
  readonly answer: string | null;
  readonly answeredAt: string | null;
  /** As the recipient wrote it; null where they never refused it. */
  readonly refusedAt: string | null;
}

function shownDelivery({ delivery }: CaseDocument): ShownDelivery {
  const { acknowledged, dispatched, handedOver, hindrance, queued, refused, state, withdrawn } = delivery;
  const sealed = dispatched.find(({ destinationId }) => destinationId === queued?.content.destinationId);
  const last = handedOver.at(-1) ?? null;
  const answered = state === 'refused' ? refused : acknowledged;
  return {
    destination: queued?.content.destination ?? null,
    sequence: sealed?.sequence ?? null,
    manifestSha256: sealed?.manifestSha256 ?? null,
    handedOverAt: last?.stamp.enteredAt ?? null,
    mayBeRepeat: handedOver.length > 1 || (last?.content.mayBeRepeat ?? false),
    hindrance: hindrance?.content.reason ?? null,
    answer:
      state === 'withdrawn'
        ? (withdrawn?.content.reason ?? null)
        : answered === null
          ? null
          : `${answered.content.by}: ${answered.content.evidence}`,
    answeredAt: answered?.content.at ?? null,
    refusedAt: refused?.content.at ?? null,
  };
}
