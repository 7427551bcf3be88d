import type { Delivery } from '../destination-adapter.ts';
import type { Answer } from './ask.ts';
import { parseFields, type Fields } from './json-fields.ts';
import { outcomeOf, type Outcome } from './operation-outcome.ts';
import { tryAgain, tryWhenMended } from './outcomes.ts';
import type { Payload } from './payload.ts';
import { readMessageResponse } from './read-message-response.ts';
import { readStored } from './read-stored.ts';
import { readTransactionResponse } from './read-transaction-response.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Answers whose meaning is that it should be asked later. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * What an answer means for our package. Only what is said about this package is believed: an answer that cannot be read,
 * or that speaks of another, leaves open whether it arrived.
 *
 * Rules: END-13 to END-16.
 */
export function readAnswer(answer: Answer, payload: Payload, nowMs: number): Delivery {
  const { status } = answer;
  const resource = answer.body === null ? null : parseFields(answer.body);
  if (status >= 200 && status < 300) return readSuccess(answer, resource, payload);
  if (status >= 300 && status < 400) {
    const reason = `The server points to another address (${String(status)}), and nothing is sent to one that the office did not name.`;
    return { ...tryWhenMended(reason), mayHaveArrived: status !== 307 && status !== 308 };
  }
  if (status === 401 || status === 403)
    return tryWhenMended(`The server does not let the office in (${String(status)}).`);
  const response = readMessageResponse(resource, payload);
  if (response !== null && response.kind !== 'acknowledged') return response;
  const outcome = outcomeOf(resource, payload.bundle);
  const wait = retryAfterSeconds(answer.header('retry-after'), answer.header('date'), nowMs);
  if (LATER.has(status) || status >= 500) return tryAgain(laterReason(status, outcome), true, wait);
  return readRefusal(status, outcome, payload, wait);
}

function laterReason(status: number, outcome: Outcome | null): string {
  if (status === 429) return 'The server has too much to do (429).';
  const words = outcome === null || outcome.words === '' ? '' : `: ${outcome.words}`;
  return `The server cannot take it now (${String(status)})${words}.`;
}

function readRefusal(
  status: number,
  outcome: Outcome | null,
  { operation }: Payload,
  wait: number | null,
): Delivery {
  if (outcome?.isTransient === true)
    return tryAgain(`The server cannot take it now (${String(status)}): ${outcome.words}.`, true, wait);
  if (status === 412 && operation !== 'process-message')
    return {
      kind: 'refused',
      reason:
        'The server holds more than one document under the identifier of this one, and takes none (412).',
    };
  if (outcome?.isError === true)
    return { kind: 'refused', reason: `The server refused it (${String(status)}): ${outcome.words}.` };
  return tryWhenMended(
    `The server answered ${String(status)} without saying why. The address or the kind of the destination may be wrong.`,
  );
}

function readSuccess(answer: Answer, resource: Fields | null, payload: Payload): Delivery {
  const { status, body } = answer;
  if (body === null) return tryAgain('The server’s answer broke off or was too long.', true);
  if (body.byteLength > 0 && resource === null)
    return tryAgain('The server answered with something that is not FHIR.', true);
  const outcome = outcomeOf(resource, payload.bundle);
  if (outcome?.isTransient === true)
    return tryAgain(`The server cannot take it now: ${outcome.words}.`, true);
  if (outcome?.isError === true)
    return { kind: 'refused', reason: `The server refused it: ${outcome.words}.` };
  if (status === 202)
    return { kind: 'handed-over', evidence: 'The server has taken it to look at later (202).' };
  if (payload.operation === 'transaction')
    return readTransactionResponse(resource, payload) ?? notUnderstood();
  if (payload.operation === 'post-bundle') return readStored(answer, resource, payload) ?? notUnderstood();
  if (outcome !== null)
    return { kind: 'acknowledged', evidence: `The server has taken the message (${String(status)}).` };
  if (resource === null)
    return {
      kind: 'handed-over',
      evidence: `The server took the message without a word (${String(status)}).`,
    };
  return readMessageResponse(resource, payload) ?? notUnderstood();
}

function notUnderstood(): Delivery {
  return tryAgain('The server answered with something else than was asked for.', true);
}
