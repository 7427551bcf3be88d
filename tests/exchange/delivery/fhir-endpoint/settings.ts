import { fhirEndpoint } from '../../../../exchange/delivery/fhir-endpoint/fhir-endpoint.ts';
import {
  parseEndpointSettings,
  type EndpointSettings,
} from '../../../../exchange/delivery/fhir-endpoint/endpoint-settings.ts';
import type { DestinationAdapter } from '../../../../exchange/delivery/destination-adapter.ts';

/** Settings as somebody typed them, read the way the program reads them. */
function settingsOf(typed: Readonly<Record<string, unknown>>): EndpointSettings {
  const parsed = parseEndpointSettings(
    { operation: 'post-bundle', authentication: { kind: 'none' }, ...typed },
    { plainLoopback: true },
  );
  if (parsed.kind === 'not-usable') throw new Error(JSON.stringify(parsed.faults));
  return parsed.settings;
}

/** The adapter with the clock of this computer. */
export function endpointOf(
  typed: Readonly<Record<string, unknown>>,
  nowMs: () => number = () => Date.now(),
): DestinationAdapter {
  return fhirEndpoint(settingsOf(typed), { nowMs });
}

/** Nobody stops the attempt. */
export const nobody = (): AbortSignal => new AbortController().signal;
