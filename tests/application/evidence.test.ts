import { beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../builders/case.ts';
import { aConversation } from '../builders/case-inputs.ts';
import { aKey, anOffice, newestEntries, type TestOffice } from '../builders/office.ts';

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
