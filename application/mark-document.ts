import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { findDocument } from '../db/repositories/outbox.ts';
import { ACTS, roleFor } from '../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../domain/shared/outcome.ts';
import { isBeyond } from '../domain/shared/time.ts';
import { inFuture } from './in-future.ts';
import type { Office } from './office.ts';
import { recordEntry } from './record-entry.ts';

/** Records somebody's word that an issued document went out or arrived. Rules: OUT-8, DATE-4. */
export function markDocument(office: Office, input: ParsedOf<'mark-document'>): Outcome<Recorded, Refusal> {
  const role = roleFor('mark-document', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'mark-document', roles: ACTS['mark-document'] });
  const document = findDocument(office.db, input.documentId);
  if (document === null) return refuse({ kind: 'document-not-found' });
  if (document.manifestSha256 === null) return refuse({ kind: 'document-not-issued' });
  const { documentId, at, how, evidence, mark } = input;
  if (isBeyond(at, office.now())) return refuse(inFuture('at'));
  return accept(
    recordEntry(office, {
      kind: mark === 'sent' ? 'document-sent' : 'document-received',
      payload: { documentId, at, how, evidence },
      caseId: document.caseId,
      role,
      happenedAt: at,
    }),
  );
}
