import { createHash } from 'node:crypto';
import { searchToken, type Identifier } from './identifier.ts';
import { fieldsOf, listOf, textOf, type Fields } from './json-fields.ts';

/** The system of identifiers that are URIs themselves. */
const URI_SYSTEM = 'urn:ietf:rfc:3986';

/** Resources of FHIR R4 with a list of identifiers, as far as documents of a medical examiner office hold them. */
const SEVERAL_IDENTIFIERS: ReadonlySet<unknown> = new Set([
  'CarePlan',
  'CareTeam',
  'Claim',
  'Communication',
  'CommunicationRequest',
  'Condition',
  'Consent',
  'Coverage',
  'Device',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Flag',
  'HealthcareService',
  'Location',
  'MeasureReport',
  'Medication',
  'MedicationAdministration',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Organization',
  'Patient',
  'Person',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'RelatedPerson',
  'RiskAssessment',
  'ServiceRequest',
  'Specimen',
  'Task',
]);
/** Resources with room for one identifier. */
const ONE_IDENTIFIER: ReadonlySet<unknown> = new Set([
  'AdverseEvent',
  'Composition',
  'QuestionnaireResponse',
]);

/**
 * Takes a document bundle apart into a transaction that stores each of its resources once, however often it is repeated:
 * each entry is created only where nothing carries its mark yet. The mark is a UUID made of the document's identifier and
 * the entry's own `urn:uuid`; it is added to the identifiers of the resource, or to its tags where there is no room for
 * one. It is never a number of a person: a record that the server holds of the same patient is not touched, and another
 * version of the document is stored beside this one. References stay `urn:uuid` as they are; the server resolves them.
 *
 * @returns null where an entry has no resource, or no `urn:uuid` of its own
 * Rule: END-8.
 */
export function toTransaction(document: Fields, identifier: Identifier): Fields | null {
  const entries = listOf(document['entry']).map((entry) => transactionEntry(entry, identifier));
  const made = entries.filter((entry) => entry !== null);
  const urls = new Set(made.map(({ fullUrl }) => fullUrl));
  if (made.length === 0 || made.length !== entries.length || urls.size !== made.length) return null;
  return { resourceType: 'Bundle', type: 'transaction', entry: made };
}

function transactionEntry(entry: Fields, document: Identifier): (Fields & { fullUrl: string }) | null {
  const resource = fieldsOf(entry['resource']);
  const fullUrl = textOf(entry['fullUrl']);
  const type = textOf(resource?.['resourceType']);
  if (resource === null || type === null || fullUrl?.startsWith('urn:uuid:') !== true) return null;
  const mark: Identifier = { system: URI_SYSTEM, value: `urn:uuid:${markOf(document, fullUrl)}` };
  const { marked, parameter } = withMark(resource, mark);
  return {
    fullUrl,
    resource: marked,
    request: { method: 'POST', url: type, ifNoneExist: `${parameter}=${searchToken(mark)}` },
  };
}

function withMark(
  resource: Fields,
  mark: Identifier,
): { readonly marked: Fields; readonly parameter: 'identifier' | '_tag' } {
  const type = resource['resourceType'];
  const own = resource['identifier'];
  if (SEVERAL_IDENTIFIERS.has(type) && (own === undefined || Array.isArray(own)))
    return { marked: { ...resource, identifier: [...listOf(own), mark] }, parameter: 'identifier' };
  if (ONE_IDENTIFIER.has(type) && own === undefined)
    return { marked: { ...resource, identifier: mark }, parameter: 'identifier' };
  const meta = fieldsOf(resource['meta']) ?? {};
  const tag = { system: mark.system, code: mark.value };
  return {
    marked: { ...resource, meta: { ...meta, tag: [...listOf(meta['tag']), tag] } },
    parameter: '_tag',
  };
}

/** A UUID (version 8, of a hash) that is the same for the same entry of the same document, and for no other. */
function markOf({ system, value }: Identifier, fullUrl: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([system, value, fullUrl]))
    .digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
