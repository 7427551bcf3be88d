import type { Destination } from '../../domain/delivery/destination.ts';
import { invariant } from '../../domain/shared/invariant.ts';
import { sharedFileStore } from '../outbox/node-file-store.ts';
import type { Wait } from '../outbox/patient-file-store.ts';
import { storeFailureOf } from '../outbox/store-failure.ts';
import { type ExpectedAnswer, type FoundAnswer, readAnswers } from './acknowledgement.ts';
import type { Delivery, DestinationAdapter, SealedPackage } from './destination-adapter.ts';
import type { EndpointSettings } from './fhir-endpoint/endpoint-settings.ts';
import type { KeptEndpoints } from './fhir-endpoint/kept-endpoints.ts';
import { noEndpoint } from './fhir-endpoint/no-endpoint.ts';
import { folderAdapter } from './folder-destination.ts';
import { inGoodTime } from './in-good-time.ts';

/** A share that hangs is left alone after this; the attempt may still arrive. */
const LONGEST_ATTEMPT_MS = 60_000;
/** Answers are small files: a folder that does not list them in this time is taken for one that is not there. */
const LONGEST_READING_MS = 20_000;

/** Where a package goes, and where it stands among those for the same recipient. */
export interface Addressed {
  readonly destination: Destination;
  readonly sequence: number;
  readonly isFirst: boolean;
  /** The FHIR server of the destination; null where there is none that can be used. */
  readonly endpoint: EndpointSettings | null;
}

/** What carries packages. */
export interface DeliveryTools {
  readonly wait: Wait;
  readonly endpoints: KeptEndpoints;
}

/** One attempt, which ends in good time whatever the other side does. */
export async function attemptDelivery(
  addressed: Addressed,
  sealed: SealedPackage,
  tools: DeliveryTools,
): Promise<Delivery> {
  const stop = new AbortController();
  const attempt = adapterOf(addressed, tools).deliver(sealed, stop.signal);
  const outcome = await inGoodTime(attempt, LONGEST_ATTEMPT_MS);
  if (outcome !== 'too-long') return outcome;
  stop.abort();
  return {
    kind: 'try-again',
    reason: 'The other side did not answer within a minute.',
    mayHaveArrived: true,
    notBeforeSeconds: null,
  };
}

function adapterOf(
  { destination, endpoint, isFirst, sequence }: Addressed,
  { endpoints, wait }: DeliveryTools,
): DestinationAdapter {
  const { ageRecipients, code, destinationId, folder, way } = destination;
  if (way === 'fhir-endpoint') return endpoint === null ? noEndpoint : endpoints.of(destinationId, endpoint);
  invariant(way === 'folder', 'a person delivers what the program does not');
  return folderAdapter({ store: sharedFileStore, wait }, { folder, code, sequence, ageRecipients, isFirst });
}

/** What lies in a recipient's folder as answer; null where the folder cannot be read now. */
export async function answersIn(
  folder: string,
  expected: readonly ExpectedAnswer[],
): Promise<readonly FoundAnswer[] | null> {
  const reading = readAnswers(sharedFileStore, folder, expected).catch((fault: unknown) => {
    storeFailureOf(fault);
    return null;
  });
  const found = await inGoodTime(reading, LONGEST_READING_MS);
  return found === 'too-long' ? null : found;
}
