import { ownCodeSystem, ownProfile, ukCoreProfile } from '../systems.ts';
import type { SectionCode } from '../own-codes.ts';
import type { ElementRule, OwnExtension, OwnProfile } from './profile.ts';

const LEGAL = { mode: 'legal' };

/** Every bundle of ours names itself and when it was made. */
function bundleProfile(name: string, title: string, type: 'document' | 'message'): OwnProfile {
  return {
    name,
    title,
    description: `The whole ${type}. Its identifier is the export's UUID, the same however often it is sent.`,
    type: 'Bundle',
    base: ukCoreProfile('Bundle') ?? '',
    rules: [
      { path: 'type', short: `Always ${type}`, min: 1, max: 1, pattern: type },
      { path: 'identifier', short: 'The export', min: 1, max: 1, pattern: { system: 'urn:ietf:rfc:3986' } },
      { path: 'identifier.value', short: 'urn:uuid: and the export id', min: 1, max: 1 },
      { path: 'timestamp', short: 'When it was issued', min: 1, max: 1 },
      { path: 'entry', short: 'What it holds', min: 2, max: null },
      { path: 'entry.fullUrl', short: 'urn:uuid: and the id of the resource', min: 2, max: null },
    ],
  };
}

function sections(...codes: readonly SectionCode[]): readonly ElementRule[] {
  return codes.map((code) => ({
    path: 'section',
    short: 'One section, with words to read',
    min: 1,
    max: 1,
    slice: {
      name: code,
      by: 'code' as const,
      pattern: { code: { coding: [{ system: ownCodeSystem('document-section'), code }] } },
    },
  }));
}

function extension(name: string, short: string, fact?: ElementRule['fact']): ElementRule {
  return {
    path: 'extension',
    short,
    min: 1,
    max: 1,
    slice: { name, by: 'url', pattern: { url: ownProfile(name) } },
    ...(fact === undefined ? {} : { fact }),
  };
}

const COMPOSITION: readonly ElementRule[] = [
  { path: 'identifier', short: 'Number and version: 2026/00123-R1-v1', min: 1, max: 1 },
  { path: 'identifier.system', short: 'The system of the office', min: 1, max: 1 },
  { path: 'identifier.value', short: 'Number and version', min: 1, max: 1 },
  { path: 'subject', short: 'The deceased', min: 1, max: 1 },
  { path: 'author', short: 'Who answers for it', min: 1, max: 1 },
  { path: 'confidentiality', short: 'Restricted', min: 1, max: 1, pattern: 'R' },
  { path: 'attester', short: 'Who answers for it, and when', min: 1, max: 1, pattern: LEGAL },
  { path: 'attester.time', short: 'When', min: 1, max: 1 },
  { path: 'attester.party', short: 'Who', min: 1, max: 1 },
  { path: 'custodian', short: 'The medical examiner office', min: 1, max: 1, fact: 'office' },
];

export const OWN_PROFILES: readonly OwnProfile[] = [
  bundleProfile('coroner-referral-bundle', 'Coroner referral', 'document'),
  {
    name: 'coroner-referral-composition',
    title: 'Cover and sections of a coroner referral',
    description:
      'What a medical examiner office of England and Wales tells the senior coroner, section by section. Every section is there; what was not recorded is said in it.',
    type: 'Composition',
    base: ukCoreProfile('Composition') ?? '',
    rules: [
      extension('document-version', 'Version, from 1 on'),
      extension('legal-route', 'Under which provision the coroner is told', 'legal-route'),
      ...COMPOSITION,
      {
        path: 'type',
        short: 'Referral note',
        min: 1,
        max: 1,
        pattern: { coding: [{ system: 'http://loinc.org', code: '57133-1' }] },
      },
      {
        path: 'relatesTo',
        short: 'The version this one replaces',
        min: 0,
        max: 1,
        pattern: { code: 'replaces' },
      },
      ...sections(
        'grounds',
        'deceased',
        'death',
        'proposed-cause',
        'circumstances',
        'practitioners',
        'next-of-kin',
        'police-and-safeguarding',
        'attachments',
      ),
    ],
  },
  bundleProfile('governance-notification-bundle', 'Clinical governance notification', 'message'),
  {
    name: 'governance-notification-message-header',
    title: 'Header of a clinical governance notification',
    description: 'Says what the message is, from whom and for whom, and points at the task.',
    type: 'MessageHeader',
    base: ukCoreProfile('MessageHeader') ?? '',
    rules: [
      {
        path: 'eventCoding',
        short: 'What the message is',
        min: 1,
        max: 1,
        pattern: { system: ownCodeSystem('message-event'), code: 'governance-notification' },
      },
      { path: 'destination', short: 'For whom', min: 1, max: 1, fact: 'recipient' },
      { path: 'destination.receiver', short: 'The team', min: 1, max: 1, fact: 'recipient' },
      { path: 'sender', short: 'The medical examiner office', min: 1, max: 1, fact: 'office' },
      { path: 'responsible', short: 'The medical examiner who reviewed it', min: 1, max: 1 },
      { path: 'reason', short: 'First version or a later one', min: 1, max: 1 },
      { path: 'focus', short: 'The task', min: 1, max: 1 },
    ],
  },
  {
    name: 'governance-notification-task',
    title: 'Task of a clinical governance notification',
    description:
      'Asks a governance team to look into what was seen. It has no place for a grade of care, a level of harm or a judgement of a person.',
    type: 'Task',
    base: ukCoreProfile('Task') ?? '',
    rules: [
      extension('document-version', 'Version, from 1 on'),
      { path: 'identifier', short: 'Number and version', min: 1, max: 1 },
      { path: 'identifier.value', short: 'Number and version', min: 1, max: 1 },
      { path: 'groupIdentifier', short: 'The case', min: 1, max: 1 },
      { path: 'status', short: 'Asked for', min: 1, max: 1, pattern: 'requested' },
      { path: 'intent', short: 'An order', min: 1, max: 1, pattern: 'order' },
      { path: 'code', short: 'What is asked for', min: 1, max: 1 },
      { path: 'description', short: 'The question', min: 1, max: 1, fact: 'question' },
      { path: 'focus', short: 'What is said', min: 1, max: 1 },
      { path: 'for', short: 'The deceased', min: 1, max: 1 },
      { path: 'authoredOn', short: 'When it was issued', min: 1, max: 1 },
      { path: 'requester', short: 'The medical examiner office', min: 1, max: 1, fact: 'office' },
      { path: 'owner', short: 'The governance team', min: 1, max: 1, fact: 'recipient' },
      { path: 'reasonCode', short: 'What it is about', min: 1, max: 1 },
    ],
  },
  bundleProfile('certificate-summary-bundle', 'Certificate summary', 'document'),
  {
    name: 'certificate-summary-composition',
    title: 'Cover and sections of a certificate summary',
    description:
      'What the certificate that went to the registrar says, and how it went. It is not a medical certificate and stands for none.',
    type: 'Composition',
    base: ukCoreProfile('Composition') ?? '',
    rules: [
      extension('document-version', 'Version, from 1 on'),
      extension('certificate-form', 'Which of the four prescribed forms', 'certificate'),
      ...COMPOSITION,
      {
        path: 'relatesTo',
        short: 'The version this one replaces',
        min: 0,
        max: 1,
        pattern: { code: 'replaces' },
      },
      ...sections(
        'certified-cause',
        'deceased',
        'death',
        'certificate',
        'practitioners',
        'scrutiny',
        'transmission',
      ),
    ],
  },
  {
    name: 'quarterly-return',
    title: 'Return of a medical examiner office',
    description:
      'The counts of a period, one group for each item. A number that is held back because it is small is not there, and a reason is.',
    type: 'MeasureReport',
    base: 'http://hl7.org/fhir/StructureDefinition/MeasureReport',
    rules: [
      { path: 'status', short: 'Complete', min: 1, max: 1, pattern: 'complete' },
      { path: 'type', short: 'Counts, no persons', min: 1, max: 1, pattern: 'summary' },
      { path: 'measure', short: 'The definitions that were counted by, with their version', min: 1, max: 1 },
      { path: 'subject', short: 'No person', min: 0, max: 0 },
      { path: 'date', short: 'When it was counted', min: 1, max: 1 },
      { path: 'reporter', short: 'The medical examiner office', min: 1, max: 1, fact: 'office' },
      { path: 'group', short: 'One item', min: 1, max: null },
      { path: 'group.code', short: 'Which item', min: 1, max: null },
    ],
  },
];

export const OWN_EXTENSIONS: readonly OwnExtension[] = [
  {
    name: 'document-version',
    title: 'Version of a document',
    description: 'Counts from 1; a correction is the next version.',
    valueType: 'positiveInt',
    on: ['Composition', 'Task'],
  },
  {
    name: 'legal-route',
    title: 'Provision under which the coroner is told',
    description: 'A code of the list legal-route.',
    valueType: 'CodeableConcept',
    on: ['Composition'],
  },
  {
    name: 'certificate-form',
    title: 'Form of the certificate',
    description: 'A code of the list certificate-form.',
    valueType: 'CodeableConcept',
    on: ['Composition'],
  },
  {
    name: 'voice',
    title: 'Who speaks',
    description: 'A code of the list notification-voice: the parts of a notification are never mixed.',
    valueType: 'Coding',
    on: ['Communication.payload'],
  },
  {
    name: 'sha256',
    title: 'SHA-256 of a file',
    description:
      'In hexadecimal. The hash that FHIR has a place for is an older one that proves nothing any more.',
    valueType: 'string',
    on: ['Attachment'],
  },
];
