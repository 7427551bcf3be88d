import { describe, expect, it } from 'vitest';
import { neonatalCauseCited, newbornFacts } from '../../../domain/certification/newborn.ts';
import { aNotebook, type Notebook } from '../../builders/entries.ts';

const cause = { lineA: 'Extreme prematurity', lineB: '', lineC: '', lineD: '', lineE: '' };
const STEPS = ['agreed', 'examiner', 'practitioner'] as const;

function aNewborn(): Notebook {
  const notebook = aNotebook();
  notebook.change('caseKind', 'under-28-days');
  notebook.change('dateOfBirth', { kind: 'known', on: '2026-11-20' });
  notebook.change('death', { kind: 'died', on: '2026-11-21', at: '04:20', approximate: false });
  return notebook;
}

describe('what the documents tell of a child under 28 days', () => {
  it('REF-13 is told of no other case, whatever its cause lines hold', () => {
    const notebook = aNewborn();
    const kind = notebook.fold().fields.caseKind?.stamp.entry ?? null;
    notebook.change('practitionerNeonatalCause', { cause, statedBy: 'Dr Ward', receivedHow: 'in-writing' });
    notebook.change('caseKind', 'child', kind);
    expect(newbornFacts(notebook.fold())).toBeNull();
    expect(neonatalCauseCited(notebook.fold(), STEPS)).toBeNull();
  });

  it('REF-13 has "not recorded" until somebody answers, and "not known" for what was asked and left empty', () => {
    const notebook = aNewborn();
    expect(newbornFacts(notebook.fold())).toMatchObject({ placeOfBirth: null, timeOfBirth: null });
    const answered = notebook.change('notKnown', ['hospitalNumber', 'birth']);
    expect(newbornFacts(notebook.fold())).toMatchObject({
      placeOfBirth: { kind: 'not-known' },
      timeOfBirth: { kind: 'not-known' },
    });
    const birth = notebook.change('birth', { place: 'Delivery Suite', at: null });
    expect(newbornFacts(notebook.fold())).toMatchObject({
      placeOfBirth: { kind: 'known', place: 'Delivery Suite' },
      timeOfBirth: { kind: 'not-known' },
    });
    notebook.change('notKnown', [], answered);
    expect(newbornFacts(notebook.fold())?.timeOfBirth).toBeNull();
    notebook.change('birth', { place: 'Delivery Suite', at: '05:00' }, birth);
    expect(newbornFacts(notebook.fold())).toEqual({
      age: { kind: 'known', age: { unit: 'hours', hours: 23, minutes: 20 }, until: 'death' },
      placeOfBirth: { kind: 'known', place: 'Delivery Suite' },
      timeOfBirth: { kind: 'known', at: '05:00' },
    });
  });

  it('REF-13 keeps "not known" that one of two people answered at the same time', () => {
    const notebook = aNewborn();
    notebook.change('notKnown', ['birth']);
    notebook.change('notKnown', ['faith'], null, { workstation: 'bbbbbbbb' });
    expect(newbornFacts(notebook.fold())?.placeOfBirth).toEqual({ kind: 'not-known' });
  });

  it('AGE-1 is counted to the death, and says where it was counted to something else or could not be', () => {
    const agedBy = (
      death: Parameters<typeof changeDeath>[1],
      born: { readonly on: string; readonly at: string } | 'not-known' = { on: '2026-11-20', at: '05:00' },
    ) => {
      const notebook = aNotebook();
      notebook.change('caseKind', 'under-28-days');
      notebook.change(
        'dateOfBirth',
        born === 'not-known' ? { kind: 'not-known' } : { kind: 'known', on: born.on },
      );
      if (born !== 'not-known') notebook.change('birth', { place: '', at: born.at });
      changeDeath(notebook, death);
      return newbornFacts(notebook.fold())?.age;
    };
    const on = '2026-11-22';
    const age = { unit: 'days', days: 2, hours: 1 };
    expect(agedBy({ kind: 'verified', on, at: '06:30' })).toEqual({
      kind: 'known',
      age,
      until: 'verification',
    });
    expect(agedBy({ kind: 'died', on, at: '06:30', approximate: true })).toEqual({
      kind: 'known',
      age,
      until: 'death-about',
    });
    expect(agedBy({ kind: 'not-known' })).toEqual({ kind: 'not-known' });
    expect(agedBy({ kind: 'died', on, at: null, approximate: false }, 'not-known')).toEqual({
      kind: 'not-known',
    });
    expect(agedBy({ kind: 'died', on, at: '04:00', approximate: false }, { on, at: '05:00' })).toEqual({
      kind: 'contradictory',
    });
    expect(newbornFacts(onlyTheKind())?.age).toBeNull();
  });

  it('REF-13 takes the agreed cause, and else the first that was proposed', () => {
    const notebook = aNewborn();
    const stated = { cause, statedBy: 'Dr Ward', receivedHow: 'in-writing' } as const;
    notebook.change('practitionerNeonatalCause', stated);
    expect(neonatalCauseCited(notebook.fold(), STEPS)).toEqual({
      step: 'practitioner',
      cause,
      statedBy: 'Dr Ward',
    });
    notebook.change('agreedNeonatalCause', { ...stated, cause: { ...cause, lineB: 'RDS' } });
    expect(neonatalCauseCited(notebook.fold(), STEPS)).toMatchObject({
      step: 'agreed',
      cause: { lineB: 'RDS' },
    });
  });
});

function changeDeath(
  notebook: Notebook,
  death: NonNullable<ReturnType<Notebook['fold']>['fields']['death']>['value'],
): void {
  notebook.change('death', death);
}

function onlyTheKind() {
  const notebook = aNotebook();
  notebook.change('caseKind', 'under-28-days');
  return notebook.fold();
}
