import type { Issued } from '../contract/issued.ts';
import type { ParsedOf } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findDocument } from '../db/repositories/outbox.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import type { IntendedDocument } from '../domain/record/documents.ts';
import type { CaseId, DocumentId } from '../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { answerAgain, carryOut } from './carry-out.ts';
import { finishDocument } from './issue-document.ts';
import { inTransaction } from './in-transaction.ts';
import { loadCase } from './load-case.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/**
 * Settles a document that was being written when the program stopped: finished with the content frozen then, or given
 * up with a reason. Rule OUT-7.
 */
export async function settleDocument(
  office: Office,
  input: ParsedOf<'settle-document'>,
): Promise<Outcome<Issued | null, Refusal>> {
  const role = roleFor('settle-document', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'settle-document', roles: ACTS['settle-document'] });
  const command = { method: 'settle-document', input };
  const before = inTransaction(office, () => answerAgain<Issued | null>(office, command));
  if (before !== null) return before;
  const document = findDocument(office.db, input.documentId);
  if (document === null) return refuse({ kind: 'document-not-found' });
  if (document.state !== 'being-written') return refuse({ kind: 'document-already-settled' });
  if (input.decision === 'abandon') {
    return carryOut(office, command, () => abandon(office, input, document.caseId));
  }
  const intended = intendedDocument(office, document.caseId, input.documentId);
  if (intended === null) return refuse({ kind: 'document-not-found' });
  return finishDocument(office, {
    act: 'settle-document',
    caseId: document.caseId,
    document: intended,
    command,
  });
}

/** The frozen content of a document, from the case it belongs to. */
export function intendedDocument(office: Office, caseId: CaseId, id: DocumentId): IntendedDocument | null {
  const documents = loadCase(office, caseId)?.case.documents ?? [];
  return documents.find(({ intended }) => intended.documentId === id)?.intended ?? null;
}

function abandon(office: Office, input: ParsedOf<'settle-document'>, caseId: CaseId): Outcome<null, Refusal> {
  const { documentId, reason } = input;
  if (reason.trim() === '')
    return refuse({ kind: 'bad-request', faults: [{ path: 'reason', fault: 'empty' }] });
  // Looked at again inside the transaction: another window may have finished it while this one decided.
  if (findDocument(office.db, documentId)?.state !== 'being-written')
    return refuse({ kind: 'document-already-settled' });
  const role = roleFor('settle-document', office.user.roles);
  recordEntry(office, {
    kind: 'document-abandoned',
    payload: { documentId, reason },
    caseId,
    role,
    happenedAt: null,
  });
  return accept(null);
}
