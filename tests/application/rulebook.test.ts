import { beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../contract/methods.ts';
import { transaction } from '../../db/handles.ts';
import { closeDatabase, openWriter } from '../../db/open/open-database.ts';
import { rebuildProjections } from '../../db/projections/rebuild.ts';
import { listRuleVersions } from '../../db/repositories/rule-changes.ts';
import { aCase, declaration } from '../builders/case.ts';
import { change } from '../builders/case-inputs.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  passwordOf,
  type TestOffice,
} from '../builders/office.ts';

const WORDING = 'Violence is recorded. Ring the ward sister before you decide.';

function aChange(changes: Partial<InputOf<'change-rule'>> = {}): InputOf<'change-rule'> {
  return {
    key: aKey(),
    rule: 'DUTY-4',
    state: 'on',
    wording: WORDING,
    reason: 'Agreed with the coroner’s officer',
    base: null,
    password: passwordOf('ben'),
    ...changes,
  };
}
const ruleOf = async (office: TestOffice, rule = 'DUTY-4') => {
  const found = (await office.done('list-rules', {})).find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`the rulebook has no ${rule}`);
  return found;
};
/** What a case shows, of what it raises only that for the coroner. */
const evidenceIn = async (office: TestOffice, caseId: string) => {
  const { weighed, ...rest } = await office.done('view-evidence', { caseId });
  return { ...rest, weighed: weighed.filter(({ question }) => question === 'coroner') };
};
/** A case that could be declared were it not for a violence that was recorded. */
const violentCase = async (office: TestOffice) => {
  await office.as('ada');
  const { caseId, entries } = await aCase(office);
  const { entryId } = await office.done('record-details', {
    key: aKey(),
    caseId,
    fields: { violence: change({ answer: 'yes', detail: 'A push on the ward', on: null }) },
  });
  return { caseId, entryId, agreed: entries['agreed-cause'] ?? '' };
};

describe('a change of the rulebook', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice({ at: 'ben' });
  });

  it('RULE-1 has a reason and the lead’s own password; otherwise nothing is recorded', async () => {
    const before = entryCount(office);
    expect(await office.refused('change-rule', aChange({ reason: ' ' }))).toMatchObject({
      kind: 'bad-request',
      faults: [{ path: 'reason' }],
    });
    expect(await office.refused('change-rule', aChange({ wording: ' ' }))).toMatchObject({
      kind: 'bad-request',
    });
    expect(await office.refused('change-rule', aChange({ password: passwordOf('ada') }))).toEqual({
      kind: 'wrong-password',
    });
    expect(entryCount(office)).toBe(before);
  });

  it('RULE-1 is of a rule that there is, and changes something', async () => {
    for (const rule of ['another', 'TRG-14', 'PATH-7'])
      expect(await office.refused('change-rule', aChange({ rule }))).toEqual({ kind: 'rule-not-found' });
    expect(await office.refused('change-rule', aChange({ wording: null }))).toEqual({
      kind: 'nothing-to-record',
    });
  });

  it('RULE-1 is recorded with who, when, in which role and why, and told to the windows', async () => {
    office.topics.splice(0);
    const asked = aChange();
    const { entryId, enteredAt } = await office.done('change-rule', asked);
    expect(newestEntries(office, 1)).toMatchObject([
      {
        kind: 'rule-changed',
        role: 'lead-medical-examiner',
        payload: { rule: 'DUTY-4', state: 'on', wording: WORDING, reason: asked.reason, base: null },
      },
    ]);
    expect(JSON.stringify(newestEntries(office, 1))).not.toContain(passwordOf('ben'));
    expect(office.topics).toEqual([{ topic: 'rules-changed' }]);
    expect(await ruleOf(office)).toMatchObject({
      state: 'on',
      wording: WORDING,
      version: entryId,
      weights: ['notify'],
      history: [{ entryId, byName: 'Dr Ben Hale', at: enteredAt, reason: asked.reason }],
    });
    expect(await office.done('change-rule', asked)).toEqual({ entryId, enteredAt });
    expect((await ruleOf(office)).history).toHaveLength(1);
  });

  it('RULE-5 is refused where another has been made since the screen was drawn', async () => {
    const { version } = await ruleOf(office);
    const asked = aChange({ state: 'off', base: version });
    await office.done('change-rule', asked);
    expect(await office.refused('change-rule', { ...aChange(), base: version })).toMatchObject({
      kind: 'rule-changed-meanwhile',
      byName: 'Dr Ben Hale',
    });
  });

  it('RULE-4 is kept beside all others, newest first, and a rebuild of the record finds the same', async () => {
    const { version } = await ruleOf(office);
    await office.done('change-rule', aChange({ wording: null, base: version, reason: 'As it came again' }));
    const before = await office.done('list-rules', {});
    expect((await ruleOf(office)).history.map(({ state, wording }) => [state, wording])).toEqual([
      ['on', null],
      ['off', WORDING],
      ['on', WORDING],
    ]);
    const dataKey = Buffer.from(office.keyInUse() ?? []);
    await office.done('lock', { why: 'asked' });
    const opened = openWriter({ folder: office.folder, dataKey }, 'open');
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const kept = listRuleVersions(opened.value);
    transaction(opened.value, () => rebuildProjections(opened.value));
    expect(listRuleVersions(opened.value)).toEqual(kept);
    closeDatabase(opened.value);
    expect(kept).toHaveLength(3);
    await office.as('eve');
    expect(await office.done('list-rules', {})).toEqual(before);
  });
});

describe('a case in an office that changed a rule', () => {
  it('RULE-3, RULE-4 asks in the office’s words, and each answer keeps the version it was given to', async () => {
    const office = await anOffice();
    const { caseId, entryId } = await violentCase(office);
    const evidence = () => evidenceIn(office, caseId);
    const answer = () =>
      office.done('answer-evidence', {
        key: aKey(),
        caseId,
        raised: 'DUTY-4',
        answer: 'not-for-coroner',
        because: 'He pushed a door.',
        seen: [entryId],
      });
    await answer();
    expect(newestEntries(office, 1)).toMatchObject([{ payload: { ruleVersion: null } }]);

    await office.as('ben');
    const { entryId: first } = await office.done('change-rule', aChange());
    expect(await evidence()).toMatchObject({
      weighed: [
        {
          says: WORDING,
          ruleVersion: first,
          open: [],
          answered: { content: { because: 'He pushed a door.', ruleVersion: null } },
        },
      ],
      ruleChanges: [{ entryId: first, wording: WORDING, byName: 'Dr Ben Hale' }],
      switchedOff: [],
    });

    await office.as('ada');
    await answer();
    expect(newestEntries(office, 1)).toMatchObject([{ payload: { ruleVersion: first } }]);
    await office.as('ben');
    const { entryId: second } = await office.done(
      'change-rule',
      aChange({ wording: 'Violence?', base: first }),
    );
    const { ruleChanges, weighed } = await evidence();
    expect(weighed).toMatchObject([
      { says: 'Violence?', ruleVersion: second, open: [], answered: { content: { ruleVersion: first } } },
    ]);
    expect(ruleChanges.map((one) => one.entryId)).toEqual([first, second]);
  });

  it('RULE-2, RULE-6 is declared past a switched-off circumstance, and says that it is switched off', async () => {
    const office = await anOffice();
    const { agreed, caseId } = await violentCase(office);
    const signing = declaration(caseId, agreed, passwordOf('ada'));
    expect(await office.refused('declare', signing)).toEqual({ kind: 'circumstances-unanswered', count: 1 });

    await office.as('ben');
    await office.done('change-rule', aChange({ state: 'off', wording: null }));
    expect(await evidenceIn(office, caseId)).toEqual({
      weighed: [],
      ruleChanges: [],
      switchedOff: [{ id: 'DUTY-4', question: 'coroner', mayPress: true }],
    });
    await office.as('ada');
    await office.done('declare', { ...signing, key: aKey() });
    expect(newestEntries(office, 1)).toMatchObject([{ kind: 'me-declared' }]);
  });
});
