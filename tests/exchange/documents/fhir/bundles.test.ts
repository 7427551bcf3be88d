import { describe, expect, it } from 'vitest';
import { governanceNotificationBundle } from '../../../../exchange/documents/fhir/notification-bundle.ts';
import { coronerReferralBundle } from '../../../../exchange/documents/fhir/referral-bundle.ts';
import { resourceId } from '../../../../exchange/documents/fhir/urns.ts';
import { validateBundle } from '../../../../exchange/documents/fhir/validation/validate-bundle.ts';
import { canonicalBytes } from '../../../../exchange/sealing/canonical-json.ts';
import { sha256Hex } from '../../../../exchange/sealing/fingerprint.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';
import { aNotification } from '../../../builders/governance-notification.ts';
import { AN_EXPORT, loose, resource } from './loose.ts';

const LEAST = aReferral({
  supersedes: { version: 1, reason: 'Issued again with later information.' },
  version: 2,
  urgentRelease: null,
  deceased: {
    surname: null,
    forenames: null,
    title: null,
    alsoKnownAs: null,
    dateOfBirth: null,
    sex: null,
    nhsNumber: null,
    hospitalNumber: null,
    address: null,
    occupation: null,
  },
  death: {
    time: null,
    place: null,
    placeKind: null,
    bodyLies: { kind: 'not-known' },
    coronerArea: 'Aberffug and Glannau',
    foundOrPresent: null,
    admission: null,
    detention: null,
  },
  grounds: [{ code: 'g', paragraph: '3(1)(g)', reason: 'Found in the river.' }],
  proposedCause: null,
  couldCertificateBeIssued: null,
  narrative: { circumstances: null, history: null, procedures: null, devices: null },
  attendingPractitioner: null,
  nextOfKin: null,
  police: null,
  mentalHealth: null,
});

const NEWBORN = aReferral({
  proposedCause: null,
  newborn: {
    facts: {
      age: { kind: 'known', age: { unit: 'days', days: 2, hours: 4 }, until: 'death' },
      placeOfBirth: { kind: 'known', place: 'Ysbyty Glan-yr-Afon' },
      timeOfBirth: { kind: 'known', at: '18:10' },
    },
    proposedCause: {
      step: 'agreed',
      statedBy: 'Dr Carys Morgan-Hughes',
      cause: { lineA: 'Prematurity', lineB: '', lineC: 'Placental abruption', lineD: '', lineE: '' },
    },
  },
});

const REFERRALS = {
  'everything that may be told': aReferral(),
  'nothing but what must be told': LEAST,
  'a child under 28 days': NEWBORN,
  'a number of the former Welsh system': aReferral({
    deceased: { ...aReferral().deceased, nhsNumber: { kind: 'legacy-welsh', text: 'ABCD 12' } },
  }),
  'a death of which only the verification is known': aReferral({
    death: { ...aReferral().death, time: { kind: 'verified', on: '2026-12-01', at: '07:05' } },
  }),
  'attachments, and what XML and JSON mind': aReferral({
    narrative: { ...aReferral().narrative, circumstances: 'She said "<5 & rising" ŵ 死 😀\n\n\u0007 bell' },
    attachments: [{ title: 'Theatre record', fileName: 'theatre.pdf', sha256: 'ab'.repeat(32), bytes: 1200 }],
  }),
} as const;

const NOTIFICATIONS = {
  'numbers of the deceased only': aNotification(),
  'the deceased in full': aNotification({
    deceased: {
      kind: 'full',
      surname: 'Ŵyn-Pritchard',
      forenames: 'Gwenllïan Mair',
      dateOfBirth: { kind: 'known', on: '1941-05-03' },
      nhsNumber: { kind: 'not-known' },
      hospitalNumber: null,
    },
    cause: aReferral().proposedCause?.cause ?? null,
    event: { when: '22 October, evening', where: 'Ward 4', immediateActions: 'None', localReference: 'W1' },
    otherOrganisation: { kind: 'ambulance-service', name: 'An ambulance service' },
  }),
  'the reference of the office only': aNotification({
    deceased: { kind: 'reference', ageYears: 85 },
    version: 2,
    supersedes: { version: 1, reason: 'Corrected.' },
    learningTrigger: null,
    answerWantedBy: null,
    coronerStatus: null,
    familyTold: null,
    familyWantsFeedback: null,
  }),
  'one of the bereaved, who agreed': aNotification({
    bereaved: {
      name: 'Elin Pritchard',
      relationship: 'Daughter',
      contact: '01632 960103',
      neededFor: 'To hear of the review',
      agreement: 'Agreed on the telephone on 24 October',
    },
  }),
} as const;

describe('a referral as FHIR', () => {
  it.each(Object.entries(REFERRALS))('FHIR-17 with %s has nothing wrong with it', (_, referral) => {
    expect(validateBundle(coronerReferralBundle(referral, AN_EXPORT))).toEqual([]);
  });

  it('FHIR-1 is the same bytes for the same content and export, and others for another export', () => {
    const bytes = (id: string): string => sha256Hex(canonicalBytes(coronerReferralBundle(aReferral(), id)));
    expect(bytes(AN_EXPORT)).toBe(bytes(AN_EXPORT));
    expect(bytes(AN_EXPORT)).not.toBe(bytes('0192f0c2-7a3b-7c4d-8e5f-0123456789ac'));
  });

  it('FHIR-1 gives every resource a version 5 UUID of its name', () => {
    expect(resourceId(AN_EXPORT, 'deceased')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(resourceId(AN_EXPORT, 'deceased')).not.toBe(resourceId(AN_EXPORT, 'coroner'));
  });

  it('FHIR-13 has the cause in the words of whoever stated it, white space and all', () => {
    const referral = aReferral();
    const written = { ...referral.proposedCause, statedBy: 'Dr Carys Morgan-Hughes' };
    const cause = {
      line1a: { text: '  bronchopneumonia ?aspiration ', interval: '1/7' },
      line1b: { text: '', interval: '' },
      line1c: { text: '', interval: '' },
      line1d: { text: '', interval: '' },
      part2: { text: '', interval: '' },
    };
    const bundle = loose(
      coronerReferralBundle({ ...referral, proposedCause: { ...written, cause } }, AN_EXPORT),
    );
    expect(JSON.stringify(bundle)).toContain('{"text":"  bronchopneumonia ?aspiration "}');
  });

  it('says the time of death as the office’s clock showed it, summer and winter', () => {
    const died = (on: string): unknown =>
      resource(
        loose(
          coronerReferralBundle(
            aReferral({
              death: { ...aReferral().death, time: { kind: 'died', on, at: '22:40', approximate: false } },
            }),
            AN_EXPORT,
          ),
        ),
        'Patient',
      )['deceasedDateTime'];
    expect([died('2026-07-01'), died('2026-12-01')]).toEqual([
      '2026-07-01T22:40:00+01:00',
      '2026-12-01T22:40:00+00:00',
    ]);
  });

  it('uses the address of the office for its own numbers where it has one', () => {
    const office = { ...aReferral().office, identifierBase: 'https://glan-yr-afon.example/me-office/' };
    const bundle = JSON.stringify(coronerReferralBundle(aReferral({ office }), AN_EXPORT));
    expect(bundle).toContain('"https://glan-yr-afon.example/me-office/Id/coroner-referral"');
    expect(bundle).not.toContain('https://me-office.example');
  });
});

describe('a notification as FHIR', () => {
  it.each(Object.entries(NOTIFICATIONS))('FHIR-17 with %s has nothing wrong with it', (_, notification) => {
    expect(validateBundle(governanceNotificationBundle(notification, AN_EXPORT))).toEqual([]);
  });

  it('NOT-9 says nothing of a person of whom only the reference is sent, and that it is withheld', () => {
    const bundle = governanceNotificationBundle(NOTIFICATIONS['the reference of the office only'], AN_EXPORT);
    const patient = resource(loose(bundle), 'Patient');
    expect(Object.keys(patient).toSorted()).toEqual(
      ['deceasedDateTime', 'id', 'identifier', 'meta', 'resourceType'].toSorted(),
    );
    expect(JSON.stringify(patient['identifier'])).toContain('"masked"');
  });

  it('NOT-2 has nobody of the bereaved where nobody agreed', () => {
    const bundle = JSON.stringify(governanceNotificationBundle(aNotification(), AN_EXPORT));
    expect(bundle).not.toContain('RelatedPerson');
  });

  it('NOT-3 keeps whose words are whose', () => {
    const message = loose(governanceNotificationBundle(aNotification(), AN_EXPORT));
    const payload = resource(message, 'Communication')['payload'];
    expect(JSON.stringify(payload)).toMatch(/"question".*"facts".*"family-words".*"examiners-view"/s);
  });
});
