import type { DestinationAdapter } from '../destination-adapter.ts';
import { tryAgain } from './outcomes.ts';

/** Stands where the FHIR server of a destination was not set up, or what was set up cannot be used any more. */
export const noEndpoint: DestinationAdapter = {
  deliver: () =>
    Promise.resolve(
      tryAgain(
        'The FHIR server of this destination is not set up. An administrator sets it up under Settings.',
        false,
      ),
    ),
};
