import type { Delivery } from '../destination-adapter.ts';
import { identifierOf, type Identifier } from './identifier.ts';
import { fieldsOf, listOf, textOf, type Fields } from './json-fields.ts';
import { storedName } from './read-stored.ts';
import { tryAgain } from './outcomes.ts';
import type { Payload } from './payload.ts';

/**
 * Reads what became of each entry of a transaction; null where it is no response to one. Every entry has to be there and
 * in order, of the type that was sent, and where the server shows one it has to carry the mark that was sent with it.
 *
 * Rule: END-15.
 */
export function readTransactionResponse(
  resource: Fields | null,
  { entries: sent }: Payload,
): Delivery | null {
  if (resource?.['resourceType'] !== 'Bundle' || resource['type'] !== 'transaction-response') return null;
  const answered = listOf(resource['entry']);
  if (answered.length !== sent.length)
    return tryAgain('The server answered about another number of entries than were sent.', true);
  const statuses = answered.map((entry) => textOf(fieldsOf(entry['response'])?.['status']) ?? '');
  if (!statuses.every((status) => /^2\d\d\b/.test(status)))
    return tryAgain('The server did not take all of it.', true);
  if (!answered.every((entry, at) => isAbout(entry, sent[at])))
    return tryAgain('The server answered about other entries than were sent.', true);
  const first = storedName(textOf(fieldsOf(answered[0]?.['response'])?.['location']));
  const fresh = statuses.filter((status) => status.startsWith('201')).length;
  const how = fresh > 0 ? 'Stored' : 'The server has it, from an earlier attempt';
  const count = `${String(fresh)} of ${String(sent.length)} entries new`;
  return { kind: 'acknowledged', evidence: `${how}${first === null ? '' : ` as ${first}`}, ${count}.` };
}

function isAbout(entry: Fields, sent: Fields | undefined): boolean {
  const own = fieldsOf(sent?.['resource']);
  const shown = fieldsOf(entry['resource']);
  const place = storedName(textOf(fieldsOf(entry['response'])?.['location']));
  if (place !== null && place.split('/')[0] !== own?.['resourceType']) return false;
  // A server may show an outcome in the place of the resource.
  if (shown === null || shown['resourceType'] === 'OperationOutcome') return true;
  const marks = new Set(marksOf(shown));
  return shown['resourceType'] === own?.['resourceType'] && marksOf(own).every((mark) => marks.has(mark));
}

/** Identifiers and tags, as texts that can be compared. */
function marksOf(resource: Fields | null): readonly string[] {
  const identifier = resource?.['identifier'];
  const identifiers = Array.isArray(identifier) ? listOf(identifier) : [identifier];
  const tags = listOf(fieldsOf(resource?.['meta'])?.['tag']).map(({ system, code }) => ({
    system,
    value: code,
  }));
  return [...identifiers, ...tags]
    .map(identifierOf)
    .filter((mark): mark is Identifier => mark !== null)
    .map(({ system, value }) => `${system}|${value}`);
}
