import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase, declaration, type Step, take } from '../builders/case.ts';
import { aStatedCause, change } from '../builders/case-inputs.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
} from '../builders/office.ts';

describe('the declaration', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  });
  beforeEach(() => office.as('ada'));

  it("DECL-7 confirms the agreed cause as it stood, in the examiner's name, and gives the case to the officer", async () => {
    const { caseId, entries } = await aCase(office);
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'me-declared',
        role: 'medical-examiner',
        payload: {
          examinerName: 'Dr Ada Quill',
          gmcNumber: '9900011',
          cause: aStatedCause().cause,
          reviewBy: null,
        },
      },
    ]);
    const { summary } = await office.done('view-case', { caseId, opening: false });
    expect([summary.tracks.certification, summary.tracks.waitingOn, summary.open]).toEqual([
      'declared',
      'officer',
      true,
    ]);
  });

  it.each([
    ['practitioner-cause', 'practitioner-cause-missing'],
    ['independence', 'independence-not-declared'],
    ['review', 'review-missing'],
    ['discussion', 'practitioner-discussion-missing'],
    ['conversation', 'conversation-missing'],
    ['question-cause', 'question-cause-unanswered'],
    ['question-coroner', 'question-coroner-unanswered'],
    ['question-governance', 'question-governance-unanswered'],
    ['agreed-cause', 'agreed-cause-missing'],
  ] as const satisfies readonly (readonly [Step, string])[])(
    'DECL-1 to DECL-5 is refused without the %s, and says so in the case too',
    async (step, gap) => {
      const { caseId, entries } = await aCase(office, { without: [step] });
      const before = entryCount(office);
      const refused = await office.refused(
        'declare',
        declaration(caseId, entries['agreed-cause'] ?? aKey(), passwordOf('ada')),
      );
      expect(refused).toMatchObject({
        kind: 'declaration-incomplete',
        gaps: expect.arrayContaining([gap]) as unknown,
      });
      expect(entryCount(office)).toBe(before);
      expect((await office.done('view-case', { caseId, opening: false })).declarationGaps).toContain(gap);
      await take(office, caseId, step);
      const { case: onCase, declarationGaps } = await office.done('view-case', { caseId, opening: false });
      expect(declarationGaps).toEqual([]);
      await office.done(
        'declare',
        declaration(caseId, onCase.fields.agreedCause?.stamp.entry ?? '', passwordOf('ada')),
      );
    },
  );

  it('DECL-7 is refused without the right password, and the failure lands in the log', async () => {
    const { caseId, entries } = await aCase(office);
    const before = entryCount(office);
    expect(
      await office.refused('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ben'))),
    ).toEqual({ kind: 'wrong-password' });
    expect(entryCount(office)).toBe(before);
    await office.done('lock', { why: 'asked' });
    await office.as('ada');
    expect(newestEntries(office, 2)).toMatchObject([
      { kind: 'unlock-failed', payload: { tried: 'confirm', failure: 1 } },
      { kind: 'unlocked' },
    ]);
    await office.done('declare', declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')));
  });

  it('DECL-7 is refused when another cause was agreed since the screen was drawn', async () => {
    const { caseId, entries } = await aCase(office);
    const first = entries['agreed-cause'] ?? '';
    const agreedCause = change(aStatedCause({ receivedHow: 'by-telephone' }), first);
    const { entryId } = await office.done('record-agreed-cause', { key: aKey(), caseId, agreedCause });
    expect(await office.refused('declare', declaration(caseId, first, passwordOf('ada')))).toMatchObject({
      kind: 'changed-meanwhile',
      fields: [{ field: 'agreedCause', entry: entryId, byName: 'Dr Ada Quill' }],
    });
  });

  it('DECL-8 by another examiner takes the review over, and names whose it was', async () => {
    const { caseId, entries } = await aCase(office);
    const ada = (await office.done('get-status', {})).user?.userId;
    await office.as('cat');
    await office.done('declare-independence', { key: aKey(), caseId, declaration: { independent: true } });
    const asked = declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('cat'));
    expect(await office.refused('declare', asked)).toEqual({
      kind: 'declaration-incomplete',
      gaps: ['handover-not-seen'],
    });
    await office.done('declare', { ...asked, handoverSeen: true });
    expect(newestEntries(office, 1)).toMatchObject([
      { payload: { examinerName: 'Dr Cat Brooke', reviewBy: ada } },
    ]);
  });

  it('DECL-6 is made once, and what was signed stays as it was signed', async () => {
    const { caseId, entries } = await aCase(office);
    const agreed = entries['agreed-cause'] ?? '';
    await office.done('declare', declaration(caseId, agreed, passwordOf('ada')));
    const before = entryCount(office);
    const already = { kind: 'act-does-not-apply', block: 'already-declared' };
    expect(await office.refused('declare', declaration(caseId, agreed, passwordOf('ada')))).toEqual(already);
    expect(
      await office.refused('record-agreed-cause', {
        key: aKey(),
        caseId,
        agreedCause: change(aStatedCause(), agreed),
      }),
    ).toEqual(already);
    expect(await office.refused('void-case', { key: aKey(), caseId, reason: 'Second thoughts' })).toEqual(
      already,
    );
    expect(entryCount(office)).toBe(before);
    await office.done('record-note', { key: aKey(), caseId, text: 'The registrar rang.', important: false });
  });

  it('IND-1 is not for an examiner who declared a conflict, who may do nothing of the scrutiny any more', async () => {
    const { caseId, entries } = await aCase(office);
    const declared = { independent: false, circumstance: 'Treated her last year' } as const;
    await office.done('declare-independence', { key: aKey(), caseId, declaration: declared });
    await office.done('declare-independence', { key: aKey(), caseId, declaration: { independent: true } });
    const refused = await office.refused(
      'declare',
      declaration(caseId, entries['agreed-cause'] ?? '', passwordOf('ada')),
    );
    expect(refused).toEqual({ kind: 'act-does-not-apply', block: 'not-independent' });
    expect((await office.done('view-case', { caseId, opening: false })).blocked).toMatchObject({
      'record-review': 'not-independent',
    });
  });
});
