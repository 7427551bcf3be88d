import { beforeAll, describe, expect, it } from 'vitest';
import { take } from '../builders/case.ts';
import { aConcern, aNotificationForm, aReferralForm, anIntake, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, type TestOffice } from '../builders/office.ts';

const CAUSE = {
  lineA: 'Necrotising enterocolitis, perf.',
  lineB: 'Prematurity (26/40)',
  lineC: 'Pre-eclampsia',
  lineD: '',
  lineE: '',
};
const stated = { cause: CAUSE, statedBy: 'Dr Carys Morgan-Hughes', receivedHow: 'in-writing' } as const;
const facts = {
  age: { kind: 'known', age: { unit: 'hours', hours: 22, minutes: 5 }, until: 'death' },
  placeOfBirth: { kind: 'known', place: 'Brannock Birth Centre' },
  timeOfBirth: { kind: 'known', at: '06:15' },
};

let office: TestOffice;
let caseId: string;
beforeAll(async () => {
  office = await anOffice();
  await office.as('ada');
  const opened = await office.done('open-case', {
    key: aKey(),
    ...anIntake({
      caseKind: 'under-28-days',
      forenames: '',
      title: '',
      dateOfBirth: { kind: 'known', on: '2026-11-20' },
    }),
  });
  ({ caseId } = opened);
  const fields = {
    birth: change({ place: 'Brannock Birth Centre', at: '06:15' }),
    bodyLiesAt: change('Mortuary, Ysbyty Glan-yr-Afon'),
    coronerArea: change('Aberffug and Glannau'),
  };
  await office.done('record-details', { key: aKey(), caseId, fields });
  await take(office, caseId, 'practitioner');
  const cause = change(stated);
  await office.done('record-neonatal-cause', { key: aKey(), caseId, step: 'practitioner', cause });
});

/** The content of an issued document, as it lies in the outbox folder. */
async function contentOf(documentId: string): Promise<unknown> {
  const asked = { documentId, form: 'json', purpose: 'view' } as const;
  const { base64, matchesRecord } = await office.done('read-document', asked);
  expect(matchesRecord).toBe(true);
  return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
}

describe('a death under 28 days', () => {
  it('REF-13 is referred with lines (a) to (e), whose words they are, and how long the child lived', async () => {
    const { entryId: preparedEntry } = await office.done('prepare-referral', {
      key: aKey(),
      caseId,
      referral: change(aReferralForm()),
    });
    const { documentId } = await office.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    expect(await contentOf(documentId)).toMatchObject({
      format: 'scrutineer/coroner-referral',
      formatVersion: 2,
      content: {
        proposedCause: null,
        newborn: {
          facts,
          proposedCause: { step: 'practitioner', cause: CAUSE, statedBy: 'Dr Carys Morgan-Hughes' },
        },
      },
    });
  });

  it('NOT-11 is passed on with as much of the child as the recipient is told of the deceased, and no more', async () => {
    const { entryId: concern } = await office.done('raise-concern', {
      key: aKey(),
      caseId,
      concern: aConcern(),
    });
    const review = { concern, decision: 'notify', route: 'child-death-review', examinerView: '' } as const;
    await office.done('review-concern', { key: aKey(), caseId, review });
    const drafted = async (form: Parameters<typeof aNotificationForm>[0]) =>
      (await office.done('draft-notification', { caseId, concern, form: aNotificationForm(form) })).draft;
    const least = await drafted({ identity: 'reference' });
    expect(least.newborn).toEqual({ facts: null, cause: null });
    expect(JSON.stringify(least)).not.toMatch(/Brannock|2026-11-20|06:15|enterocolitis/);
    expect((await drafted({ identity: 'numbers' })).newborn).toEqual({ facts, cause: null });
    const full = { key: aKey(), caseId, concern, form: aNotificationForm({ includeCause: true }) };
    const { documentId } = await office.done('issue-notification', full);
    expect(await contentOf(documentId)).toMatchObject({
      format: 'scrutineer/governance-notification',
      formatVersion: 2,
      content: { cause: null, newborn: { facts, cause: { step: 'practitioner', cause: CAUSE } } },
    });
  });
});
