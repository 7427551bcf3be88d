import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../contract/methods.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

type Profile = InputOf<'change-coroner-profile'>['profile'];
const aProfile = (changes: Partial<Profile> = {}): InputOf<'change-coroner-profile'> => ({
  key: aKey(),
  profile: {
    profileId: aKey(),
    coronerArea: 'Aberffug and Glannau',
    way: 'portal',
    where: 'https://portal.example/refer',
    notes: 'It mails a copy with a reference.',
    boxes: [
      { piece: 'forenames', label: 'First names', limit: null },
      { piece: 'surname', label: 'Family name', limit: 60 },
      { piece: 'circumstances', label: 'Tell us what happened', limit: 20 },
      { piece: 'infection-hazard', label: '', limit: null },
    ],
    retired: false,
    ...changes,
  },
});
const anIssuedReferral = async (): Promise<string> => {
  const { caseId, preparedEntry } = await aPreparedReferral(office);
  return (await office.done('issue-referral', { key: aKey(), caseId, preparedEntry })).documentId;
};

describe('a referral box by box', () => {
  it('PORT-1 stands in the order of the document where the office has noted no profile', async () => {
    const documentId = await anIssuedReferral();
    const { beside, boxes, profile } = await office.done('view-referral-boxes', { documentId });
    expect(profile).toBeNull();
    expect(beside).toEqual([]);
    expect(boxes.every(({ parts, text }) => text !== null && parts.length === 1)).toBe(true);
    expect(boxes.map(({ piece }) => piece)).toEqual(
      expect.arrayContaining(['surname', 'grounds', 'referring-doctor-gmc']),
    );
  });

  it('PORT-1 PORT-2 stands as the profile of its area asks, with what it has no box for beside it', async () => {
    const documentId = await anIssuedReferral();
    const { profile: noted } = aProfile({ coronerArea: ' aberffug  and glannau' });
    await office.done('change-coroner-profile', { key: aKey(), profile: noted });
    const before = await office.done('view-referral-boxes', { documentId });
    expect(before.profile).toEqual({ way: 'portal', where: noted.where, notes: noted.notes });
    expect(before.boxes.map(({ label, piece }) => [piece, label])).toEqual([
      ['forenames', 'First names'],
      ['surname', 'Family name'],
      ['circumstances', 'Tell us what happened'],
      ['infection-hazard', ''],
    ]);
    const [, surname, circumstances] = before.boxes;
    expect(surname?.parts).toEqual([surname?.text]);
    expect(circumstances?.parts.join('')).toBe(circumstances?.text);
    expect(circumstances?.parts.every((part) => part.length <= 20)).toBe(true);
    expect(before.beside.map(({ piece }) => piece)).toContain('grounds');
    expect(before.beside.map(({ piece }) => piece)).not.toContain('surname');

    await office.done('change-coroner-profile', { key: aKey(), profile: { ...noted, retired: true } });
    expect((await office.done('view-referral-boxes', { documentId })).profile).toBeNull();
  });

  it('is of an issued referral only', async () => {
    const documentId = aKey();
    expect(await office.refused('view-referral-boxes', { documentId })).toEqual({
      kind: 'document-not-found',
    });
  });
});

describe('the profile of a coroner’s office', () => {
  it('PORT-3 is one for an area, and each piece has one box', async () => {
    const first = aProfile({ coronerArea: 'Mid Brannock' });
    await office.done('change-coroner-profile', first);
    const before = entryCount(office);
    expect(
      await office.refused('change-coroner-profile', aProfile({ coronerArea: 'MID  Brannock ' })),
    ).toMatchObject({ kind: 'coroner-area-has-profile' });
    const twice = [first.profile.boxes[0], first.profile.boxes[0]].filter((box) => box !== undefined);
    expect(
      await office.refused('change-coroner-profile', aProfile({ coronerArea: 'East', boxes: twice })),
    ).toEqual({ kind: 'bad-request', faults: [{ path: 'profile.boxes', fault: 'twice' }] });
    expect(entryCount(office)).toBe(before);
    const changed = { ...first.profile, notes: 'Rings back the same day.' };
    await office.done('change-coroner-profile', { key: aKey(), profile: changed });
    expect(await office.done('list-coroner-profiles', {})).toContainEqual(changed);
    expect(office.topics).toContainEqual({ topic: 'coroner-profiles-changed' });
  });

  it('PORT-3 is changed by the office, and the administrator sees no referral', async () => {
    const documentId = await anIssuedReferral();
    await office.as('eve');
    expect(await office.refused('change-coroner-profile', aProfile({ coronerArea: 'West' }))).toMatchObject({
      kind: 'not-allowed',
    });
    expect(await office.refused('view-referral-boxes', { documentId })).toMatchObject({
      kind: 'not-allowed',
    });
  });
});
