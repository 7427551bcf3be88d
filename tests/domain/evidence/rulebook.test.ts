import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../../build/set-up/project.ts';
import { CAUSE_RULES } from '../../../domain/evidence/check-certificate.ts';
import { evidenceOf } from '../../../domain/evidence/evidence.ts';
import {
  AS_IT_CAME,
  type Rulebook,
  rulebookOf,
  type RuleVersion,
} from '../../../domain/evidence/rulebook/rule-version.ts';
import { CONTRADICTIONS } from '../../../domain/evidence/contradictions/contradictions.ts';
import { HINT_RULES } from '../../../domain/evidence/independence/hints.ts';
import { mayPress } from '../../../domain/evidence/rulebook/may-press.ts';
import { rulesOf } from '../../../domain/evidence/rulebook/rulebook-rules.ts';
import { WHAT_CAUSE_RULES_ASK } from '../../../domain/evidence/rulebook/what-cause-rules-ask.ts';
import { WHAT_RECORD_RULES_ASK } from '../../../domain/evidence/rulebook/what-record-rules-ask.ts';
import { pressesForCoroner } from '../../../domain/evidence/weigh.ts';
import type { EntryId } from '../../../domain/shared/ids.ts';
import { aConversation, aStatedCause } from '../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../builders/entries.ts';

let changes = 0;
/** A change of a rule; each is later than the one before. */
function changed(rule: string, change: Partial<RuleVersion> = {}): RuleVersion {
  changes += 1;
  const clock = String(changes).padStart(6, '0');
  return {
    rule,
    state: 'on',
    wording: null,
    reason: 'The office decided so',
    base: null,
    entry: `change-${clock}` as EntryId,
    clock,
    by: null,
    at: '2026-11-22T09:00:00.000Z',
    ...change,
  };
}
const off = (...rules: readonly string[]): Rulebook =>
  rulebookOf(rules.map((rule) => changed(rule, { state: 'off' })));
const raised = (notebook: Notebook, rulebook: Rulebook = AS_IT_CAME) =>
  evidenceOf(notebook.fold(), { country: 'england', rulebook });
const rules = (notebook: Notebook, rulebook?: Rulebook) => raised(notebook, rulebook).map(({ rule }) => rule);

const line = (text: string) => ({ text, interval: '2 days' });
const nothing = { text: '', interval: '' };
const stating = (text: string) => {
  const notebook = aNotebook();
  const cause = { line1a: line(text), line1b: nothing, line1c: nothing, line1d: nothing, part2: nothing };
  notebook.change('practitionerCause', { ...aStatedCause(), cause });
  return notebook;
};
const yes = { answer: 'yes', detail: '', on: null } as const;
const calling = (said: string) => {
  const notebook = aNotebook();
  notebook.write('conversation-recorded', { ...aConversation({ said }), keepsPromises: [] });
  return notebook;
};

describe('a rule that is switched off', () => {
  it('RULE-2 raises nothing, and the others ask as before', () => {
    const notebook = stating('MI');
    notebook.change('violence', yes);
    notebook.change('healthcareInfection', yes);
    const all = rules(notebook);
    expect(all).toEqual(expect.arrayContaining(['ABB-01', 'DUTY-4', 'PATH-12']));
    for (const rule of all) expect(rules(notebook, off(rule))).toEqual(all.filter((one) => one !== rule));
  });

  it('RULE-2 does not press to tell the coroner before a declaration', () => {
    const notebook = aNotebook();
    notebook.change('violence', yes);
    expect(raised(notebook).some(pressesForCoroner)).toBe(true);
    expect(raised(notebook, off('DUTY-4')).some(pressesForCoroner)).toBe(false);
  });

  it('RULE-2 takes no other rule with it: what people wrote is asked by the rule on texts', () => {
    const notebook = calling('She fell on the stairs and broke her hip.');
    notebook.change('fall', yes);
    expect(rules(notebook)).toEqual(['DUTY-1']);
    expect(raised(notebook, off('DUTY-1'))).toMatchObject([
      { rule: 'TRG-5', weight: 'notify', seenIn: [{ where: 'conversation' }] },
    ]);
    expect(raised(notebook, off('TRG-5'))).toMatchObject([
      { rule: 'DUTY-1', weight: 'consider', seenIn: [{ where: 'circumstances' }] },
    ]);
    expect(rules(notebook, off('DUTY-1', 'TRG-5'))).toEqual([]);
  });

  it('RULE-2 asks no more which of two records is right, and goes on asking about the circumstance', () => {
    const notebook = calling('She fell on the stairs and broke her hip.');
    notebook.change('fall', { answer: 'no', detail: '', on: null });
    expect(rules(notebook)).toEqual(expect.arrayContaining(['CON-1', 'TRG-5']));
    expect(rules(notebook, off('CON-1'))).toEqual(rules(notebook).filter((rule) => rule !== 'CON-1'));
  });

  it('RULE-2 hides no unnatural death behind a paragraph that is not asked about', () => {
    const notebook = calling('An unnatural death: he was assaulted.');
    expect(rules(notebook)).toEqual(['TRG-4']);
    expect(rules(notebook, off('TRG-4'))).toEqual(['TRG-10']);
  });

  it('RULE-5 asks again once it is switched on', () => {
    const notebook = aNotebook();
    notebook.change('violence', yes);
    const [first, second] = [changed('DUTY-4', { state: 'off' }), changed('DUTY-4')];
    expect(raised(notebook, rulebookOf([first, second]))).toMatchObject([
      { rule: 'DUTY-4', ruleVersion: second.entry },
    ]);
  });
});

describe('a rule that was reworded', () => {
  const wording = 'Ask the ward for the full words.';

  it('RULE-3 asks in the office’s words, with the line in front and what was found beside it', () => {
    const [before] = raised(stating('MI')).filter(({ rule }) => rule === 'ABB-01');
    const change = changed('ABB-01', { wording });
    const [after] = raised(stating('MI'), rulebookOf([change])).filter(({ rule }) => rule === 'ABB-01');
    expect(after).toEqual({
      ...before,
      says: `Line 1a: ${wording}`,
      saysAsItCame: before?.says,
      ruleVersion: change.entry,
    });
    expect(after?.seenIn).toMatchObject([{ words: 'MI, 2 days' }]);
  });

  it('RULE-3 leaves what is recorded in front of the office’s words, so that nobody has to guess what differs', () => {
    const notebook = calling('She fell on the stairs and broke her hip.');
    notebook.change('fall', { answer: 'no', detail: '', on: null });
    const [before] = raised(notebook).filter(({ rule }) => rule === 'CON-1');
    const [after] = raised(notebook, rulebookOf([changed('CON-1', { wording })])).filter(
      ({ rule }) => rule === 'CON-1',
    );
    expect(before?.says).toMatch(/ is written of\. Which is right\?$/);
    expect(after?.says).toBe(`${before?.stated ?? ''} ${wording}`);
    expect(after?.saysAsItCame).toBe(before?.says);
  });

  it('RULE-3 keeps its weight, so that what presses goes on pressing', () => {
    const notebook = aNotebook();
    notebook.change('violence', yes);
    const [asked] = raised(notebook, rulebookOf([changed('DUTY-4', { wording })]));
    expect(asked).toMatchObject({ says: wording, weight: 'notify' });
    expect(asked !== undefined && pressesForCoroner(asked)).toBe(true);
  });

  it('RULE-4 says which change of it spoke, and that none did where it is as the program came', () => {
    const notebook = aNotebook();
    notebook.change('violence', yes);
    expect(raised(notebook)).toMatchObject([{ ruleVersion: null, saysAsItCame: null }]);
    const taken = changed('DUTY-4', { wording: null });
    expect(raised(notebook, rulebookOf([taken]))).toMatchObject([
      { ruleVersion: taken.entry, saysAsItCame: null },
    ]);
  });

  it('RULE-5 speaks as it was changed last by the record’s own clock, in whatever order it is read', () => {
    const versions = ['One?', 'Two?', 'Three?'].map((words) => changed('DUTY-4', { wording: words }));
    const [one, two, three] = versions;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were made');
    for (const order of [versions, [three, one, two], [two, three, one]])
      expect(rulebookOf(order).get('DUTY-4')).toBe(three);
  });
});

describe('the rulebook', () => {
  const english = rulesOf('england');

  it('has every rule on the wording, each once, with what it asks', () => {
    const ids = english.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(CAUSE_RULES.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(WHAT_CAUSE_RULES_ASK).filter((id) => !ids.includes(id))).toEqual([]);
    expect(english.filter(({ asks, source }) => asks === '' || source === '')).toEqual([]);
  });

  it('has every contradiction and every hint about independence, and asks about the office itself', () => {
    const numbered = (family: string) =>
      english.filter(({ id }) => id.startsWith(`${family}-`)).map(({ id }) => id);
    expect(numbered('CON')).toEqual(CONTRADICTIONS.map(({ rule }) => rule));
    expect(numbered('HINT')).toEqual([...HINT_RULES]);
    expect(Object.keys(WHAT_RECORD_RULES_ASK).toSorted()).toEqual(
      [...numbered('CON'), ...numbered('HINT')].toSorted(),
    );
  });

  it('RULE-6 knows which rules press to tell the coroner', () => {
    const pressing = english.filter(mayPress);
    expect(pressing.every(({ question }) => question === 'coroner')).toBe(true);
    expect(pressing.map(({ id }) => id)).toEqual(expect.arrayContaining(['DUTY-4', 'TRG-5']));
    expect(pressing.map(({ id }) => id)).not.toContain('DUTY-1');
  });

  it('has the reviews of its own country', () => {
    const asks = (country: 'england' | 'wales', rule: string) =>
      rulesOf(country).find(({ id }) => id === rule)?.asks;
    expect(asks('england', 'PATH-4')).toContain('case record review');
    expect(asks('wales', 'PATH-4')).toContain('mortality review');
    expect(asks('wales', 'PATH-7')).toBeUndefined();
  });

  it('says where each rule comes from as the page of rules does', () => {
    const page = readFileSync(path.join(PROJECT, 'docs', 'rules.md'), 'utf8').split('\n');
    for (const { checkedOn, grade, id, source } of english) {
      const row = page.find((text) => text.startsWith(`| ${id} `)) ?? '';
      const cells = row.split('|').map((cell) => cell.trim());
      expect([id, ...cells.slice(3, 6)]).toEqual([id, source, grade, checkedOn]);
    }
  });
});
