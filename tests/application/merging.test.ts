import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, answer } from '../builders/case.ts';
import { aConcern, aConversation, aStatedCause, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

describe('a value that somebody else has changed', () => {
  it('MERGE-2 is not overwritten by somebody who has not seen it, and both are still there', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const seen =
      (await office.done('view-case', { caseId, opening: false })).case.fields.surname?.stamp.entry ?? null;
    const byAda = await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { surname: change('Ashgrave', seen) },
    });
    await office.as('dan');
    const before = entryCount(office);
    const fields = { surname: change('Ashgroves', seen), occupation: change('Weaver') };
    expect(await office.refused('record-details', { key: aKey(), caseId, fields })).toEqual({
      kind: 'changed-meanwhile',
      fields: [{ field: 'surname', byName: 'Dr Ada Quill', at: byAda.enteredAt, entry: byAda.entryId }],
    });
    expect(entryCount(office)).toBe(before);
    await office.done('record-details', {
      key: aKey(),
      caseId,
      fields: { ...fields, surname: change('Ashgroves', byAda.entryId) },
    });
    const { surname } = (await office.done('view-case', { caseId, opening: false })).case.fields;
    expect([surname?.value, surname?.earlier.map(({ value }) => value), surname?.contested]).toEqual([
      'Ashgroves',
      ['Ashgrove', 'Ashgrave'],
      [],
    ]);
  });

  it('MERGE-2 a field that was empty on the screen is not overwritten either', async () => {
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    const practitionerCause = change(aStatedCause({ statedBy: 'Somebody else' }));
    expect(
      await office.refused('record-practitioner-cause', { key: aKey(), caseId, practitionerCause }),
    ).toMatchObject({
      kind: 'changed-meanwhile',
      fields: [{ field: 'practitionerCause' }],
    });
  });

  it('is not recorded when there is none', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    expect(await office.refused('record-details', { key: aKey(), caseId, fields: {} })).toEqual({
      kind: 'nothing-to-record',
    });
  });
});

describe('what an entry refers to', () => {
  it('CASE-1 evidence stands in the same case', async () => {
    const { caseId, entries } = await aCase(office, { upTo: 'practitioner-cause' });
    const other = await aCase(office, { upTo: 'practitioner-cause' });
    const asked = (evidence: string[]) =>
      ({
        key: aKey(),
        caseId,
        question: 'cause' as const,
        answer: change({ answer: 'established' as const, reason: '', evidence }),
      }) as const;
    const refusal = { kind: 'entry-not-found' };
    expect(await office.refused('answer-question', asked([aKey()]))).toEqual(refusal);
    expect(
      await office.refused('answer-question', asked([other.entries['practitioner-cause'] ?? ''])),
    ).toEqual(refusal);
    await office.done('answer-question', asked([entries['practitioner-cause'] ?? '']));
  });

  it('CASE-1 a kept promise was made in a conversation of the same case', async () => {
    const { caseId, entries } = await aCase(office, { upTo: 'practitioner-cause' });
    const promise = { what: 'Call again', dueOn: '2026-11-24' };
    const made = await office.done('record-conversation', {
      key: aKey(),
      caseId,
      conversation: aConversation({ promise }),
    });
    const keeping = (entry: string) => ({
      key: aKey(),
      caseId,
      conversation: { ...aConversation(), keepsPromises: [entry] },
    });
    expect(await office.refused('record-conversation', keeping(entries['practitioner-cause'] ?? ''))).toEqual(
      { kind: 'entry-not-found' },
    );
    await office.done('record-conversation', keeping(made.entryId));
  });

  it('CASE-1 only values that stand beside each other are decided between', async () => {
    const { caseId, entries } = await aCase(office, { upTo: 'practitioner-cause' });
    const base =
      (await office.done('view-case', { caseId, opening: false })).case.fields.surname?.stamp.entry ?? null;
    const surname = { value: 'Ashgrave', base, settles: [entries['practitioner-cause'] ?? ''] };
    expect(await office.refused('record-details', { key: aKey(), caseId, fields: { surname } })).toEqual({
      kind: 'entry-not-found',
    });
  });

  it('GOV-1 the conversation that raised a concern stands in the same case', async () => {
    const { caseId } = await aCase(office, { upTo: 'conversation' });
    const other = await aCase(office, { upTo: 'conversation' });
    const raised = (conversation: string) => ({
      key: aKey(),
      caseId,
      concern: { ...aConcern(), conversation },
    });
    expect(await office.refused('raise-concern', raised(other.entries.conversation ?? ''))).toEqual({
      kind: 'entry-not-found',
    });
    const { case: onCase } = await office.done('view-case', { caseId, opening: false });
    await office.done('raise-concern', raised(onCase.conversations[0]?.stamp.entry ?? ''));
  });

  it('is about a case that the office has', async () => {
    const nobody = { key: aKey(), caseId: aKey() };
    expect(await office.refused('record-note', { ...nobody, text: 'Hello' })).toEqual({
      kind: 'case-not-found',
    });
    await expect(answer(office, nobody, 'cause', 'established')).rejects.toThrow('case-not-found');
    expect(await office.refused('view-case', { caseId: nobody.caseId, opening: true })).toEqual({
      kind: 'case-not-found',
    });
  });
});
