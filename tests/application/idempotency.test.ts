import { beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../builders/case.ts';
import { aReferralForm, anIntake, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, passwordOf, theNextStart, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});

describe('a command that is asked for twice', () => {
  it('is carried out once and answered alike', async () => {
    const intake = { key: aKey(), ...anIntake() };
    const first = await office.done('open-case', intake);
    const before = entryCount(office);
    expect(await office.done('open-case', intake)).toEqual(first);
    expect(entryCount(office)).toBe(before);
  });

  it('is answered alike at the next start, when the first answer was never heard', async () => {
    const stopping = await anOffice();
    const intake = { key: aKey(), ...anIntake() };
    const first = await stopping.done('open-case', intake);
    await stopping.desk.close();
    const next = theNextStart(stopping);
    await next.as('ada');
    const before = entryCount(next);
    expect(await next.done('open-case', intake)).toEqual(first);
    expect(entryCount(next)).toBe(before);
  });

  it('is carried out once when both come at the same time', async () => {
    const intake = { key: aKey(), ...anIntake() };
    const [one, other] = await Promise.all([
      office.done('open-case', intake),
      office.done('open-case', intake),
    ]);
    expect(one).toEqual(other);
    const { rows } = await office.done('list-worklist', { filter: 'open', after: null, limit: 99 });
    expect(rows.filter(({ caseId }) => caseId === one.caseId)).toHaveLength(1);
  });

  it('is refused when the key means something else now', async () => {
    const key = aKey();
    const { caseId } = await office.done('open-case', { key, ...anIntake() });
    const before = entryCount(office);
    const used = { kind: 'key-used-for-something-else' };
    expect(await office.refused('open-case', { key, ...anIntake({ surname: 'Birch' }) })).toEqual(used);
    expect(await office.refused('record-note', { key, caseId, text: 'Something else' })).toEqual(used);
    expect(entryCount(office)).toBe(before);
  });

  it('is looked at afresh after it was refused', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const wrong = { key: aKey(), ...anIntake({ nhsNumber: { kind: 'known', digits: '9990000019' } }) };
    await office.refused('open-case', wrong);
    await office.done('open-case', { ...wrong, nhsNumber: { kind: 'known', digits: '9990000026' } });
    const concern = {
      key: aKey(),
      caseId,
      review: { concern: aKey(), decision: 'no-further-action', examinerView: 'None' },
    } as const;
    await office.refused('review-concern', concern);
    expect(await office.refused('review-concern', concern)).toEqual({ kind: 'concern-not-found' });
  });

  it('asks for the password again, but never keeps it in any form', async () => {
    const { caseId, entries } = await aCase(office);
    const declaration = {
      key: aKey(),
      caseId,
      agreedCauseEntry: entries['agreed-cause'] ?? '',
      handoverSeen: false,
      statement: 'I confirm.',
      password: passwordOf('ada'),
    };
    const first = await office.done('declare', declaration);
    expect(await office.done('declare', declaration)).toEqual(first);
    expect(await office.refused('declare', { ...declaration, password: 'wrong' })).toEqual({
      kind: 'wrong-password',
    });
  });
});

describe('a member who is added twice with one key', () => {
  const gus = (key: string) =>
    ({
      key,
      name: 'Gus Hart',
      loginName: 'gus',
      roles: ['medical-examiner-officer'],
      gmcNumber: null,
      password: 'a gull over grey water',
    }) as const;

  it('is one member with one way in', async () => {
    const asked = { ...gus(aKey()), roles: ['medical-examiner-officer' as const] };
    const [one, other] = await Promise.all([
      office.done('add-person', asked),
      office.done('add-person', asked),
    ]);
    expect(one).toEqual(other);
    expect(
      (await office.done('list-people', {})).filter(({ loginName }) => loginName === 'gus'),
    ).toHaveLength(1);
  });

  it('does not take the place of a member whose id is given as the key', async () => {
    const ada = (await office.done('get-status', {})).user?.userId ?? '';
    const before = entryCount(office);
    const refused = await office.refused('add-person', { ...gus(ada), roles: ['medical-examiner-officer'] });
    expect(refused).toEqual({ kind: 'key-used-for-something-else' });
    expect(entryCount(office)).toBe(before);
  });

  it('leaves no way in behind when the key was used for something else', async () => {
    const key = aKey();
    await office.done('open-case', { key, ...anIntake() });
    const hal = {
      ...gus(key),
      name: 'Hal Ives',
      loginName: 'hal',
      roles: ['medical-examiner-officer' as const],
    };
    await office.refused('add-person', hal);
    await office.done('add-person', { ...hal, key: aKey() });
  });
});

describe('a document that is issued twice with one key', () => {
  async function prepared() {
    const { caseId, entries } = await aCase(office, { upTo: 'practitioner-cause' });
    const fields = { bodyLiesAt: change('Mortuary'), coronerArea: change('Aberffug') };
    await office.done('record-details', { key: aKey(), caseId, fields });
    const referral = await office.done('prepare-referral', {
      key: aKey(),
      caseId,
      referral: change(aReferralForm()),
    });
    return { caseId, entries, preparedEntry: referral.entryId };
  }

  it('is one document, one after the other or at once', async () => {
    const { caseId, preparedEntry } = await prepared();
    const asked = { key: aKey(), caseId, preparedEntry };
    const [one, other] = await Promise.all([
      office.done('issue-referral', asked),
      office.done('issue-referral', asked),
    ]);
    const third = await office.done('issue-referral', asked);
    expect([other, third]).toEqual([one, one]);
    expect((await office.done('list-outbox', { after: null, limit: 9 })).rows).toHaveLength(1);
    const { timeline } = await office.done('view-case', { caseId, opening: false });
    expect(timeline.map(({ kind }) => kind).slice(-2)).toEqual(['document-intended', 'document-issued']);
  });

  it('is refused when the key means another case, another document or another form', async () => {
    const { caseId, preparedEntry } = await prepared();
    const other = await prepared();
    const key = aKey();
    await office.done('issue-referral', { key, caseId, preparedEntry });
    const before = entryCount(office);
    const used = { kind: 'key-used-for-something-else' };
    expect(
      await office.refused('issue-referral', {
        key,
        caseId: other.caseId,
        preparedEntry: other.preparedEntry,
      }),
    ).toEqual(used);
    expect(await office.refused('issue-referral', { key, caseId, preparedEntry: aKey() })).toEqual(used);
    expect(await office.refused('record-note', { key, caseId, text: 'Something else' })).toEqual(used);
    expect(entryCount(office)).toBe(before);
  });
});
