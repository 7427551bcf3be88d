import { msOf } from '../../../domain/shared/time.ts';
import type { Delivery } from '../destination-adapter.ts';
import type { Answer } from './ask.ts';
import { identifierOf } from './identifier.ts';
import { listOf, textOf, type Fields } from './json-fields.ts';
import { tryAgain } from './outcomes.ts';
import type { Payload } from './payload.ts';

/**
 * Reads the answer to a bundle that was to be stored whole; null where it says nothing that can be believed. The server
 * should show what it holds: it must bear our identifier, and be this document and not another one under its identifier.
 *
 * Rule: END-16.
 */
export function readStored(
  answer: Answer,
  shown: Fields | null,
  { bundle, identifier }: Payload,
): Delivery | null {
  const { status } = answer;
  const place = storedName(answer.header('location'));
  const name = place?.startsWith('Bundle/') === true ? place : null;
  if (shown?.['resourceType'] === 'Bundle') {
    const held = identifierOf(shown['identifier']);
    if (held?.system !== identifier.system || held.value !== identifier.value)
      return tryAgain('The server answered about another document than this one.', true);
    if (!isSameDocument(shown, bundle))
      return {
        kind: 'refused',
        reason:
          'The server holds another document under the identifier of this one, and did not take this one.',
      };
    const how = status === 201 ? 'Stored' : 'The server has it, from an earlier attempt';
    return {
      kind: 'acknowledged',
      evidence: `${how}${name === null ? '' : ` as ${name}`} (${String(status)}).`,
    };
  }
  if (shown !== null && shown['resourceType'] !== 'OperationOutcome') return null;
  if (status === 201 && name !== null) return { kind: 'acknowledged', evidence: `Stored as ${name} (201).` };
  if (shown !== null)
    return { kind: 'acknowledged', evidence: `The server says that it has it (${String(status)}).` };
  return { kind: 'handed-over', evidence: `The server took it without a word (${String(status)}).` };
}

function isSameDocument(shown: Fields, sent: Fields): boolean {
  const [theirs, ours] = [textOf(shown['timestamp']), textOf(sent['timestamp'])];
  const sameTime = theirs === ours || (theirs !== null && ours !== null && areSameMoment(theirs, ours));
  return (
    sameTime &&
    shown['type'] === sent['type'] &&
    listOf(shown['entry']).length === listOf(sent['entry']).length
  );
}

/** Servers write moments in their own way: with other decimals or another zone. */
function areSameMoment(one: string, other: string): boolean {
  const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  return written.test(one) && written.test(other) && msOf(one) === msOf(other);
}

/** `Bundle/5f3a` of whatever address a server gives; null where there is none in it. */
export function storedName(location: string | null): string | null {
  const found = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/.exec(
    location ?? '',
  );
  return found?.[1] ?? null;
}
