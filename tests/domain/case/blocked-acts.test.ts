import { describe, expect, it } from 'vitest';
import { blockOf, CASE_ACTS, type CaseAct } from '../../../domain/case/blocked-acts.ts';
import type { Role } from '../../../domain/people/roles.ts';
import { aCauseOfDeath } from '../../builders/case-inputs.ts';
import { aReadyNotebook, EXAMINER, OTHER_EXAMINER } from '../../builders/entries.ts';

const examiner = { id: EXAMINER, roles: ['medical-examiner'] as readonly Role[] };
const blocked = (
  onCase: ReturnType<ReturnType<typeof aReadyNotebook>['fold']>,
  who = examiner,
): readonly (readonly [CaseAct, string])[] =>
  CASE_ACTS.flatMap((act) => {
    const block = blockOf(act, onCase, who);
    return block === null ? [] : [[act, block] as const];
  });

describe('what may be done on a case', () => {
  it('an examiner may do everything on a case that is open, unsigned and not theirs by kinship', () => {
    expect(blocked(aReadyNotebook().fold())).toEqual([]);
  });

  it('VOID-1 a void case takes a note, and nothing else', () => {
    const notebook = aReadyNotebook();
    notebook.write('case-voided', { reason: 'Entered twice' });
    const expected = CASE_ACTS.filter((act) => act !== 'record-note').map((act) => [act, 'case-void']);
    expect(blocked(notebook.fold())).toEqual(expected);
  });

  it('DECL-6 what was signed stays as it was signed; the family and the coroner may still be heard', () => {
    const notebook = aReadyNotebook();
    const content = {
      examinerName: 'x',
      gmcNumber: '9900011',
      cause: aCauseOfDeath(),
      reviewBy: null,
      statement: '',
    };
    notebook.write('me-declared', content);
    expect(blocked(notebook.fold())).toEqual(
      [
        'record-practitioner-cause',
        'record-examiner-cause',
        'record-agreed-cause',
        'record-review',
        'answer-question',
        'declare',
        'void-case',
      ].map((act) => [act, 'already-declared']),
    );
  });

  it('IND-1 a conflict stops the examiner who declared it, and nobody else', () => {
    const notebook = aReadyNotebook();
    notebook.write('independence-declared', { independent: false, circumstance: 'A colleague' });
    const stopped = [
      'record-examiner-cause',
      'record-agreed-cause',
      'record-review',
      'answer-question',
      'declare',
      'review-concern',
    ];
    expect(blocked(notebook.fold())).toEqual(stopped.map((act) => [act, 'not-independent']));
    expect(blocked(notebook.fold(), { ...examiner, id: OTHER_EXAMINER })).toEqual([]);
  });
});
