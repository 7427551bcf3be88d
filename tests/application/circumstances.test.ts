import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../contract/methods.ts';
import { CIRCUMSTANCE_NAMES } from '../../domain/case/circumstance-facts.ts';
import { aCase, declaration } from '../builders/case.ts';
import { aCircumstance, change } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, passwordOf, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const view = (caseId: string) => office.done('view-case', { caseId, opening: false });
const record = (caseId: string, fields: InputOf<'record-details'>['fields']) =>
  office.done('record-details', { key: aKey(), caseId, fields });
const yes = (detail = '', on: string | null = null) => aCircumstance({ answer: 'yes', detail, on });
const no = aCircumstance();
const notKnown = aCircumstance({ answer: 'not-known' });

describe('the circumstances of a death', () => {
  it('CIRC-1 are recorded one by one, and the others stay unanswered', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    await office.as('dan');
    for (const name of CIRCUMSTANCE_NAMES) {
      const before = (await view(caseId)).case.fields;
      expect(before[name]).toBeNull();
      await record(caseId, { [name]: change(notKnown) });
      expect((await view(caseId)).case.fields[name]?.value).toEqual(notKnown);
    }
  });

  it('CIRC-1 are answered by two people at once, who meet only where they answer the same', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const first = await record(caseId, { fall: change(yes('On the stairs', '2026-11-12')) });
    await office.as('dan');
    await record(caseId, { injury: change(no) });
    const before = entryCount(office);
    expect(
      await office.refused('record-details', { key: aKey(), caseId, fields: { fall: change(no) } }),
    ).toMatchObject({ kind: 'changed-meanwhile', fields: [{ field: 'fall', entry: first.entryId }] });
    expect(entryCount(office)).toBe(before);
    const { fields } = (await view(caseId)).case;
    expect([fields.fall?.value, fields.injury?.value]).toEqual([yes('On the stairs', '2026-11-12'), no]);
  });

  it('CIRC-2 do not lie in the future', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const fields = { procedure: change(yes('', '2062-11-02')) };
    expect(await office.refused('record-details', { key: aKey(), caseId, fields })).toEqual({
      kind: 'details-impossible',
      faults: [{ field: 'procedure', fault: 'circumstance-in-future' }],
    });
  });

  it('are found by a word of what is known of them', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    await record(caseId, { fall: change(yes('From a stepladder while picking damsons')) });
    const { inNotes } = await office.done('find-cases', { text: 'damsons', limit: 9 });
    expect(inNotes.map((row) => row.caseId)).toEqual([caseId]);
  });

  it('LATE-1 wait for the examiner where they come up after the declaration, and the signed record stays', async () => {
    const { caseId, entries } = await aCase(office);
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
    await office.as('dan');
    await record(caseId, { violence: change(no), neglect: change(notKnown) });
    expect((await view(caseId)).lateInformation).toEqual([]);
    const { entryId } = await record(caseId, { fall: change(yes()), injury: change(yes()) });
    expect((await view(caseId)).lateInformation).toEqual([entryId]);
    await office.as('ada');
    await office.done('review-late-information', {
      key: aKey(),
      caseId,
      review: { entries: [entryId], decision: 'declaration-stands', reasoning: 'Known, and no part in it.' },
    });
    const after = await view(caseId);
    expect([after.lateInformation, after.case.declarations.length]).toEqual([[], 1]);
  });
});

describe('a new referral', () => {
  it('CIRC-3 begins with what the case was asked, as long as it may be, and is never changed by it afterwards', async () => {
    const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
    const long = 'x'.repeat(500);
    await record(caseId, {
      stateDetention: change(yes(long, '2026-03-01')),
      deprivationOfLiberty: change(yes(long)),
      safeguardingConcern: change(no),
    });
    const first = (await office.done('draft-referral', { caseId, form: null })).form;
    expect(first.detention).toContain('Custody or state detention: yes, since 1 March 2026');
    expect(first.safeguarding).toBe('Safeguarding concern: no.');
    const { entryId } = await office.done('prepare-referral', {
      key: aKey(),
      caseId,
      referral: change({
        ...first,
        grounds: first.grounds.map((ground) => ({ ...ground })),
        safeguarding: 'Closed in 2024',
      }),
    });
    const now = (await view(caseId)).case.fields;
    await record(caseId, {
      safeguardingConcern: change(yes(), now.safeguardingConcern?.stamp.entry ?? null),
    });
    const later = await office.done('draft-referral', { caseId, form: null });
    expect(later.form.safeguarding).toBe('Closed in 2024');
    expect((await view(caseId)).case.fields.referral?.stamp.entry).toBe(entryId);
  });
});
