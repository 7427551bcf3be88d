import type { HandedFile } from '../../contract/handed-file.ts';
import type { ParsedOf } from '../../contract/methods.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { findDestination } from '../../db/repositories/destinations.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import { answerAgain, keepAnswer } from '../carry-out.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { officeSettings } from '../office-settings.ts';
import { recordEntry } from '../record-entry.ts';
import { documentOf, sealedOrder } from './delivery-order.ts';
import { deliverable } from './queue-document.ts';

/**
 * The e-mail for the person's own mail program. That it was handed over is recorded before the person has it; that it was
 * sent is their word (`mark-document`). Asked for again it is handed over again, and said to be a repeat. Rule DLV-9.
 */
export async function handOverDocument(
  office: Office,
  input: ParsedOf<'hand-over-document'>,
): Promise<Outcome<HandedFile, Refusal>> {
  const { documentId } = input;
  const command = { method: 'hand-over-document', input };
  const before = inTransaction(office, () => answerAgain<null>(office, command));
  if (before !== null && !before.ok) return before;
  const found = deliverable(office, documentId);
  if (!found.ok) return found;
  const { line, role, state } = found.value;
  const to = line.destinationId === null ? null : findDestination(office.db, line.destinationId);
  if (to === null || to.destination.way !== 'email') return refuse({ kind: 'destination-not-found' });
  if (state !== 'queued' && state !== 'handed-over') return refuse({ kind: 'delivery-out-of-turn', state });
  const sealed = await sealedOrder(office, line, to);
  if (!sealed.ok) {
    return sealed.refusal.kind === 'overtaken'
      ? refuse({ kind: 'delivery-out-of-turn', state })
      : refuse({ kind: 'files-not-the-same' });
  }
  const email = await office.backRoom.writeEmail(sealed.value.order, officeSettings(office.db).officeName);
  if (!email.ok) return refuse({ kind: 'files-not-the-same' });
  // Asked again for an answer that was not heard, it is the same handing over.
  if (before === null)
    inTransaction(office, () => {
      const { handedOver } = documentOf(office, line).delivery;
      recordEntry(office, {
        kind: 'document-handed-over',
        payload: {
          documentId,
          destinationId: to.destination.destinationId,
          evidence: 'An e-mail, made for the person’s own mail program',
          attempts: handedOver.length + 1,
          mayBeRepeat: handedOver.length > 0,
        },
        caseId: line.caseId,
        role,
        happenedAt: null,
      });
      keepAnswer(office, command, null);
    });
  return accept({ fileName: `${line.number}.eml`, mediaType: 'message/rfc822', base64: email.value });
}
