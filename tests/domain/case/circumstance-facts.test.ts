import { describe, expect, it } from 'vitest';
import { checkDetails } from '../../../domain/case/check-details.ts';
import {
  CIRCUMSTANCE_FACTS,
  CIRCUMSTANCE_NAMES,
  type CircumstanceFact,
} from '../../../domain/case/circumstance-facts.ts';
import { contestedFields } from '../../../domain/case/contested-fields.ts';
import { FIELD_CLASS } from '../../../domain/case/fields.ts';
import { lateInformation } from '../../../domain/certification/late-information.ts';
import { wordsOf } from '../../../domain/record/entry-words.ts';
import { referralFirstValues } from '../../../domain/referrals/referral-first-values.ts';
import { aCauseOfDeath, aCircumstance } from '../../builders/case-inputs.ts';
import { aNotebook, aReadyNotebook, type Notebook } from '../../builders/entries.ts';

const yes = (changes: Partial<CircumstanceFact> = {}) => aCircumstance({ answer: 'yes', ...changes });
const no = aCircumstance({ answer: 'no' });
const notKnown = aCircumstance({ answer: 'not-known' });

describe('the circumstances of a death', () => {
  it('CIRC-1 are each unanswered until somebody answers, and “not known” is an answer', () => {
    const notebook = aNotebook();
    expect(CIRCUMSTANCE_NAMES.map((name) => notebook.fold().fields[name])).toEqual(
      CIRCUMSTANCE_NAMES.map(() => null),
    );
    notebook.change('fall', notKnown);
    const { fall, injury } = notebook.fold().fields;
    expect([fall?.value.answer, injury]).toEqual(['not-known', null]);
  });

  it('CIRC-1 are fields of their own: two people who answer different ones do not meet, who answer one do', () => {
    expect(CIRCUMSTANCE_NAMES.filter((name) => FIELD_CLASS[name] !== 'A')).toEqual([]);
    const notebook = aNotebook();
    notebook.change('fall', yes());
    notebook.change('injury', no, null, { workstation: 'bbbbbbbb' });
    expect(contestedFields(notebook.fold())).toEqual([]);
    notebook.change('fall', no, null, { workstation: 'bbbbbbbb' });
    expect(contestedFields(notebook.fold())).toEqual(['fall']);
  });

  it('CIRC-1 are asked in questions that say what counts', () => {
    for (const { question, hint } of Object.values(CIRCUMSTANCE_FACTS)) {
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(hint).toMatch(/^[A-Z].{20,}[^.]$/);
    }
    expect(CIRCUMSTANCE_FACTS.deprivationOfLiberty.hint).toContain('Not state detention by itself');
  });

  it('CIRC-2 happened on a day that has come, counted in the office', () => {
    const late = '2026-08-01T23:30:00.000Z';
    const fallOn = (on: string | null) =>
      checkDetails({ fall: { value: yes({ on }), base: null, settles: [] } }, late);
    expect([fallOn(null), fallOn('1968-03-02'), fallOn('2026-08-02')]).toEqual([[], [], []]);
    expect(fallOn('2026-08-03')).toEqual([{ field: 'fall', fault: 'circumstance-in-future' }]);
    expect(fallOn('2026-02-30')).toEqual([{ field: 'fall', fault: 'date-not-real' }]);
  });

  it('DATE-4 takes no records that are still to come, but for two clocks that differ by minutes', () => {
    const now = '2026-11-23T09:00:00.000Z';
    const cameAt = (value: string) =>
      checkDetails({ recordsReceivedAt: { value, base: null, settles: [] } }, now);
    expect([cameAt('2026-11-23T09:00'), cameAt('2026-11-23T09:04')]).toEqual([[], []]);
    expect(cameAt('2026-11-23T09:30')).toEqual([{ field: 'recordsReceivedAt', fault: 'records-in-future' }]);
  });

  it('are found by the words of their details', () => {
    const notebook = aNotebook();
    const fields = {
      fall: { value: yes({ detail: 'From the loft ladder' }), base: null, settles: [] },
      injury: { value: no, base: null, settles: [] },
      occupation: { value: 'Weaver', base: null, settles: [] },
    };
    notebook.write('details-recorded', { fields });
    expect(notebook.entries.map(wordsOf)).toEqual(['', 'From the loft ladder']);
  });
});

describe('a circumstance recorded after the declaration', () => {
  function declared(): Notebook {
    const notebook = aReadyNotebook();
    notebook.change('violence', yes());
    notebook.write('me-declared', {
      examinerName: 'x',
      gmcNumber: '9900011',
      cause: aCauseOfDeath(),
      neonatalCause: null,
      reviewBy: null,
      statement: '',
    });
    return notebook;
  }

  it('LATE-1 is late information where it is yes, and not where it is no or not known', () => {
    const notebook = declared();
    const before = notebook.change('injury', no);
    notebook.change('neglect', notKnown);
    expect(lateInformation(notebook.fold())).toEqual([]);
    const injury = notebook.change('injury', yes(), before);
    expect(lateInformation(notebook.fold())).toEqual([injury]);
  });

  it('LATE-1 is late information also after somebody answered no again, until an examiner has looked', () => {
    const notebook = declared();
    const fall = notebook.change('fall', yes());
    notebook.change('fall', no, fall);
    expect(lateInformation(notebook.fold())).toEqual([fall]);
    notebook.write('late-information-reviewed', {
      entries: [fall],
      decision: 'declaration-stands',
      reasoning: 'Another person’s fall.',
    });
    expect(lateInformation(notebook.fold())).toEqual([]);
  });

  it('LATE-1 is late information where it stands beside another answer', () => {
    const notebook = declared();
    const fall = notebook.change('fall', yes());
    notebook.change('fall', no, null, { workstation: 'bbbbbbbb' });
    expect(lateInformation(notebook.fold())).toEqual([fall]);
  });

  it('LATE-1 counts one entry once, however many circumstances it carries', () => {
    const notebook = declared();
    const change = { value: yes(), base: null, settles: [] };
    const both = notebook.write('details-recorded', { fields: { fall: change, injury: change } });
    expect(lateInformation(notebook.fold())).toEqual([both]);
  });
});

describe('a new referral form', () => {
  it('CIRC-3 begins empty where nobody answered', () => {
    expect(referralFirstValues(aNotebook().fold())).toEqual({
      procedures: null,
      detention: null,
      safeguarding: null,
      mentalHealth: null,
    });
  });

  it('CIRC-3 begins with what the case was asked already, “no” and “not known” too', () => {
    const notebook = aNotebook();
    notebook.change('procedure', yes({ on: '2026-11-02', detail: 'Hip replaced. No complications.' }));
    notebook.change('stateDetention', yes({ on: '2026-03-01', detail: 'Section 3' }));
    notebook.change('deprivationOfLiberty', no);
    notebook.change('safeguardingConcern', notKnown);
    notebook.change('severeMentalIllness', yes({ detail: 'Bipolar disorder' }));
    expect(referralFirstValues(notebook.fold())).toEqual({
      procedures: 'Operation or invasive procedure: yes, 2 November 2026, Hip replaced. No complications.',
      detention:
        'Custody or state detention: yes, since 1 March 2026, Section 3. Deprivation of liberty authorised: no.',
      safeguarding: 'Safeguarding concern: not known.',
      mentalHealth: { known: 'yes', detail: 'Severe mental illness: Bipolar disorder' },
    });
  });

  it('CIRC-3 does not take “no severe mental illness” for “no mental health condition”', () => {
    const notebook = aNotebook();
    notebook.change('severeMentalIllness', no);
    expect(referralFirstValues(notebook.fold()).mentalHealth).toBeNull();
  });
});
