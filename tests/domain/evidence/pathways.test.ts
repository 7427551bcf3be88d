import { describe, expect, it } from 'vitest';
import type { CircumstanceName } from '../../../domain/case/circumstance-facts.ts';
import { pathwaysOf } from '../../../domain/evidence/pathways/pathways.ts';
import { aCertificate, aConcern, aConversation, aReview } from '../../builders/case-inputs.ts';
import { aNotebook, type Notebook } from '../../builders/entries.ts';

const calledFor = (notebook: Notebook, country: 'england' | 'wales' = 'england') =>
  pathwaysOf(notebook.fold(), country).map(({ rule }) => rule);

describe('a pathway is called for by what was recorded', () => {
  it('and by nothing else: an ordinary death calls for none', () => {
    const notebook = aNotebook();
    notebook.change('caseKind', 'adult');
    notebook.change('review', aReview());
    notebook.write('conversation-recorded', { ...aConversation(), keepsPromises: [] });
    expect(calledFor(notebook)).toEqual([]);
  });

  it('PATH-1, PATH-2 a death under 28 days is told to the maternity unit and to the child death review', () => {
    const notebook = aNotebook();
    notebook.change('caseKind', 'under-28-days');
    expect(calledFor(notebook)).toEqual(['PATH-1', 'PATH-2']);
    expect(calledFor(notebook, 'wales')).toEqual(['PATH-1', 'PATH-2']);
  });

  it('PATH-2 a person under 18 is a child for the review, whatever kind of case it was opened as', () => {
    const notebook = aNotebook();
    notebook.change('dateOfBirth', { kind: 'known', on: '2009-01-10' });
    notebook.change('death', { kind: 'died', on: '2026-11-20', at: null, approximate: false });
    expect(calledFor(notebook)).toEqual(['PATH-2']);
    const grown = aNotebook();
    grown.change('dateOfBirth', { kind: 'known', on: '2008-11-20' });
    grown.change('death', { kind: 'died', on: '2026-11-20', at: null, approximate: false });
    expect(calledFor(grown)).toEqual([]);
  });

  it('PATH-3 a pregnancy at death or within a year before it is told to the maternity unit', () => {
    for (const pregnancy of ['pregnant-at-death', 'within-42-days', 'within-a-year'] as const) {
      const notebook = aNotebook();
      notebook.change('certificate', { ...aCertificate(), pregnancy });
      expect(calledFor(notebook)).toEqual(['PATH-3']);
    }
    const notebook = aNotebook();
    notebook.change('certificate', { ...aCertificate(), pregnancy: 'not-pregnant' });
    expect(calledFor(notebook)).toEqual([]);
  });

  it('PATH-4 a concern of the bereaved asks for a review of the care, in their own words', () => {
    const notebook = aNotebook();
    const said = 'Nobody came when he rang.';
    notebook.write('conversation-recorded', {
      ...aConversation({ said, concernRaised: true }),
      keepsPromises: [],
    });
    const [asked] = pathwaysOf(notebook.fold(), 'england');
    expect(asked).toMatchObject({ rule: 'PATH-4', seenIn: [{ where: 'conversation', words: said }] });
    expect(asked?.says).toContain('case record review');
    expect(pathwaysOf(notebook.fold(), 'wales')[0]?.says).toContain('mortality review');
  });

  it('PATH-5 a concern of staff or of an examiner does as well, and praise does not', () => {
    const notebook = aNotebook();
    notebook.write('concern-raised', { ...aConcern(), source: 'staff', category: 'good-care' });
    expect(calledFor(notebook)).toEqual([]);
    notebook.write('concern-raised', { ...aConcern(), source: 'staff', category: 'delay' });
    expect(calledFor(notebook)).toEqual(['PATH-5']);
  });

  it('PATH-6 a death that was not expected does as well', () => {
    const notebook = aNotebook();
    notebook.change('review', { ...aReview(), circumstances: 'unexpected' });
    expect(calledFor(notebook)).toEqual(['PATH-6']);
  });

  const yes = { answer: 'yes', detail: '', on: null } as const;
  const answered = (...names: readonly CircumstanceName[]) => {
    const notebook = aNotebook();
    for (const name of names) notebook.change(name, yes);
    return notebook;
  };

  it('PATH-7, PATH-8 a learning disability of an adult is notified for its review and reviewed at the trust', () => {
    expect(calledFor(answered('learningDisabilityOrAutism'))).toEqual(['PATH-7', 'PATH-8']);
    expect(calledFor(answered('learningDisabilityOrAutism'), 'wales')).toEqual([]);
    const young = answered('learningDisabilityOrAutism');
    young.change('dateOfBirth', { kind: 'known', on: '2012-01-10' });
    young.change('death', { kind: 'died', on: '2026-11-20', at: null, approximate: false });
    expect(calledFor(young)).toEqual(['PATH-2', 'PATH-8']);
  });

  it('PATH-8 a severe mental illness asks for a case record review', () => {
    expect(calledFor(answered('severeMentalIllness'))).toEqual(['PATH-8']);
  });

  it.each([
    ['PATH-9', 'stateDetention'],
    ['PATH-9', 'deprivationOfLiberty'],
    ['PATH-10', 'safeguardingConcern'],
    ['PATH-10', 'neglect'],
    ['PATH-11', 'medicineIncident'],
    ['PATH-11', 'deviceIncident'],
    ['PATH-12', 'healthcareInfection'],
  ] as const)('%s is called for by %s, in both countries', (rule, name) => {
    expect(calledFor(answered(name))).toEqual([rule]);
    expect(calledFor(answered(name), 'wales')).toEqual([rule]);
  });
});
