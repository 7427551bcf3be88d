import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase } from '../builders/case.ts';
import { aConcern, aConversation, aDiscussion } from '../builders/case-inputs.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const view = async (caseId: string) => (await office.done('view-case', { caseId, opening: false })).case;

describe('a correction', () => {
  it('CORR-1 of a note keeps the first wording beside the reason', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const { entryId } = await office.done('record-note', {
      key: aKey(),
      caseId,
      text: 'Ring the son',
      important: false,
    });
    const replacement = {
      kind: 'note-recorded',
      payload: { text: 'Ring the daughter', important: false },
    } as const;
    await office.done('correct-entry', {
      key: aKey(),
      caseId,
      corrects: entryId,
      reason: 'There is no son',
      replacement,
    });
    expect((await view(caseId)).notes).toMatchObject([
      {
        content: { text: 'Ring the daughter' },
        corrected: [{ content: { text: 'Ring the son' }, reason: 'There is no son' }],
      },
    ]);
  });

  it('CORR-1 is of the same kind and on the same case', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const other = await aCase(office, { upTo: 'opened' });
    const { entryId } = await office.done('record-note', {
      key: aKey(),
      caseId,
      text: 'Ring the son',
      important: false,
    });
    const before = entryCount(office);
    const note = { kind: 'note-recorded', payload: { text: 'x', important: false } } as const;
    const correct = (changes: object) => ({
      key: aKey(),
      caseId,
      corrects: entryId,
      reason: 'Wrong',
      replacement: note,
      ...changes,
    });
    expect(await office.refused('correct-entry', correct({ caseId: other.caseId }))).toEqual({
      kind: 'entry-not-found',
    });
    expect(await office.refused('correct-entry', correct({ corrects: aKey() }))).toEqual({
      kind: 'entry-not-found',
    });
    const asConcern = correct({ replacement: { kind: 'concern-raised', payload: aConcern() } });
    expect(await office.refused('correct-entry', asConcern)).toEqual({ kind: 'entry-not-correctable' });
    expect(entryCount(office)).toBe(before);
  });

  it('CORR-1 makes nothing of an entry that could not have been recorded', async () => {
    const { caseId, entries } = await aCase(office, { upTo: 'conversation' });
    const correct = (corrects: string | undefined, replacement: object) =>
      ({ key: aKey(), caseId, corrects: corrects ?? '', reason: 'Wrong', replacement }) as never;
    const future = '2026-11-24T09:00:00.000Z';
    const conversation = { kind: 'conversation-recorded', payload: aConversation({ heldAt: future }) };
    expect(await office.refused('correct-entry', correct(entries.conversation, conversation))).toMatchObject({
      faults: ['in-future'],
    });
    const discussion = { kind: 'practitioner-discussed', payload: aDiscussion({ heldAt: future }) };
    expect(await office.refused('correct-entry', correct(entries.discussion, discussion))).toMatchObject({
      faults: ['in-future'],
    });
    const { entryId } = await office.done('raise-concern', { key: aKey(), caseId, concern: aConcern() });
    const concern = { kind: 'concern-raised', payload: { ...aConcern(), conversation: aKey() } };
    expect(await office.refused('correct-entry', correct(entryId, concern))).toEqual({
      kind: 'entry-not-found',
    });
  });
});

describe('a void case', () => {
  it('VOID-1 stays readable, takes notes, leaves the worklist and is found by name', async () => {
    const { caseId, reference } = await aCase(office, { upTo: 'practitioner-cause' });
    await office.done('void-case', { key: aKey(), caseId, reason: 'Entered twice' });
    const before = entryCount(office);
    expect(await office.refused('void-case', { key: aKey(), caseId, reason: 'Again' })).toEqual({
      kind: 'case-void',
    });
    expect(await office.refused('raise-concern', { key: aKey(), caseId, concern: aConcern() })).toEqual({
      kind: 'case-void',
    });
    expect(entryCount(office)).toBe(before);
    await office.done('record-note', {
      key: aKey(),
      caseId,
      text: 'The other one is the right one.',
      important: false,
    });
    expect(await view(caseId)).toMatchObject({ voided: { reason: 'Entered twice' }, notes: [{}] });
    const { rows } = await office.done('list-worklist', {
      filter: 'open',
      order: 'due',
      after: null,
      limit: 200,
    });
    expect(rows.some((row) => row.caseId === caseId)).toBe(false);
    expect((await office.done('find-cases', { text: reference, limit: 9 })).rows).toMatchObject([
      { caseId, voided: true },
    ]);
  });
});

describe('a conversation', () => {
  it('CONV-1 to CONV-4 is refused with every fault at once, and nothing is written', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const before = entryCount(office);
    const conversation = aConversation({ heldAt: '2026-11-20T09:00:00.000Z', said: '', personName: ' ' });
    expect(await office.refused('record-conversation', { key: aKey(), caseId, conversation })).toEqual({
      kind: 'conversation-impossible',
      faults: ['before-death', 'nothing-said', 'person-missing'],
    });
    expect(entryCount(office)).toBe(before);
  });

  it('that was typed in later has the time it was held and the time it was entered', async () => {
    const { caseId } = await aCase(office, { upTo: 'conversation' });
    const [held] = (await view(caseId)).conversations;
    expect(held?.stamp).toMatchObject({
      happenedAt: '2026-11-22T10:30:00.000Z',
      enteredAt: '2026-11-23T09:00:00.000Z',
    });
  });
});

describe('who looked', () => {
  it('is in the log when a case is opened, not when the window only draws it again', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    await office.as('eve');
    await office.done('view-case', { caseId, opening: true });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'case-viewed', role: 'governance-reader' }]);
    const before = entryCount(office);
    const seen = await office.done('view-case', { caseId, opening: false });
    expect(entryCount(office)).toBe(before);
    expect(seen.timeline.map(({ kind }) => kind)).toEqual(['case-opened']);
    await office.as('ben');
    const { rows } = await office.done('list-audit', { before: null, limit: 9, caseId, userId: null });
    expect(rows.map(({ kind, byName }) => [kind, byName])).toEqual([
      ['case-viewed', 'Eve Lund'],
      ['case-opened', 'Dr Ada Quill'],
    ]);
  });

  it('is given page by page, newest first, without a gap', async () => {
    await office.as('ben');
    // The first look at the list is a line of it too.
    await office.done('list-audit', { before: null, limit: 1, caseId: null, userId: null });
    const all = await office.done('list-audit', { before: null, limit: 200, caseId: null, userId: null });
    const sequences = all.rows.map(({ sequence }) => sequence);
    expect(sequences.length).toBeGreaterThan(20);
    const paged: number[] = [];
    for (let before: number | null = null; paged.length < sequences.length;) {
      const page: typeof all = await office.done('list-audit', {
        before,
        limit: 7,
        caseId: null,
        userId: null,
      });
      paged.push(...page.rows.map(({ sequence }) => sequence));
      before = page.next;
      if (before === null) break;
    }
    expect(paged).toEqual(sequences);
  });
});

describe('what is being typed', () => {
  it("is one's own, and survives the lock until it is recorded", async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    await office.done('save-draft', { caseId, field: 'note', text: 'half a sen' });
    await office.done('save-draft', { caseId, field: 'note', text: 'half a sentence' });
    await office.as('dan');
    expect(await office.done('list-drafts', { caseId })).toEqual([]);
    await office.as('ada');
    expect(await office.done('list-drafts', { caseId })).toMatchObject([
      { field: 'note', text: 'half a sentence' },
    ]);
    expect(await office.done('list-drafts', { caseId: null })).toEqual([]);
    const [draft] = await office.done('list-drafts', { caseId });
    await office.done('discard-draft', { caseId, field: 'note', savedAt: draft?.savedAt ?? '' });
    expect(await office.done('list-drafts', { caseId })).toEqual([]);
  });

  it('goes in the commit that records it, and stays where that is refused', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const draft = { caseId, field: 'note' };
    const { savedAt } = await office.done('save-draft', { ...draft, text: 'Ring the ward' });
    const note = { key: aKey(), caseId, important: false, drafts: [{ ...draft, savedAt }] };
    await office.refused('record-note', { ...note, text: ' ' });
    expect(await office.done('list-drafts', { caseId })).toHaveLength(1);
    await office.done('record-note', { ...note, text: 'Ring the ward' });
    expect(await office.done('list-drafts', { caseId })).toEqual([]);
  });

  it('stays when another window has saved it again since the command was sent', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const draft = { caseId, field: 'note' };
    const { savedAt } = await office.done('save-draft', { ...draft, text: 'one window' });
    office.clock.nowMs += 1;
    await office.done('save-draft', { ...draft, text: 'the other window' });
    const note = { key: aKey(), caseId, text: 'one window', important: false };
    await office.done('record-note', { ...note, drafts: [{ ...draft, savedAt }] });
    expect(await office.done('list-drafts', { caseId })).toMatchObject([{ text: 'the other window' }]);
  });

  it('goes when the same command is sent again and names a later save of the same typing', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const draft = { caseId, field: 'note' };
    const { savedAt } = await office.done('save-draft', { ...draft, text: 'Ring the ward' });
    const note = { key: aKey(), caseId, text: 'Ring the ward', important: false };
    const first = await office.done('record-note', { ...note, drafts: [{ ...draft, savedAt }] });
    office.clock.nowMs += 1;
    const later = await office.done('save-draft', { ...draft, text: 'Ring the ward' });
    expect(await office.done('record-note', { ...note, drafts: [{ ...draft, ...later }] })).toEqual(first);
    expect(await office.done('list-drafts', { caseId })).toEqual([]);
  });

  it("is never somebody else's, whatever a command names", async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const draft = { caseId, field: 'note' };
    const { savedAt } = await office.done('save-draft', { ...draft, text: 'mine' });
    await office.as('dan');
    const note = { key: aKey(), caseId, text: 'Another thing', important: false };
    await office.done('record-note', { ...note, drafts: [{ ...draft, savedAt }] });
    await office.as('ada');
    expect(await office.done('list-drafts', { caseId })).toMatchObject([{ text: 'mine' }]);
  });

  it('stays when it is newer than what another window of the same person has just recorded', async () => {
    const { caseId } = await aCase(office, { upTo: 'opened' });
    const { savedAt } = await office.done('save-draft', { caseId, field: 'note', text: 'one window' });
    office.clock.nowMs += 1;
    await office.done('save-draft', { caseId, field: 'note', text: 'the other window' });
    await office.done('discard-draft', { caseId, field: 'note', savedAt });
    expect(await office.done('list-drafts', { caseId })).toMatchObject([{ text: 'the other window' }]);
  });
});
