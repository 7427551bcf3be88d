import type { ParsedOf, ValueOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findDocument } from '../db/repositories/outbox.ts';
import { roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { inTransaction } from './in-transaction.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';
import { intendedDocument } from './settle-document.ts';

const MEDIA_TYPES = { pdf: 'application/pdf', json: 'application/json' } as const;

/** The bytes of an issued document. Reading and printing are audited before the bytes are handed out. */
export async function readDocument(
  office: Office,
  input: ParsedOf<'read-document'>,
): Promise<Outcome<ValueOf<'read-document'>, Refusal>> {
  const line = findDocument(office.db, input.documentId);
  if (line === null) return refuse({ kind: 'document-not-found' });
  if (line.manifestSha256 === null) return refuse({ kind: 'document-not-issued' });
  const intended = intendedDocument(office, line.caseId, input.documentId);
  if (intended === null) return refuse({ kind: 'document-not-found' });
  const rendered = await office.backRoom.render(intended, input.form);
  const recorded = line.files.find((file) => file.path === rendered.fileName);
  inTransaction(office, () =>
    recordEntry(office, {
      kind: input.purpose === 'print' ? 'document-printed' : 'document-viewed',
      payload: { documentId: input.documentId },
      caseId: line.caseId,
      role: roleFor('view-outbox', office.user.roles),
      happenedAt: null,
    }),
  );
  return accept({
    fileName: `${line.number}-v${String(line.version)}.${input.form}`,
    mediaType: MEDIA_TYPES[input.form],
    base64: rendered.base64,
    matchesRecord: recorded !== undefined && recorded.sha256 === rendered.sha256,
  });
}
