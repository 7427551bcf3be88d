import type { CaseDocument } from '../../../contract/for-window.ts';
import type { CaseView, OutboxRow } from '../../../contract/views.ts';
import { nameOf } from '../../../contract/words/who.ts';

export function documentState({ issued, abandoned, delivery }: CaseDocument): OutboxRow['state'] {
  if (issued !== null) return delivery.state;
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
    way: wayOf(document),
  };
}

/** What the case itself knows of the way; attempts and their times stand in the outbox. */
function wayOf({ delivery }: CaseDocument): OutboxRow['way'] {
  const { acknowledged, dispatched, handedOver, hindrance, queued, refused, state } = delivery;
  const sealed = dispatched.find(({ destinationId }) => destinationId === queued?.content.destinationId);
  const answered = state === 'refused' ? refused : acknowledged;
  return {
    destinationId: queued?.content.destinationId ?? null,
    destination: queued?.content.destination ?? null,
    deliveredBy: null,
    pausedWhy: null,
    sequence: sealed?.sequence ?? null,
    manifestSha256: sealed?.manifestSha256 ?? null,
    handedOverAt: handedOver.at(-1)?.stamp.enteredAt ?? null,
    mayBeRepeat: handedOver.length > 1,
    hindrance: state === 'queued' ? (hindrance?.content.reason ?? null) : null,
    attempts: 0,
    nextAttemptAt: null,
    answer: answered === null ? null : `${answered.content.by}: ${answered.content.evidence}`,
    answeredAt: answered?.content.at ?? null,
    answerTrouble: null,
  };
}
