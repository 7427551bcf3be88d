import { beforeAll, describe, expect, it } from 'vitest';
import { aCase, declaration } from '../builders/case.ts';
import { aConversation, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, newestEntries, passwordOf, type TestOffice } from '../builders/office.ts';

describe('a concern that the bereaved raised', () => {
  let office: TestOffice;
  let caseId: string;
  const weighed = async () => (await office.done('view-evidence', { caseId })).weighed;
  const call = async () => {
    const { entryId } = await office.done('record-conversation', {
      key: aKey(),
      caseId,
      conversation: { ...aConversation({ concernRaised: true }), keepsPromises: [] },
    });
    return entryId;
  };
  const answer = { raised: 'PATH-4', answer: 'not-needed', because: 'They wanted an apology only.' } as const;
  let first: string;
  beforeAll(async () => {
    office = await anOffice();
    ({ caseId } = await aCase(office, { upTo: 'practitioner' }));
    first = await call();
  });

  it('EVID-1 is not left undone without a sentence', async () => {
    const asked = { key: aKey(), caseId, ...answer, because: ' ', seen: [first] };
    expect(await office.refused('answer-evidence', asked)).toEqual({ kind: 'reason-needed' });
  });

  it('EVID-1 is answered with what is kept, and by whom', async () => {
    await office.done('answer-evidence', { key: aKey(), caseId, ...answer, seen: [first] });
    expect(newestEntries(office, 1)).toMatchObject([
      { kind: 'evidence-answered', payload: { rule: 'PATH-4', answer: 'not-needed', seen: [first] } },
    ]);
    expect(await weighed()).toMatchObject([{ key: 'PATH-4', open: [] }]);
  });

  it('EVID-2 is open again when they raise another, and cannot be answered without having seen it', async () => {
    const second = await call();
    expect(await weighed()).toMatchObject([{ key: 'PATH-4', open: [{ entry: second }] }]);
    const asked = { key: aKey(), caseId, ...answer, seen: [first] };
    expect(await office.refused('answer-evidence', asked)).toEqual({ kind: 'evidence-grown' });
    await office.done('answer-evidence', { ...asked, key: aKey(), seen: [first, second] });
    expect(await weighed()).toMatchObject([{ key: 'PATH-4', open: [] }]);
  });

  it('EVID-1 takes only an answer that fits what is raised, and only for what is raised', async () => {
    const asked = { caseId, because: 'x', seen: [first] };
    for (const given of [
      { raised: 'PATH-4', answer: 'not-for-coroner' },
      { raised: 'PATH-2', answer: 'done' },
    ] as const)
      expect(await office.refused('answer-evidence', { key: aKey(), ...asked, ...given })).toEqual({
        kind: 'evidence-gone',
      });
  });
});

describe('a circumstance for the coroner', () => {
  it('DECL-9 is told or answered in a sentence by an examiner before anybody declares', async () => {
    const office = await anOffice();
    const { caseId, entries } = await aCase(office);
    const { entryId } = await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { violence: change({ answer: 'yes', detail: 'A push on the ward', on: null }) },
    });
    const signing = declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada'));
    expect(await office.refused('declare', signing)).toEqual({ kind: 'circumstances-unanswered', count: 1 });

    const answer = { caseId, raised: 'DUTY-4', answer: 'not-for-coroner' as const, seen: [entryId] };
    const because = 'He pushed a door, as the nurse who saw it wrote the same hour.';
    await office.as('dan');
    expect(await office.refused('answer-evidence', { key: aKey(), ...answer, because })).toMatchObject({
      kind: 'not-allowed',
      act: 'answer-circumstance',
    });
    await office.as('ada');
    await office.done('answer-evidence', { key: aKey(), ...answer, because });
    await office.done('declare', { ...signing, key: aKey() });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'me-declared' }]);
  });

  it('DECL-9 does not stand in the way where it is only to be considered', async () => {
    const office = await anOffice();
    const { caseId, entries } = await aCase(office);
    await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { fall: change({ answer: 'yes', detail: '', on: null }) },
    });
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'me-declared' }]);
  });
});
