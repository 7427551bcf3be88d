import type { ParsedOf, ValueOf } from '../../contract/methods.ts';
import type { Recorded } from '../../contract/recorded.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { findDestination, listDestinations } from '../../db/repositories/destinations.ts';
import { findEndpoint, readEndpointKeeping, writeEndpointKeeping } from '../../db/repositories/endpoints.ts';
import { keepingFor } from '../../domain/delivery/endpoint.ts';
import { ACTS, roleFor } from '../../domain/people/acts.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { EndpointSettings } from '../../exchange/delivery/fhir-endpoint/endpoint-settings.ts';
import { settingsOfEndpoint } from '../../exchange/delivery/fhir-endpoint/settings-of-endpoint.ts';
import type { Office } from '../office.ts';
import { recordEntry } from '../record-entry.ts';

/** The FHIR servers of the destinations. Of what is kept secret only whether there is any. Rule END-18. */
export function listEndpoints(office: Office): ValueOf<'list-endpoints'> {
  return listDestinations(office.db).flatMap(({ destination: { destinationId } }) => {
    const endpoint = findEndpoint(office.db, destinationId);
    if (endpoint === null) return [];
    const kept = readEndpointKeeping(office.db, destinationId);
    return [
      {
        ...endpoint,
        isKept: {
          clientSecret: kept.clientSecret !== '',
          privateKeyPem: kept.privateKeyPem !== '',
          proxyPassword: kept.proxyPassword !== '',
          revocationListPem: kept.revocationListPem !== '',
        },
      },
    ];
  });
}

/** Sets up the FHIR server of a destination: what anybody may read as an entry, the rest beside it. Rule END-18. */
export function recordEndpoint(
  office: Office,
  { endpoint, kept: typed }: ParsedOf<'record-endpoint'>,
): Outcome<Recorded, Refusal> {
  const role = roleFor('change-settings', office.user.roles);
  if (role === null)
    return refuse({ kind: 'not-allowed', act: 'change-settings', roles: ACTS['change-settings'] });
  const { destinationId } = endpoint;
  const to = findDestination(office.db, destinationId)?.destination;
  if (to?.way !== 'fhir-endpoint') return refuse({ kind: 'destination-not-found' });
  const old = findEndpoint(office.db, destinationId);
  const before = old === null ? null : { endpoint: old, kept: readEndpointKeeping(office.db, destinationId) };
  const kept = keepingFor(endpoint, before, typed);
  const settings = settingsOfEndpoint(endpoint, kept);
  if (settings.kind === 'not-usable') return refuse({ kind: 'endpoint-impossible', faults: settings.faults });
  writeEndpointKeeping(office.db, destinationId, kept);
  return accept(
    recordEntry(office, {
      kind: 'endpoint-recorded',
      payload: endpoint,
      caseId: null,
      role,
      happenedAt: null,
    }),
  );
}

/** What a delivery to the FHIR server of a destination needs; null where it is not set up, or cannot be used any more. */
export function endpointSettingsOf(db: ReadableDb, destinationId: string): EndpointSettings | null {
  const endpoint = findEndpoint(db, destinationId);
  if (endpoint === null) return null;
  const parsed = settingsOfEndpoint(endpoint, readEndpointKeeping(db, destinationId));
  return parsed.kind === 'settings' ? parsed.settings : null;
}
