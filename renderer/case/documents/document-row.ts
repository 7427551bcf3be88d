import type { CaseDocument } from '../../../contract/for-window.ts';
import type { CaseView, OutboxRow } from '../../../contract/views.ts';
import { nameOf } from '../../../contract/words/who.ts';

export function documentState({ issued, abandoned, sent, received }: CaseDocument): OutboxRow['state'] {
  if (received.length > 0) return 'received';
  if (sent.length > 0) return 'sent';
  if (issued !== null) return 'issued';
  return abandoned === null ? 'being-written' : 'abandoned';
}

/** The document as the outbox lists it, so that it is marked here in the same words as there. */
export function outboxRowOf(view: CaseView, document: CaseDocument): OutboxRow {
  const { intended, issued, sent, received, stamp } = document;
  const lastSent = sent.at(-1)?.content ?? null;
  const lastReceived = received.at(-1)?.content ?? null;
  return {
    documentId: intended.documentId,
    caseId: view.case.id,
    caseReference: view.case.reference,
    documentKind: intended.documentKind,
    number: intended.number,
    version: intended.version,
    recipient: intended.recipient,
    state: documentState(document),
    begunAt: stamp.happenedAt,
    byName: nameOf(view.people, stamp.actor),
    folder: issued?.content.folder ?? null,
    manifestSha256: issued?.content.manifestSha256 ?? null,
    files: issued?.content.files ?? [],
    sentAt: lastSent?.at ?? null,
    sentHow: lastSent?.how ?? null,
    receivedAt: lastReceived?.at ?? null,
    receivedEvidence: lastReceived?.evidence ?? null,
    foundInFolder: null,
  };
}
