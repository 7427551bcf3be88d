import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../domain/evidence/evidence.ts';
import { AS_IT_CAME } from '../../../domain/evidence/rulebook/rule-version.ts';
import { isUnanswered } from '../../../domain/evidence/weigh.ts';
import type { CauseOfDeath } from '../../../domain/case/cause-of-death.ts';
import { aConversation, aStatedCause } from '../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../builders/entries.ts';

const weighed = (notebook: Notebook) =>
  evidenceOf(notebook.fold(), { country: 'england', rulebook: AS_IT_CAME });
const ofRule = (notebook: Notebook, rule: string) => weighed(notebook).find((one) => one.rule === rule);
const line = (text: string, interval = '') => ({ text, interval });
const cause = (line1a: string, line1b = ''): CauseOfDeath => ({
  line1a: line(line1a, '2 days'),
  line1b: line(line1b, line1b === '' ? '' : '4 years'),
  line1c: line(''),
  line1d: line(''),
  part2: line(''),
});
const stated = (...lines: readonly [string, string?]) => ({ ...aStatedCause(), cause: cause(...lines) });
const answer = (notebook: Notebook, rule: string) => {
  const one = ofRule(notebook, rule);
  if (one === undefined) throw new Error(`${rule} is not raised`);
  notebook.write('evidence-answered', {
    raised: one.key,
    rule,
    kind: one.kind,
    answer: one.answers[0] ?? 'accepted',
    because: 'Asked on the telephone.',
    seen: one.seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    ruleVersion: null,
  });
};

describe('the wording of a cause', () => {
  it('is asked about only once the practitioner has stated one', () => {
    const notebook = aNotebook();
    notebook.change('examinerCause', stated('MI'));
    expect(weighed(notebook)).toEqual([]);
    notebook.change('practitionerCause', stated('MI'));
    expect(ofRule(notebook, 'ABB-01')).toMatchObject({
      question: 'cause',
      weight: 'stop',
      seenIn: [{ where: 'practitioner’s cause, line 1a', words: 'MI, 2 days' }],
    });
  });

  it('EVID-2 is not asked about again where a later wording says the same on that line', () => {
    const notebook = aNotebook();
    const first = notebook.change('practitionerCause', stated('MI', 'Ischaemic heart disease'));
    answer(notebook, 'ABB-01');
    expect(ofRule(notebook, 'ABB-01')?.open).toEqual([]);
    notebook.change('agreedCause', stated('MI', 'Coronary artery atheroma'));
    expect(ofRule(notebook, 'ABB-01')).toMatchObject({ open: [], seenIn: [{ entry: first }] });
    notebook.change('practitionerCause', stated('MI'), first);
    expect(ofRule(notebook, 'ABB-01')?.seenIn).toMatchObject([{ entry: first }]);
  });

  it('EVID-2 is asked about again where the line was worded anew and raises the same', () => {
    const notebook = aNotebook();
    const first = notebook.change('practitionerCause', stated('MI'));
    answer(notebook, 'ABB-01');
    notebook.change('practitionerCause', stated('Acute MI'), first);
    const again = ofRule(notebook, 'ABB-01');
    expect(again === undefined ? null : isUnanswered(again)).toBe(true);
  });

  it('EVID-1 shows a note without waiting for an answer to it', () => {
    const notebook = aNotebook();
    notebook.change('practitionerCause', stated('Cardiac arrest', 'Acute myocardial infarction'));
    const note = ofRule(notebook, 'VAG-02');
    expect(note).toMatchObject({ weight: 'note' });
    expect(note === undefined ? null : isUnanswered(note)).toBe(false);
  });
});

describe('what people wrote', () => {
  it('TRG-5 is shown for the coroner with the paragraph, the place and the words', () => {
    const notebook = aNotebook();
    const said = 'She fell on the stairs in October and was never the same again.';
    notebook.write('conversation-recorded', { ...aConversation({ said }), keepsPromises: [] });
    const [one, ...others] = weighed(notebook);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      question: 'coroner',
      rule: 'TRG-5',
      seenIn: [{ where: 'conversation', words: said }],
    });
    expect(one?.basis).toContain('3(1)(a)(v)');
  });

  it('TRG-5 stands with the answer about the same circumstance, so that it is asked once', () => {
    const notebook = aNotebook();
    notebook.change('fall', { answer: 'yes', detail: 'In October', on: null });
    notebook.write('note-recorded', { text: 'Fractured neck of femur after a fall.', important: false });
    const [one, ...others] = weighed(notebook).filter(({ question }) => question === 'coroner');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ rule: 'DUTY-1', seenIn: [{ where: 'circumstances' }, { where: 'note' }] });
  });

  it('TRG-5 is not raised by what is denied', () => {
    const notebook = aNotebook();
    notebook.write('note-recorded', { text: 'No falls recorded, no injury seen.', important: false });
    expect(weighed(notebook)).toEqual([]);
  });
});
