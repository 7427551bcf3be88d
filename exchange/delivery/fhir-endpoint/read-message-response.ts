import type { Delivery } from '../destination-adapter.ts';
import { fieldsOf, listOf, textOf, type Fields } from './json-fields.ts';
import { outcomeOf } from './operation-outcome.ts';
import { tryAgain } from './outcomes.ts';
import type { Payload } from './payload.ts';

/**
 * Reads the message that answers ours; null where it is no message with a response.
 *
 * Rule: END-14.
 */
export function readMessageResponse(
  resource: Fields | null,
  { bundle, messageNames }: Payload,
): Delivery | null {
  if (resource?.['resourceType'] !== 'Bundle' || resource['type'] !== 'message') return null;
  const resources = listOf(resource['entry']).map((entry) => fieldsOf(entry['resource']));
  const header = resources[0];
  const response = fieldsOf(header?.['response']);
  if (header?.['resourceType'] !== 'MessageHeader' || response === null) return null;
  const named = textOf(response['identifier']);
  if (named === null || !messageNames.includes(named))
    return tryAgain('The server answered about another message than this one.', true);
  const details = resources.map((one) => outcomeOf(one ?? null, bundle)).find((outcome) => outcome !== null);
  const words = details === undefined || details.words === '' ? 'it gives no reason' : details.words;
  if (response['code'] === 'ok')
    return { kind: 'acknowledged', evidence: `The server answered “ok” to message ${named}.` };
  if (response['code'] === 'transient-error')
    return tryAgain(`The server cannot take it now: ${words}.`, true);
  if (response['code'] === 'fatal-error')
    return { kind: 'refused', reason: `The server refused it: ${words}.` };
  return null;
}
