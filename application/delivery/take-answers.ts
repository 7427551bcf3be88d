import { findAnswerTrouble, writeAnswerTrouble } from '../../db/repositories/delivery-attempts.ts';
import type { DestinationLine } from '../../db/repositories/destinations.ts';
import { documentsOnTheirWay, findDocument, type OutboxLine } from '../../db/repositories/outbox.ts';
import type { FoundAnswer } from '../../exchange/delivery/acknowledgement.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import type { DeliveryTools } from './deliver-due.ts';

/**
 * Reads what a recipient answered to what was put into their folder, late or early, also to something that has been marked
 * as received by hand or is held. What does not fit is kept to be shown. Rule DLV-6.
 */
export async function takeAnswers(
  office: Office,
  { destination }: DestinationLine,
  tools: DeliveryTools,
): Promise<void> {
  // Whatever carries packages elsewhere brings its answers along.
  if (destination.way !== 'folder') return;
  const expected = documentsOnTheirWay(office.db, destination.destinationId).flatMap((line) => {
    const { manifestSha256 } = line.delivery;
    return manifestSha256 === null ? [] : [{ line, exportId: String(line.documentId), manifestSha256 }];
  });
  if (expected.length === 0) return;
  const found = await office.backRoom.readAnswers(
    destination.folder,
    expected.map(({ exportId, manifestSha256 }) => ({ exportId, manifestSha256 })),
  );
  // A folder that cannot be read now is no news: the answers are still there when it can.
  for (const { exportId, line } of found === null ? [] : expected) {
    const answer = found?.find((one) => one.exportId === exportId) ?? null;
    if (answer === null && findAnswerTrouble(office.db, line.documentId) === null) continue;
    if (inTransaction(office, () => take(office, line, destination.destinationId, answer)))
      tools.changed(line.caseId);
  }
}

/** Records an answer, or what is wrong with it. True where that is news. */
function take(office: Office, line: OutboxLine, destinationId: string, answer: FoundAnswer | null): boolean {
  const { caseId, documentId } = line;
  const trouble = answer?.kind === 'trouble' ? answer.trouble : null;
  const isNewTrouble = trouble !== findAnswerTrouble(office.db, documentId);
  if (isNewTrouble) writeAnswerTrouble(office.db, documentId, trouble, office.now());
  if (answer === null || answer.kind === 'trouble') return isNewTrouble;
  const now = findDocument(office.db, documentId);
  const kind = answer.kind === 'accepted' ? 'document-acknowledged' : 'document-refused';
  // The same answer lies there until somebody takes it away.
  if (now === null || now.state === 'acknowledged' || isRecorded(now, answer)) return isNewTrouble;
  const { at, by, reason } = answer;
  const evidence = reason === '' ? (line.delivery.manifestSha256 ?? '') : reason;
  const payload = { documentId, destinationId, by, at, evidence };
  recordEntry(office, { kind, payload, caseId, role: null, happenedAt: null });
  return true;
}

function isRecorded(line: OutboxLine, answer: Exclude<FoundAnswer, { readonly kind: 'trouble' }>): boolean {
  return answer.kind === 'rejected' && line.delivery.refusedAt === answer.at;
}
