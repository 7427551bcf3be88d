/** Whose identifiers a number is one of: fixed by the NHS and HL7 UK, and spelt as they spell it. */
export const IDENTIFIER_SYSTEMS = {
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  gmcNumber: 'https://fhir.hl7.org.uk/Id/gmc-number',
  odsOrganisation: 'https://fhir.nhs.uk/Id/ods-organization-code',
  odsSite: 'https://fhir.nhs.uk/Id/ods-site-code',
  /** A value that is a URI itself, as `urn:uuid:…` is. */
  uri: 'urn:ietf:rfc:3986',
} as const;

/** Code systems of others. */
export const CODE_SYSTEMS = {
  loinc: 'http://loinc.org',
  nhsNumberUnavailableReason: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason',
  nhsNumberStatusEngland: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland',
  nhsNumberStatusWales: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusWales',
  ethnicCategory: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland',
  dischargeMethod: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland',
  encounterClass: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  yesNoUnknown: 'http://terminology.hl7.org/CodeSystem/v2-0532',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
  measurePopulation: 'http://terminology.hl7.org/CodeSystem/measure-population',
} as const;

export const EXTENSIONS = {
  nhsNumberStatus: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus',
  nhsNumberUnavailableReason:
    'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberUnavailableReason',
  ethnicCategory: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory',
  dischargeMethod: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod',
  birthTime: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
  birthPlace: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

/** The profile of UK Core that a resource of this type claims; undefined where UK Core has none. */
export function ukCoreProfile(resourceType: string): string | undefined {
  return UK_CORE.has(resourceType)
    ? `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${resourceType}`
    : undefined;
}

const UK_CORE = new Set([
  'Bundle',
  'Communication',
  'Composition',
  'DocumentReference',
  'Encounter',
  'Location',
  'MessageHeader',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'RelatedPerson',
  'Task',
]);

/**
 * What this program defines itself hangs under one address that is nobody's: `.example` is kept free for that. It names,
 * and nothing is fetched from it.
 */
export const OWN = 'https://scrutineer.example/fhir';
export const PROFILE_VERSION = '1.0.0';

export const ownProfile = (name: string): string => `${OWN}/StructureDefinition/${name}`;
export const ownCodeSystem = (name: string): string => `${OWN}/CodeSystem/${name}`;

/** Numbers that an office gives. */
export type OfficeNumber =
  | 'case'
  | 'coroner-referral'
  | 'governance-notification'
  | 'certificate-summary'
  | 'hospital-number'
  | 'former-welsh-number'
  | 'record-chain'
  | 'certificate-reference';

/** Where no address of the office's own is configured. Numbers of two offices are then told apart by their assigner. */
const NEUTRAL_BASE = 'https://me-office.example';

/** The identifier system of a number that the office gives, under the office's own address. */
export function officeSystem(identifierBase: string | null | undefined, number: OfficeNumber): string {
  return `${baseOf(identifierBase)}/Id/${number}`;
}

/** Where a message says it comes from: a name, not somewhere to send to. */
export function officeEndpoint(identifierBase: string | null | undefined): string {
  return `${baseOf(identifierBase)}/outbox`;
}

function baseOf(identifierBase: string | null | undefined): string {
  return (identifierBase ?? NEUTRAL_BASE).replace(/\/+$/, '');
}
