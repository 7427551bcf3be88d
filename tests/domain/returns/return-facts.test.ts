import { describe, expect, it } from 'vitest';
import type { CoronerAnswer } from '../../../domain/coroner/coroner-answer.ts';
import { caseFactsOf } from '../../../domain/returns/case-facts.ts';
import { type CountingChoices, returnFactsOf, siteKey } from '../../../domain/returns/return-facts.ts';
import { aConcern } from '../../builders/case-inputs.ts';
import {
  aNotebook,
  aReadyNotebook,
  type Notebook,
  OTHER_EXAMINER,
  writeDocument,
} from '../../builders/entries.ts';

const CHOICES = { completionFrom: 'death', sites: new Map() } as const;
const factsOf = (notebook: Notebook, choices: Partial<CountingChoices> = {}) => {
  const folded = notebook.fold();
  return returnFactsOf(folded.id, caseFactsOf(folded), { ...CHOICES, ...choices });
};

function answered(form: CoronerAnswer['form']): Notebook {
  const notebook = aNotebook();
  const at = '2026-11-22T12:00:00.000Z';
  notebook.write('coroner-answered', { form, receivedAt: at, reference: '', fromWhom: 'Officer', note: '' });
  return notebook;
}

describe('what a return looks at of a case', () => {
  it('RET-1 is the same whatever somebody wrote in words', () => {
    const plain = aReadyNotebook();
    const wordy = aReadyNotebook();
    wordy.write('note-recorded', {
      text: 'Urgent. Coroner told. Family declined.',
      important: true,
    });
    wordy.change('preparationNotes', 'Child. Referred for a case record review.');
    expect(factsOf(wordy)).toEqual(factsOf(plain));
  });

  it.each([
    ['hospital', 'acute'],
    ['hospice', 'elsewhere'],
    ['care-home', 'elsewhere'],
    ['home', 'elsewhere'],
    ['other', 'elsewhere'],
    ['not-known', null],
  ] as const)('RET-4 takes a death in %s as %s', (kind, setting) => {
    const notebook = aNotebook();
    notebook.change('place', { kind, name: '', ward: null });
    expect(factsOf(notebook).setting).toBe(setting);
  });

  it('RET-4 goes by the address book where it says of a site which kind of hospital it is', () => {
    const sites = new Map([
      [siteKey('Bryn Cottage  Hospital'), 'community'],
      [siteKey('The Unit'), 'acute'],
    ] as const);
    const setting = (kind: 'hospital' | 'other' | 'home' | 'not-known', name: string) => {
      const notebook = aNotebook();
      notebook.change('place', { kind, name, ward: null });
      return factsOf(notebook, { sites }).setting;
    };
    expect(setting('hospital', ' bryn cottage hospital')).toBe('elsewhere');
    expect(setting('hospital', 'Another Hospital')).toBe('acute');
    expect(setting('other', 'The unit')).toBe('acute');
    expect(setting('home', 'The unit')).toBe('elsewhere');
    expect(setting('not-known', 'The unit')).toBeNull();
  });

  it('RET-4 takes the age from the dates, and from the kind of case where a date is missing', () => {
    const notebook = aNotebook();
    expect(factsOf(notebook).age).toBeNull();
    notebook.change('caseKind', 'child');
    expect(factsOf(notebook).age).toBe('child');
    notebook.change('death', { kind: 'died', on: '2026-11-21', at: null, approximate: false });
    notebook.change('dateOfBirth', { kind: 'known', on: '2008-11-21' });
    expect(factsOf(notebook).age).toBe('adult');
    const youngest = aNotebook();
    youngest.change('death', { kind: 'died', on: '2026-11-21', at: null, approximate: false });
    youngest.change('dateOfBirth', { kind: 'known', on: '2008-11-22' });
    expect(factsOf(youngest).age).toBe('child');
  });

  it('RET-5 counts the days from the death, or from the opening, to the declaration that stands', () => {
    const notebook = aReadyNotebook();
    notebook.change('death', { kind: 'verified', on: '2026-11-19', at: '23:50' });
    expect(factsOf(notebook).completion).toEqual({ kind: 'not-declared' });
    notebook.write('me-declared', {
      examinerName: 'Dr Ada Quill',
      gmcNumber: '9900011',
      cause: null,
      neonatalCause: null,
      reviewBy: null,
      statement: '',
    });
    expect(factsOf(notebook).completion).toEqual({ kind: 'declared', days: 3 });
    expect(factsOf(notebook, { completionFrom: 'opened' }).completion).toEqual({ kind: 'declared', days: 0 });
    notebook.write('case-reopened', { reasons: ['amend-cause'], detail: 'Results came' });
    expect(factsOf(notebook)).toMatchObject({ completion: { kind: 'not-declared' }, declaredOn: null });
  });

  it('RET-6 takes a coroner as told by somebody’s word that the referral went, not by a document in the folder', () => {
    const notebook = aNotebook();
    expect(factsOf(notebook).coroner).toBe('not-told');
    const documentId = writeDocument(notebook, 'coroner-referral');
    expect(factsOf(notebook)).toMatchObject({ coroner: 'not-told', referralNotSent: true });
    notebook.write('document-sent', {
      documentId,
      at: '2026-11-22T12:00:00.000Z',
      how: 'Secure email',
      evidence: '',
    } as never);
    expect(factsOf(notebook)).toMatchObject({ coroner: 'awaited', referralNotSent: false });
  });

  it.each([
    ['cn1a', 'declined'],
    ['cn1b', 'declined'],
    ['cn2', 'taken'],
    ['investigation', 'taken'],
    ['inquest', 'taken'],
    ['inquiries', 'awaited'],
    ['advice-asked', 'awaited'],
  ] as const)('RET-6 takes the answer %s as %s', (form, outcome) => {
    expect(factsOf(answered(form)).coroner).toBe(outcome);
  });

  it('RET-6 takes a death that the coroner has as not to be completed by the office', () => {
    expect(factsOf(answered('investigation')).completion).toEqual({ kind: 'with-coroner' });
  });

  it('has a review only by an examiner without a conflict', () => {
    const notebook = aReadyNotebook();
    expect(factsOf(notebook).reviewed).toBe(true);
    notebook.write('independence-declared', { independent: false, circumstance: 'treated-patient' });
    expect(factsOf(notebook).reviewed).toBe(false);
  });

  it('has what an examiner decided to pass on, and nothing that they did not', () => {
    const notebook = aNotebook();
    const by = { actor: OTHER_EXAMINER };
    const first = notebook.write('concern-raised', aConcern());
    notebook.write('concern-raised', aConcern());
    notebook.write(
      'concern-reviewed',
      { concern: first, decision: 'notify', route: 'case-record-review', examinerView: '' },
      by,
    );
    expect(factsOf(notebook).passedOn).toEqual([
      { route: 'case-record-review', about: null, trigger: null, sent: false },
    ]);
  });
});
