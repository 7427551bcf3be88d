import { forgetAttempt, findAttempt, writeAttempt } from '../../db/repositories/delivery-attempts.ts';
import { type DestinationLine, listDestinations } from '../../db/repositories/destinations.ts';
import { documentsOnTheirWay, findDocument, type OutboxLine } from '../../db/repositories/outbox.ts';
import { deliversItself } from '../../domain/delivery/destination.ts';
import { isDue, waitAfter } from '../../domain/delivery/next-attempt.ts';
import { never } from '../../domain/shared/invariant.ts';
import type { Delivery } from '../../exchange/delivery/destination-adapter.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';
import { documentOf, sealedOrder, type SealedOrder } from './delivery-order.ts';
import { takeAnswers } from './take-answers.ts';

/** What the loop is given besides the office. */
export interface DeliveryTools {
  /** From 0 to below 1, so that many documents do not knock together. */
  readonly chance: () => number;
  /** A case of which something new was recorded. */
  readonly changed: (caseId: string) => void;
}

const NOT_THE_SAME: Delivery = {
  kind: 'try-again',
  reason:
    'The files are not in the outbox folder any more, and made again they are not the same. Put the folder back, or issue a new version.',
  mayHaveArrived: false,
  notBeforeSeconds: null,
};

/**
 * One round: reads what the recipients answered, then makes every attempt that is due. Destinations do not wait for each
 * other; the packages of one go one after the other.
 *
 * What began before a stop is begun again: the recipient knows it by its export id, and the record says that it may be a
 * repeat. Rules DLV-3 to DLV-8.
 */
export async function deliverDue(office: Office, tools: DeliveryTools): Promise<void> {
  const lines = listDestinations(office.db).filter(({ destination }) => deliversItself(destination.way));
  await Promise.all(lines.map((line) => deliverTo(office, line, tools)));
}

async function deliverTo(office: Office, to: DestinationLine, tools: DeliveryTools): Promise<void> {
  await takeAnswers(office, to, tools);
  if (to.paused || to.destination.retired) return;
  for (const line of documentsOnTheirWay(office.db, to.destination.destinationId)) {
    if (line.state === 'queued' && isDueNow(office, line)) await deliverOne(office, line, to, tools);
  }
}

function isDueNow(office: Office, line: OutboxLine): boolean {
  return isDue(findAttempt(office.db, line.documentId), office.now());
}

async function deliverOne(
  office: Office,
  line: OutboxLine,
  to: DestinationLine,
  tools: DeliveryTools,
): Promise<void> {
  const sealed = await sealedOrder(office, line, to);
  if (!sealed.ok && sealed.refusal.kind === 'overtaken') return;
  if (!begin(office, line, to)) return;
  const outcome = sealed.ok ? await attempt(office, sealed.value) : NOT_THE_SAME;
  inTransaction(office, () => recordOutcome(office, { line, to, outcome, chance: tools.chance() }));
  tools.changed(line.caseId);
}

async function attempt(office: Office, { order }: SealedOrder): Promise<Delivery> {
  const delivered = await office.backRoom.deliver(order);
  return delivered.ok ? delivered.value : NOT_THE_SAME;
}

/** Notes on the disk that an attempt is under way, before it is made. False where nobody wants it any more. */
function begin(
  office: Office,
  line: OutboxLine,
  { destination: { destinationId } }: DestinationLine,
): boolean {
  return inTransaction(office, () => {
    const now = findDocument(office.db, line.documentId);
    if (now?.state !== 'queued' || now.destinationId !== destinationId) return false;
    const before = findAttempt(office.db, line.documentId);
    writeAttempt(office.db, {
      documentId: line.documentId,
      destinationId,
      attempts: (before?.attempts ?? 0) + 1,
      isUnderWay: true,
      // Nothing was heard of the end of the attempt before: it may have arrived.
      mayHaveArrived: (before?.mayHaveArrived ?? false) || (before?.isUnderWay ?? false),
      triedAt: office.now(),
      waitSeconds: 0,
    });
    return true;
  });
}

interface Outcome {
  readonly line: OutboxLine;
  readonly to: DestinationLine;
  readonly outcome: Delivery;
  readonly chance: number;
}

function recordOutcome(office: Office, { chance, line, outcome, to }: Outcome): void {
  const { caseId, documentId } = line;
  const { destinationId, name } = to.destination;
  const before = findAttempt(office.db, documentId);
  const attempts = before?.attempts ?? 1;
  const mayBeRepeat =
    (before?.mayHaveArrived ?? false) || documentOf(office, line).delivery.handedOver.length > 0;
  const about = { caseId, role: null, happenedAt: null } as const;
  const at = office.now();
  switch (outcome.kind) {
    case 'acknowledged':
    case 'handed-over': {
      const { evidence } = outcome;
      const payload = { documentId, destinationId, evidence, attempts, mayBeRepeat };
      recordEntry(office, { ...about, kind: 'document-handed-over', payload });
      if (outcome.kind === 'acknowledged') {
        const answer = { documentId, destinationId, by: name, at, evidence };
        recordEntry(office, { ...about, kind: 'document-acknowledged', payload: answer });
      }
      forgetAttempt(office.db, documentId);
      return;
    }
    case 'refused': {
      const answer = { documentId, destinationId, by: name, at, evidence: outcome.reason };
      recordEntry(office, { ...about, kind: 'document-refused', payload: answer });
      forgetAttempt(office.db, documentId);
      return;
    }
    case 'try-again': {
      const mayHaveArrived = (before?.mayHaveArrived ?? false) || outcome.mayHaveArrived;
      const waitSeconds = waitAfter(attempts, chance, outcome.notBeforeSeconds);
      writeAttempt(office.db, {
        documentId,
        destinationId,
        attempts,
        isUnderWay: false,
        mayHaveArrived,
        triedAt: at,
        waitSeconds,
      });
      recordHindrance(office, line, { destinationId, reason: outcome.reason, mayHaveArrived });
      return;
    }
    default:
      never(outcome);
  }
}

/** Recorded when it is another reason than before: a share that is away for days is one entry, not hundreds. */
function recordHindrance(
  office: Office,
  line: OutboxLine,
  hindered: { readonly destinationId: string; readonly reason: string; readonly mayHaveArrived: boolean },
): void {
  const last = documentOf(office, line).delivery.hindrance?.content;
  if (last?.reason === hindered.reason && last.mayHaveArrived === hindered.mayHaveArrived) return;
  recordEntry(office, {
    kind: 'document-hindered',
    payload: { documentId: line.documentId, ...hindered },
    caseId: line.caseId,
    role: null,
    happenedAt: null,
  });
}
