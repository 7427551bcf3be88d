import { CONCERN_CATEGORIES, CONCERN_ROUTES, CONCERN_SOURCES } from '../../../domain/governance/concern.ts';
import { LEARNING_TRIGGERS } from '../../../domain/notifications/learning-triggers.ts';
import { GROUND_CODES, type GroundCode, NOTIFICATION_GROUNDS } from '../../../domain/referrals/grounds.ts';
import { LEGAL_ROUTES } from '../../../domain/referrals/legal-route.ts';
import { CATEGORY, CORONER_STATUS, ROUTE, SOURCE } from '../pdf/governance-words.ts';
import { ownCodeSystem } from './systems.ts';

/** A code list of our own: what it is for, and each code with what it says. */
export interface OwnCodes {
  readonly title: string;
  readonly description: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** The code of a circumstance, tied to the paragraph it stands in: `reg3-1-a-v`. */
export const circumstanceCode = (code: GroundCode): string => `reg3-1-${code}`;

/** The code lists of ours, by the last part of their address. Where a national list exists, that is used instead. */
export const OWN_CODE_SYSTEMS = {
  'notification-of-deaths-circumstance': {
    title: 'Circumstances in which a death is notified to the coroner',
    description:
      'One code for each circumstance of regulation 3(1) of the Notification of Deaths Regulations 2019 (SI 2019/1112). The words are ours; the regulation decides.',
    codes: Object.fromEntries(
      GROUND_CODES.map((code) => [circumstanceCode(code), NOTIFICATION_GROUNDS[code].label]),
    ),
  },
  'legal-route': {
    title: 'Provision under which the coroner is told',
    description:
      'Which regulation a referral is made under. Since 9 September 2024 one takes the place of the others.',
    codes: Object.fromEntries(
      Object.entries(LEGAL_ROUTES).map(([code, { label, citation }]) => [code, `${label}: ${citation}`]),
    ),
  },
  'document-section': {
    title: 'Sections of a document',
    description: 'What a section of a referral or a certificate summary is about.',
    codes: {
      grounds: 'Grounds for telling the coroner',
      deceased: 'The deceased',
      death: 'The death',
      'proposed-cause': 'Proposed cause of death',
      circumstances: 'Circumstances and history',
      practitioners: 'Practitioners',
      'next-of-kin': 'Next of kin or person responsible',
      'police-and-safeguarding': 'Police, safeguarding and other matters',
      attachments: 'Attachments',
      'certified-cause': 'Cause of death as certified',
      certificate: 'The certificate',
      transmission: 'How the certificate went to the registrar',
      scrutiny: 'The scrutiny',
    },
  },
  'certificate-line': {
    title: 'Lines of a medical certificate of cause of death',
    description: '1a to 1d and 2 from 28 days of age on; a to e under 28 days.',
    codes: {
      '1a': 'Disease or condition leading directly to death',
      '1b': 'Other disease or condition, if any, leading to 1a',
      '1c': 'Other disease or condition, if any, leading to 1b',
      '1d': 'Other disease or condition, if any, leading to 1c',
      '2': 'Other significant conditions contributing to death, not related to the disease causing it',
      a: 'Main disease or condition in the infant',
      b: 'Other diseases or conditions in the infant',
      c: 'Main maternal disease or condition affecting the infant',
      d: 'Other maternal diseases or conditions affecting the infant',
      e: 'Other relevant causes',
    },
  },
  finding: {
    title: 'Findings that have no code of their own elsewhere',
    description: 'What an Observation of ours is about.',
    codes: {
      'notification-circumstance': 'Circumstance in which the coroner is told',
      'certificate-could-be-issued': 'Whether a medical certificate of cause of death could be issued',
      'urgent-release': 'The body is needed quickly',
      'release-needed-by': 'When it is needed by',
      'death-verified': 'When the death was verified',
      'found-or-present': 'Who found the person or was present',
      detention: 'Detention, custody or a deprivation of liberty',
      circumstances: 'Circumstances of the death',
      history: 'Relevant history',
      procedures: 'Operations and procedures',
      devices: 'Devices and implants',
      occupation: 'Occupation',
      'age-at-death': 'Age at death',
      'next-of-kin-aware': 'Whether the next of kin knows of the referral',
      'next-of-kin-concerns': 'Concerns the next of kin raised',
      'next-of-kin-interpreter': 'Interpreter or other need of the next of kin',
      'police-informed': 'Whether the police were informed',
      'police-log-number': 'The police log number',
      safeguarding: 'Safeguarding',
      'mental-health-condition': 'Whether a mental health condition was known',
      'organ-donation': 'Organ or tissue donation',
      'infection-hazard': 'Infection hazard',
      'certificate-line': 'Line of the certificate',
      'post-mortem': 'What the certificate says of a post-mortem',
      'more-information-later': 'Whether the certifier may give more information later',
      'employment-contributed': 'Whether employment may have contributed',
      pregnancy: 'Pregnancy',
      'pregnancy-contributed': 'Whether the pregnancy contributed',
      'implants-fitted': 'Whether devices or implants were fitted',
      'implants-removed': 'Whether they were removed',
      disposal: 'Burial or cremation',
      'matches-agreed': 'Whether the certificate says what was agreed',
    },
  },
  'notification-route': {
    title: 'What a governance notification asks for',
    description:
      'Where a concern is passed on to. The office detects and passes on; the recipient finds out.',
    codes: Object.fromEntries(CONCERN_ROUTES.map((code) => [code, ROUTE[code]])),
  },
  'notification-category': {
    title: 'What a governance notification is about',
    description: 'Kinds of concern, good care among them. None is a grade of care or a level of harm.',
    codes: Object.fromEntries(CONCERN_CATEGORIES.map((code) => [code, CATEGORY[code]])),
  },
  'notification-source': {
    title: 'Where a concern came from',
    description: 'Who or what raised it.',
    codes: Object.fromEntries(CONCERN_SOURCES.map((code) => [code, SOURCE[code]])),
  },
  'learning-trigger': {
    title: 'Why a death is put forward for a case record review',
    description: 'The categories of the national guidance on learning from deaths, in our words.',
    codes: LEARNING_TRIGGERS,
  },
  'coroner-status': {
    title: 'How a death stands with the coroner',
    description: 'As known to the medical examiner office when the notification was issued.',
    codes: CORONER_STATUS,
  },
  'notification-input': {
    title: 'What goes with a governance notification',
    description: 'The inputs of the task.',
    codes: {
      'place-of-death': 'Where the person died',
      cause: 'A line of the cause of death',
      bereaved: 'A person who agreed to be contacted',
      'bereaved-needed-for': 'What their details are needed for',
      'bereaved-agreement': 'Who agreed to that, how and when',
      source: 'Where the concern came from',
      'learning-trigger': 'Why the death is put forward for a case record review',
      'other-organisation': 'The organisation the concern is about',
      'care-given-at': 'Where the care was given',
      'coroner-status': 'How the death stands with the coroner',
      'family-told': 'Whether the family was told of this',
      'family-wants-feedback': 'Whether the family wants to hear what comes of it',
      'event-when': 'When the event happened',
      'event-where': 'Where the event happened',
      'event-actions': 'What was done at once',
      'event-reference': 'Reference of the event on the local system',
      'age-years': 'Age in completed years',
    },
  },
  'notification-voice': {
    title: 'Who speaks in a governance notification',
    description: 'The parts of its text, which are never mixed.',
    codes: {
      question: 'What the recipient is asked',
      facts: 'What was seen, and where',
      'family-words': 'What the family said, as nearly as it was written down',
      'examiners-view': 'Why the medical examiner passes it on',
    },
  },
  'certificate-form': {
    title: 'Forms of the medical certificate of cause of death',
    description: 'The four prescribed forms of England and Wales.',
    codes: {
      '66AP': 'Form 66, completed by the attending practitioner',
      '65AP': 'Form 65, for a child under 28 days, completed by the attending practitioner',
      '66ME': 'Form 66, completed by the medical examiner',
      '65ME': 'Form 65, for a child under 28 days, completed by the medical examiner',
    },
  },
  'message-reason': {
    title: 'Why a message is sent',
    description: 'Whether it is the first of its kind or takes the place of an earlier one.',
    codes: { new: 'First version', update: 'Replaces an earlier version' },
  },
  'message-event': {
    title: 'Messages',
    description: 'What a message is.',
    codes: { 'governance-notification': 'Clinical governance notification of a medical examiner office' },
  },
} as const satisfies Readonly<Record<string, OwnCodes>>;

export type OwnCodeSystem = keyof typeof OWN_CODE_SYSTEMS;
export type FindingCode = keyof (typeof OWN_CODE_SYSTEMS)['finding']['codes'];
export type SectionCode = keyof (typeof OWN_CODE_SYSTEMS)['document-section']['codes'];
export type InputCode = keyof (typeof OWN_CODE_SYSTEMS)['notification-input']['codes'];

export interface OwnCoding {
  system: string;
  code: string;
  display: string;
}

/** A code of ours with its words. */
export function ownCoding(system: OwnCodeSystem, code: string): OwnCoding {
  const codes: Readonly<Record<string, string>> = OWN_CODE_SYSTEMS[system].codes;
  const display = codes[code];
  if (display === undefined) throw new Error(`no code ${code} in ${system}`);
  return { system: ownCodeSystem(system), code, display };
}
