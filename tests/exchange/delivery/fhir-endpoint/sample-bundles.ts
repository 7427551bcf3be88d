import type { SealedPackage } from '../../../../exchange/delivery/destination-adapter.ts';
import type { Resource } from './fhir-server.ts';

type Bundle = Extract<Resource, { resourceType: 'Bundle' }>;

const uuid = (last: number): string => `019a0000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const urn = (last: number): string => `urn:uuid:${uuid(last)}`;
const ID_SYSTEM = 'https://glannau.example/me-office/Id';

export const PATIENT = {
  family: 'Gwyndaf-Ellis',
  given: 'Llinos',
  nhsNumber: '9990000018',
  birthDate: '1941-03-02',
};
export const NARRATIVE = 'She slipped on the wet step behind the kitchen of her neighbour.';
export const MESSAGE_ID = uuid(20);

/** A small referral: a document with a patient, an organisation, a ground and where it came from. */
export function aDocument(
  number = 'd0c00001-0000-4000-8000-000000000001',
  timestamp = '2026-11-02T09:00:00Z',
): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: `${ID_SYSTEM}/document`, value: number },
    timestamp,
    entry: [
      { fullUrl: urn(1), resource: composition() },
      { fullUrl: urn(2), resource: patient() },
      {
        fullUrl: urn(3),
        resource: { resourceType: 'Organization', name: 'Glan-yr-Afon Medical Examiner Office' },
      },
      {
        fullUrl: urn(4),
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: { text: 'Circumstance for the coroner' },
          subject: { reference: urn(2) },
          valueString: NARRATIVE,
        },
      },
      {
        fullUrl: urn(5),
        resource: {
          resourceType: 'Provenance',
          target: [{ reference: urn(1) }],
          recorded: '2026-11-02T09:00:00Z',
          agent: [{ who: { reference: urn(3) } }],
        },
      },
    ],
  };
}

/** A small notification: a message about a task. */
export function aMessage(): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'message',
    identifier: { system: `${ID_SYSTEM}/document`, value: 'd0c00002-0000-4000-8000-000000000002' },
    timestamp: '2026-11-02T09:00:00Z',
    entry: [
      {
        fullUrl: `urn:uuid:${MESSAGE_ID}`,
        resource: {
          resourceType: 'MessageHeader',
          id: MESSAGE_ID,
          eventCoding: {
            system: 'https://glannau.example/CodeSystem/event',
            code: 'governance-notification',
          },
          source: { endpoint: 'https://office.example' },
          focus: [{ reference: urn(21) }],
        },
      },
      {
        fullUrl: urn(21),
        resource: {
          resourceType: 'Task',
          status: 'requested',
          intent: 'order',
          description: NARRATIVE,
          for: { reference: urn(2) },
        },
      },
      { fullUrl: urn(2), resource: patient() },
    ],
  };
}

/** A package as it is read back from its folder, with the bundle as its FHIR file. */
export function sealedOf(bundle: unknown, purpose = 'coroner-referral'): SealedPackage {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    exportId: '019a1234-5678-7abc-8def-0123456789ab',
    documentNumber: '2026/00123-C1',
    version: 1,
    purpose,
    manifestSha256: '4be1'.repeat(16),
    files: [
      { path: 'referral.pdf', mediaType: 'application/pdf', bytes: bytes('%PDF-1.7 not really') },
      {
        path: 'referral.fhir.json',
        mediaType: 'application/fhir+json',
        bytes: bytes(JSON.stringify(bundle)),
      },
      { path: 'manifest.json', mediaType: 'application/json', bytes: bytes('{}') },
    ],
  };
}

function composition(): Extract<Resource, { resourceType: 'Composition' }> {
  return {
    resourceType: 'Composition',
    status: 'final',
    identifier: { system: `${ID_SYSTEM}/coroner-referral`, value: '2026/00123-C1' },
    type: { coding: [{ system: 'http://loinc.org', code: '57133-1' }] },
    subject: { reference: urn(2) },
    date: '2026-11-02T09:00:00Z',
    author: [{ reference: urn(3) }],
    title: 'Referral of a death to the senior coroner',
    section: [{ title: 'Grounds', entry: [{ reference: urn(4) }] }],
  };
}

function patient(): Extract<Resource, { resourceType: 'Patient' }> {
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: PATIENT.nhsNumber }],
    name: [{ family: PATIENT.family, given: [PATIENT.given] }],
    birthDate: PATIENT.birthDate,
  };
}
