import { describe, expect, it } from 'vitest';
import type { RuleRow } from '../../contract/views.ts';
import { gradeWords, weightWords } from '../../contract/words/rulebook-words.ts';
import { rulesOf } from '../../domain/evidence/rulebook/rulebook-rules.ts';
import { inFamilies, rulesUnder, rulesWith } from '../../renderer/rulebook/rules-shown.ts';

const rules: readonly RuleRow[] = rulesOf('england').map((rule) => ({
  ...rule,
  state: rule.id === 'INT-02' ? 'off' : 'on',
  wording: rule.id === 'DUTY-7' ? 'What did the surgeons say?' : null,
  version: null,
  history: [],
}));
const ids = (shown: readonly RuleRow[]) => shown.map(({ id }) => id);

describe('the rulebook in the window', () => {
  it('says in words how sure a rule is and how much it presses', () => {
    expect(gradeWords('C')).toBe('Read in a source');
    expect(gradeWords('P; that the mark is wanted: U')).toBe(
      'From a prototype of the state; that the mark is wanted: not confirmed',
    );
    expect(gradeWords('C; that COVID-19 is accepted: U')).toBe(
      'Read in a source; that COVID-19 is accepted: not confirmed',
    );
    expect(weightWords({ kind: 'coroner-circumstance', weights: ['notify', 'consider'] })).toBe(
      'Presses to tell the coroner, or to consider for the coroner',
    );
    expect(weightWords({ kind: 'contradiction', weights: ['query'] })).toBe('Asks the office which is right');
  });

  it('leaves no letter of a grade unsaid', () => {
    expect(rules.filter(({ grade }) => /\b[CPHU]\b/.test(gradeWords(grade)))).toEqual([]);
  });

  it('shows what is switched off and what is reworded, and finds a rule by number, question and the office’s words', () => {
    expect(ids(rulesUnder(rules, 'off'))).toEqual(['INT-02']);
    expect(ids(rulesUnder(rules, 'reworded'))).toEqual(['DUTY-7']);
    expect(rulesUnder(rules, 'all')).toEqual(rules);
    expect(ids(rulesWith(rules, 'duty-17'))).toEqual(['DUTY-17']);
    expect(ids(rulesWith(rules, 'Surgeons'))).toEqual(['DUTY-7']);
    expect(rulesWith(rules, '  ')).toEqual(rules);
  });

  it('keeps each family together, and shows every rule', () => {
    const families = inFamilies(rules);
    expect(new Set(families.map(([family]) => family)).size).toBe(families.length);
    expect(families.flatMap(([, of]) => of)).toHaveLength(rules.length);
  });
});
