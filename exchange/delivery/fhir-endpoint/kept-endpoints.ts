import { Temporal } from '../../../domain/shared/time.ts';
import type { DestinationAdapter } from '../destination-adapter.ts';
import type { EndpointSettings } from './endpoint-settings.ts';
import { fhirEndpoint } from './fhir-endpoint.ts';

/** The endpoints of the destinations that were delivered to, so that each keeps its access token. */
export interface KeptEndpoints {
  /** The one with these settings; another one takes the place of one with others. */
  of(destinationId: string, settings: EndpointSettings): DestinationAdapter;
  /** Lets go of every token. */
  forget(): void;
}

const nowMs = (): number => Temporal.Now.instant().epochMilliseconds;

export function keepEndpoints(): KeptEndpoints {
  const kept = new Map<string, { readonly settings: string; readonly adapter: DestinationAdapter }>();
  return {
    of(destinationId, settings) {
      const written = JSON.stringify(settings);
      const before = kept.get(destinationId);
      if (before?.settings === written) return before.adapter;
      const adapter = fhirEndpoint(settings, { nowMs });
      kept.set(destinationId, { settings: written, adapter });
      return adapter;
    },
    forget: () => kept.clear(),
  };
}
