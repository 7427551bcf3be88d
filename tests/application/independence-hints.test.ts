import { beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../builders/case.ts';
import { aPractitioner, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, type MemberName, newestEntries, type TestOffice } from '../builders/office.ts';

const OWN = {
  specialty: 'Respiratory medicine',
  wards: ['Ward 4'],
  organisations: ['Ysbyty Glan-yr-Afon'],
  ties: ['Elin Ashgrove'],
} as const;
const own = () => ({
  specialty: OWN.specialty,
  wards: [...OWN.wards],
  organisations: [...OWN.organisations],
  ties: [...OWN.ties],
});
const rowOf = async (office: TestOffice, login: MemberName) => {
  const row = (await office.done('list-people', {})).find(({ loginName }) => loginName === login);
  if (row === undefined) throw new Error(`nobody is called ${login}`);
  return row;
};

describe('what an examiner says of their work and ties', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ at: 'cat' });
    await office.done('change-own-work', { key: aKey(), work: own() });
  });

  it('TIES-1 is their own word, and stays when an administrator changes something else', async () => {
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'user-changed', role: 'medical-examiner', payload: { work: OWN } },
    ]);
    await office.as('fay');
    const { gmcNumber, name, roles, userId } = await rowOf(office, 'cat');
    await office.done('change-person', { key: aKey(), userId, name, roles: [...roles], gmcNumber });
    expect((await rowOf(office, 'cat')).work).toEqual(OWN);
  });

  it('TIES-1 has its ties told to themselves and an administrator, and to no colleague', async () => {
    for (const [login, ties] of [
      ['cat', OWN.ties],
      ['fay', OWN.ties],
      ['ben', []],
      ['dan', []],
      ['eve', []],
    ] as const) {
      await office.as(login);
      const { work } = await rowOf(office, 'cat');
      expect({ login, work }).toEqual({ login, work: { ...OWN, ties } });
    }
  });

  it('TIES-1 is changed by an administrator too, and by nobody else for somebody else', async () => {
    await office.as('dan');
    expect(await office.refused('change-own-work', { key: aKey(), work: own() })).toMatchObject({
      kind: 'not-allowed',
      act: 'change-own-work',
    });
    await office.as('fay');
    const { gmcNumber, name, roles, userId } = await rowOf(office, 'cat');
    const work = { ...own(), ties: [] };
    await office.done('change-person', { key: aKey(), userId, name, roles: [...roles], gmcNumber, work });
    expect((await rowOf(office, 'cat')).work.ties).toEqual([]);
  });
});

describe('hints about independence', () => {
  let office: TestOffice;
  let caseId: string;
  const hints = async () =>
    (await office.done('view-evidence', { caseId })).weighed.filter(({ kind }) => kind === 'independence');
  beforeAll(async () => {
    office = await anOffice();
    ({ caseId } = await aCase(office, { upTo: 'practitioner' }));
    await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { consultant: change(aPractitioner({ name: 'Dr Cat Brooke', gmcNumber: '9900013' })) },
    });
  });

  it('TIES-1 compare the case with the examiner at the desk, and with nobody while they are not concerned', async () => {
    expect(await hints()).toEqual([]);
    await office.as('cat');
    expect(await hints()).toMatchObject([{ rule: 'HINT-1', weight: 'consider' }]);
    await office.as('ben');
    expect(await hints()).toEqual([]);
    await office.as('dan');
    expect(await hints()).toEqual([]);
  });

  it('TIES-1 tell an officer and the lead of the examiner to whom the case is assigned, and a reader of none', async () => {
    await office.as('dan');
    const { userId } = await rowOf(office, 'cat');
    await office.done('assign', { key: aKey(), caseId, fields: { assignedExaminer: change(userId) } });
    for (const login of ['dan', 'ben', 'ada'] as const) {
      await office.as(login);
      expect(await hints()).toMatchObject([{ key: `HINT-1/${userId}` }]);
    }
    await office.as('eve');
    expect(await hints()).toEqual([]);
  });

  it('EVID-1 HINT-1 is let stand by an examiner in a sentence, and stays with the case', async () => {
    await office.as('dan');
    const [hint] = await hints();
    const asked = {
      caseId,
      raised: hint?.key ?? '',
      answer: 'accepted' as const,
      because: 'The number was typed into the wrong box.',
      seen: hint?.seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry])) ?? [],
    };
    expect(await office.refused('answer-evidence', { key: aKey(), ...asked })).toMatchObject({
      kind: 'not-allowed',
      act: 'answer-circumstance',
    });
    await office.as('ben');
    await office.done('answer-evidence', { key: aKey(), ...asked });
    expect(await hints()).toMatchObject([{ open: [] }]);
  });
});
