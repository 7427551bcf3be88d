import { describe, expect, it } from 'vitest';
import type { NewbornFacts } from '../../../domain/certification/newborn.ts';
import type { GovernanceNotification } from '../../../domain/notifications/governance-notification.ts';
import type { CoronerReferral } from '../../../domain/referrals/coroner-referral.ts';
import {
  coronerReferralPackage,
  governanceNotificationPackage,
} from '../../../exchange/documents/issue-package.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { newbornAge } from '../../../exchange/documents/pdf/newborn-words.ts';
import type { Package } from '../../../exchange/sealing/manifest.ts';
import { aReferral } from '../../builders/coroner-referral.ts';
import { aNotification } from '../../builders/governance-notification.ts';
import { aCitedNeonatalCause, someNewbornFacts } from '../../builders/newborn.ts';
import { readPdf } from './read-pdf.ts';

const fonts = loadDocumentFonts();
const EXPORT_ID = '019a0000-0000-7000-8000-00000000abcd';

interface ReadDocument {
  readonly pages: readonly string[];
  readonly text: string;
  readonly json: string;
}

async function read(leaving: Promise<Package>): Promise<ReadDocument> {
  const [pdf, json] = (await leaving).files.map(({ bytes }) => bytes);
  const { pages, wholeText } = readPdf(pdf ?? new Uint8Array());
  const unbroken = (text: string): string => text.replaceAll(/\s+/g, ' ');
  return { pages: pages.map(unbroken), text: unbroken(wholeText), json: new TextDecoder().decode(json) };
}

const referralOf = (
  facts: Partial<NewbornFacts> = {},
  changes: Partial<CoronerReferral> = {},
): Promise<ReadDocument> => {
  const newborn = { facts: someNewbornFacts(facts), proposedCause: aCitedNeonatalCause() };
  const content = aReferral({ proposedCause: null, newborn, ...changes });
  return read(coronerReferralPackage(content, EXPORT_ID, fonts));
};

const notificationOf = (changes: Partial<GovernanceNotification>): Promise<ReadDocument> =>
  read(governanceNotificationPackage(aNotification(changes), EXPORT_ID, fonts));

describe('the referral of a child under 28 days', () => {
  it('REF-13 has the age, the place and the time of birth on its first page', async () => {
    const { pages } = await referralOf();
    expect(pages[0]).toContain('Age at death 1 day 16 hours');
    expect(pages[0]).toContain('Place of birth Delivery Suite, Ysbyty Glan-yr-Afon');
    expect(pages[0]).toContain('Time of birth 06:12');
    expect(pages[0]).toContain('Could a medical certificate of cause of death be issued? No');
  });

  it('REF-12 prints lines (a) to (e) word for word with whose words they are, an unused one too, and no intervals', async () => {
    const { json, text } = await referralOf();
    expect(text).toContain('Agreed cause. As stated by Dr Carys Morgan-Hughes, word for word.');
    expect(text).toContain(
      [
        'a Main disease or condition in the infant Extreme prematurity (23/40)',
        'b Other diseases or conditions in the infant RDS',
        'c Main maternal disease or condition affecting the infant Chorioamnionitis',
        'd Other maternal diseases or conditions affecting the infant –',
        'e Other relevant causes Transfer delayd by snow',
      ].join(' '),
    );
    expect(text).not.toMatch(/Onset to death|1a/);
    expect(json).toContain('"lineE":"Transfer delayd by snow"');
  });

  it('REF-13 says whether a cause is agreed or one side’s proposal', async () => {
    const proposedBy = async (step: 'examiner' | 'practitioner'): Promise<string> => {
      const newborn = { facts: someNewbornFacts(), proposedCause: aCitedNeonatalCause({ step }) };
      return (await referralOf({}, { newborn })).text;
    };
    expect(await proposedBy('examiner')).toContain(
      'Proposed by the medical examiner; no agreed cause is recorded. As stated by',
    );
    expect(await proposedBy('practitioner')).toContain(
      'Proposed by the attending practitioner; no agreed cause is recorded. As stated by',
    );
  });

  it('REF-13 keeps "not known" apart from "not recorded", in the document and in the data', async () => {
    const asked = await referralOf({
      age: { kind: 'not-known' },
      placeOfBirth: { kind: 'not-known' },
      timeOfBirth: null,
    });
    expect(asked.text).toContain(
      'Time of birth Not recorded Place of birth Not known Age at death Not known',
    );
    expect(asked.json).toContain('"placeOfBirth":{"kind":"not-known"},"timeOfBirth":null');
    const silent = await referralOf({}, { newborn: { facts: someNewbornFacts(), proposedCause: null } });
    expect(silent.text).toContain('Proposed cause of death Not recorded');
  });

  it('an adult’s says nothing of a birth or of lines (a) to (e)', async () => {
    const { json, text } = await read(coronerReferralPackage(aReferral(), EXPORT_ID, fonts));
    expect(text).not.toMatch(/of birth (06|Delivery)|Age at death|infant/);
    expect(text).toContain(
      'As stated by Dr Carys Morgan-Hughes, attending practitioner, word for word. Line',
    );
    expect(json).toContain('"newborn":null');
  });
});

describe('the age of a child under 28 days in words', () => {
  const known = (age: Extract<NonNullable<NewbornFacts['age']>, { kind: 'known' }>['age']) => ({
    kind: 'known' as const,
    age,
    until: 'death' as const,
  });
  it.each([
    [known({ unit: 'hours', hours: 0, minutes: 40 }), '0 hours 40 minutes'],
    [known({ unit: 'hours', hours: 1, minutes: 1 }), '1 hour 1 minute'],
    [known({ unit: 'days', days: 3, hours: 0 }), '3 days 0 hours'],
    [known({ unit: 'days', days: 3, hours: null }), '3 days by the dates alone'],
    [known({ unit: 'months', months: 1 }), '1 month'],
    [known({ unit: 'years', years: 2 }), '2 years'],
    [
      { ...known({ unit: 'hours', hours: 2, minutes: 5 }), until: 'verification' },
      '2 hours 5 minutes, counted to the verification of death',
    ],
    [{ ...known({ unit: 'days', days: 3, hours: 4 }), until: 'death-about' }, 'About 3 days 4 hours'],
    [{ kind: 'not-known' }, 'Not known'],
    [{ kind: 'contradictory' }, 'Not counted: birth is recorded after death'],
    [null, null],
  ] as const)('REF-13 %j is printed as %j', (age, words) => {
    expect(newbornAge(age)).toBe(words);
  });
});

describe('the notification of a child under 28 days', () => {
  const reference = { kind: 'reference', ageYears: 0 } as const;

  it('NOT-11 has birth, age and, where the cause is sent, lines (a) to (e) with whose words they are', async () => {
    const newborn = { facts: someNewbornFacts(), cause: aCitedNeonatalCause() };
    const { text } = await notificationOf({ newborn });
    expect(text).toContain('Time of birth 06:12 Place of birth Delivery Suite, Ysbyty Glan-yr-Afon');
    expect(text).toContain('Age at death 1 day 16 hours');
    expect(text).toContain(
      'Cause of death Agreed cause. As stated by Dr Carys Morgan-Hughes, word for word.',
    );
    expect(text).toContain('e Other relevant causes Transfer delayd by snow');
    const without = await notificationOf({ newborn: { ...newborn, cause: null } });
    expect(without.text).not.toMatch(/Cause of death|infant/);
  });

  it('NOT-11 says no more than under 28 days where only the reference is sent', async () => {
    const { json, text } = await notificationOf({
      deceased: reference,
      newborn: { facts: null, cause: null },
    });
    expect(text).toContain('Age Under 28 days');
    expect(text).not.toMatch(/Age in years|of birth/);
    expect(json).toContain('"newborn":{"cause":null,"facts":null}');
  });

  it('NOT-11 does not say that nothing is told of the bereaved where the cause speaks of the mother', async () => {
    const ofMother = aCitedNeonatalCause();
    const { text } = await notificationOf({ newborn: { facts: null, cause: ofMother } });
    expect(text).toContain(
      'No details of the bereaved are sent with this notification, but for what lines (c) and (d) of the cause say of the mother’s health.',
    );
    const ofChild = aCitedNeonatalCause({ cause: { ...ofMother.cause, lineC: '' } });
    expect((await notificationOf({ newborn: { facts: null, cause: ofChild } })).text).toContain(
      'No details of the bereaved are sent with this notification. ',
    );
  });
});
