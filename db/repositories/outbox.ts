import type { DocumentKind } from '../../domain/record/documents.ts';
import type { CaseId, DocumentId } from '../../domain/shared/ids.ts';
import type { ReadableDb } from '../handles.ts';
import type { DocumentState, ShownDelivery } from '../projections/project-documents.ts';
import { statement } from '../record/statements.ts';

/** A line of the outbox. */
export interface OutboxLine {
  readonly documentId: DocumentId;
  readonly caseId: CaseId;
  readonly caseReference: string;
  readonly documentKind: DocumentKind;
  readonly number: string;
  readonly version: number;
  readonly recipient: string;
  readonly state: DocumentState;
  readonly begunClock: string;
  readonly begunAt: string;
  readonly begunBy: string | null;
  readonly folder: string | null;
  readonly manifestSha256: string | null;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
  readonly sentAt: string | null;
  readonly sentHow: string | null;
  readonly receivedAt: string | null;
  readonly receivedEvidence: string | null;
  /** The destination it was queued for last. */
  readonly destinationId: string | null;
  readonly delivery: ShownDelivery;
}

const FROM = `SELECT document_row.document_id AS documentId, case_key.id AS caseId, case_row.reference AS caseReference,
    document_row.kind AS documentKind, document_row.number AS number, document_row.version AS version,
    document_row.recipient AS recipient, document_row.state AS state, document_row.begun_clock AS begunClock,
    document_row.begun_at AS begunAt, document_row.begun_by AS begunBy, document_row.folder AS folder,
    document_row.manifest_sha256 AS manifestSha256, document_row.files AS files, document_row.sent_at AS sentAt,
    document_row.sent_how AS sentHow, document_row.received_at AS receivedAt,
    document_row.received_evidence AS receivedEvidence,
    document_row.destination_id AS destinationId, document_row.delivery AS delivery
  FROM document_row JOIN case_key ON case_key.number = document_row.case_number
    JOIN case_row ON case_row.case_number = document_row.case_number`;

/** The outbox, newest first. `before` is the begun clock of the last line of the page before. */
export function listOutbox(db: ReadableDb, before: string | null, limit: number): readonly OutboxLine[] {
  return lines(
    statement(db, `${FROM} WHERE begun_clock < ? ORDER BY begun_clock DESC LIMIT ? + 0`).all(
      before ?? '~',
      limit,
    ),
  );
}

/** Documents whose writing nobody has finished or given up, oldest first. */
export function unsettledDocuments(db: ReadableDb): readonly OutboxLine[] {
  return lines(
    statement(db, `${FROM} WHERE document_row.state = 'being-written' ORDER BY begun_clock`).all(),
  );
}

export function countUnsettledDocuments(db: ReadableDb): number {
  return Number(
    statement(db, "SELECT count(*) FROM document_row WHERE state = 'being-written'").pluck().get(),
  );
}

export function findDocument(db: ReadableDb, id: DocumentId): OutboxLine | null {
  return lines(statement(db, `${FROM} WHERE document_row.document_id = ?`).all(id))[0] ?? null;
}

/** What is on its way to a destination, or waits for the recipient's own word, oldest first. */
export function documentsOnTheirWay(db: ReadableDb, destinationId: string): readonly OutboxLine[] {
  return lines(
    statement(
      db,
      `${FROM} WHERE document_row.destination_id = ?
         AND document_row.state NOT IN ('acknowledged', 'superseded', 'withdrawn') ORDER BY begun_clock`,
    ).all(destinationId),
  );
}

/** Every document that was issued, for comparing the folder with the record. */
export function issuedDocuments(db: ReadableDb): readonly OutboxLine[] {
  return lines(
    statement(db, `${FROM} WHERE document_row.manifest_sha256 IS NOT NULL ORDER BY begun_clock`).all(),
  );
}

type WrittenLine = Omit<OutboxLine, 'files' | 'delivery'> & {
  readonly files: string;
  readonly delivery: string;
};

function lines(rows: unknown[]): readonly OutboxLine[] {
  // Columns are listed above and the tables are STRICT; `files` and `delivery` are our own JSON.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly WrittenLine[]).map((row) => ({
    ...row,
    // oxlint-disable typescript/no-unsafe-type-assertion
    files: JSON.parse(row.files) as OutboxLine['files'],
    delivery: JSON.parse(row.delivery) as OutboxLine['delivery'],
    // oxlint-enable typescript/no-unsafe-type-assertion
  }));
}
