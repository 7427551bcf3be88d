import type { OutboxWay } from '../../contract/views.ts';
import { findAnswerTrouble, findAttempt } from '../../db/repositories/delivery-attempts.ts';
import { findDestination } from '../../db/repositories/destinations.ts';
import type { OutboxLine } from '../../db/repositories/outbox.ts';
import { deliversItself } from '../../domain/delivery/destination.ts';
import { nextAttemptAt } from '../../domain/delivery/next-attempt.ts';
import type { Office } from '../office.ts';

const TROUBLES = ['half', 'other-export', 'other-manifest'] as const;

/** How a document goes to its recipient, from the record and from how the attempts at it stand. */
export function wayOf(office: Office, line: OutboxLine): OutboxWay {
  const { answer, answeredAt, destination, handedOverAt, hindrance, manifestSha256, mayBeRepeat, sequence } =
    line.delivery;
  const to = line.destinationId === null ? null : findDestination(office.db, line.destinationId);
  const isQueued = line.state === 'queued' && to !== null;
  const attempt = isQueued ? findAttempt(office.db, line.documentId) : null;
  const isAttempted = isQueued && deliversItself(to.destination.way) && !to.paused;
  const trouble = findAnswerTrouble(office.db, line.documentId);
  return {
    destinationId: line.destinationId,
    destination,
    deliveredBy: to?.destination.way ?? null,
    pausedWhy: isQueued && to.paused ? to.pausedWhy : null,
    sequence,
    manifestSha256,
    handedOverAt,
    mayBeRepeat,
    hindrance: isQueued ? hindrance : null,
    attempts: attempt?.attempts ?? 0,
    nextAttemptAt: !isAttempted ? null : attempt === null ? office.now() : nextAttemptAt(attempt),
    answer,
    answeredAt,
    answerTrouble: TROUBLES.find((one) => one === trouble) ?? null,
  };
}
