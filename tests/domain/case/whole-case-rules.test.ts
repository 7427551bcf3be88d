import { describe, expect, it } from 'vitest';
import { ageBetween } from '../../../domain/case/age-at-death.ts';
import { duplicateSigns } from '../../../domain/case/duplicate.ts';
import { ETHNICITIES, ETHNICITY_CODES } from '../../../domain/case/ethnicity.ts';
import { gapsInNeonatalCause } from '../../../domain/case/neonatal-cause.ts';
import { undoUntil } from '../../../domain/case/undo.ts';
import { causeInUse, matchesAgreed } from '../../../domain/certification/cause-in-use.ts';
import { currentDeclaration } from '../../../domain/certification/current-declaration.ts';
import { lateInformation } from '../../../domain/certification/late-information.ts';
import { blockOf } from '../../../domain/case/blocked-acts.ts';
import { missingForDeclaration } from '../../../domain/scrutiny/declaration.ts';
import { needsReasoning, sourcesSideBySide } from '../../../domain/scrutiny/sources-side-by-side.ts';
import type { EntryId } from '../../../domain/shared/ids.ts';
import { instantFromMs, msOf } from '../../../domain/shared/time.ts';
import {
  aCauseOfDeath,
  aCertificate,
  aConcern,
  aConversation,
  aReview,
  aStatedCause,
} from '../../builders/case-inputs.ts';
import {
  aNotebook,
  aReadyNotebook,
  EXAMINER,
  type Notebook,
  OTHER_EXAMINER,
} from '../../builders/entries.ts';

const examiner = { id: EXAMINER, roles: ['medical-examiner'] as const };
const neonatal = { lineA: 'Extreme prematurity', lineB: '', lineC: '', lineD: '', lineE: '' };

function declare(notebook: Notebook): EntryId {
  return notebook.write('me-declared', {
    examinerName: 'x',
    gmcNumber: '9900011',
    cause: aCauseOfDeath(),
    neonatalCause: null,
    reviewBy: null,
    statement: '',
  });
}

describe('the age at death', () => {
  it.each([
    ['1941-03-14', null, '2026-11-18', null, { unit: 'years', years: 85 }],
    ['2024-02-29', null, '2025-02-28', null, { unit: 'months', months: 11 }],
    ['2024-02-29', null, '2025-03-01', null, { unit: 'years', years: 1 }],
    ['2026-10-20', null, '2026-11-17', null, { unit: 'months', months: 0 }],
    ['2026-11-01', '09:30', '2026-11-03', '08:00', { unit: 'days', days: 1, hours: 22 }],
    ['2026-11-01', '09:30', '2026-11-02', '08:00', { unit: 'hours', hours: 22, minutes: 30 }],
    ['2026-03-28', '23:30', '2026-03-29', '23:00', { unit: 'hours', hours: 22, minutes: 30 }],
    ['2026-10-24', '23:30', '2026-10-25', '23:30', { unit: 'days', days: 1, hours: 1 }],
    ['2026-11-01', null, '2026-11-03', null, { unit: 'days', days: 2, hours: null }],
    ['2026-11-03', null, '2026-11-01', null, null],
  ] as const)('AGE-1 from %s %s to %s %s', (bornOn, bornAt, diedOn, diedAt, age) => {
    expect(ageBetween({ on: bornOn, at: bornAt }, { on: diedOn, at: diedAt })).toEqual(age);
  });
});

describe('the kind of a case', () => {
  it('CAUSE-2 line (a) is never empty, and (d) needs (c)', () => {
    expect(gapsInNeonatalCause(neonatal)).toEqual([]);
    expect(gapsInNeonatalCause({ ...neonatal, lineA: ' ', lineD: 'Pre-eclampsia' })).toEqual([
      'lineA',
      'lineC',
    ]);
  });

  it('KIND-1 decides which lines apply, and both sets are kept when it changes', () => {
    const notebook = aReadyNotebook();
    notebook.change('practitionerNeonatalCause', {
      cause: neonatal,
      statedBy: 'Dr Ward',
      receivedHow: 'in-writing',
    });
    expect(causeInUse(notebook.fold(), 'practitioner')?.lines).toBe('adult');
    notebook.change('caseKind', 'under-28-days');
    const after = notebook.fold();
    expect(causeInUse(after, 'practitioner')).toMatchObject({
      lines: 'neonatal',
      stated: { cause: neonatal },
    });
    expect(after.fields.practitionerCause?.value).toEqual(aStatedCause());
    expect(missingForDeclaration(after, EXAMINER, false)).toContain('agreed-cause-missing');
  });

  it('ETH-1 every ethnicity of the certificate has one code, and the codes do not lead back', () => {
    expect(ETHNICITY_CODES).toHaveLength(20);
    expect(ETHNICITIES['other-arab'].nhsCode).toBe(ETHNICITIES['other-any'].nhsCode);
    expect(ETHNICITIES['white-gypsy-or-irish-traveller'].nhsCode).toBe(ETHNICITIES['white-other'].nhsCode);
  });
});

describe('the certificate', () => {
  it('CERT-1 is compared with what was agreed, word for word', () => {
    const notebook = aReadyNotebook();
    expect(matchesAgreed(notebook.fold())).toBeNull();
    const first = notebook.change('certificate', aCertificate());
    expect(matchesAgreed(notebook.fold())).toBe(true);
    const other = { ...aCauseOfDeath(), line1a: { text: 'Pneumonia', interval: '' } };
    notebook.change('certificate', aCertificate({ cause: other }), first);
    expect(matchesAgreed(notebook.fold())).toBe(false);
  });

  it("MECERT-1 is the examiner's own only after the coroner handed the death over", () => {
    const notebook = aReadyNotebook();
    expect(blockOf('certify', notebook.fold(), examiner)).toBe('not-for-examiner-to-certify');
    const answer = { receivedAt: '2026-11-22T12:00:00.000Z', reference: '', fromWhom: '', note: '' };
    notebook.write('coroner-answered', { ...answer, form: 'cn1b' });
    expect(blockOf('certify', notebook.fold(), examiner)).toBeNull();
    expect(missingForDeclaration(notebook.fold(), EXAMINER, false)).toContain('examiner-certificate-missing');
  });

  it('REG-1 goes to the registrar once it is declared, and not again once it is registered', () => {
    const notebook = aReadyNotebook();
    expect(blockOf('record-sent-to-registrar', notebook.fold(), examiner)).toBe('not-declared');
    declare(notebook);
    expect(blockOf('record-sent-to-registrar', notebook.fold(), examiner)).toBeNull();
    send(notebook);
    notebook.write('registrar-replied', {
      reply: 'registered',
      at: '2026-11-23T10:00:00.000Z',
      reason: '',
      fromWhom: '',
    });
    expect(blockOf('record-sent-to-registrar', notebook.fold(), examiner)).toBe('already-registered');
  });
});

function send(notebook: Notebook): void {
  notebook.write('sent-to-registrar', {
    at: '2026-11-23T09:00:00.000Z',
    how: 'email',
    reference: '',
    registerOffice: 'Northshire',
    matchesAgreed: true,
    whyDifferent: '',
  });
}

describe('the end of a case', () => {
  it('CLOSE-1 comes when all four tracks have ended and a person says so', () => {
    const notebook = aReadyNotebook();
    declare(notebook);
    expect(blockOf('close-case', notebook.fold(), examiner)).toBe('certification-open');
    send(notebook);
    notebook.write('registrar-replied', {
      reply: 'registered',
      at: '2026-11-23T10:00:00.000Z',
      reason: '',
      fromWhom: '',
    });
    expect(blockOf('close-case', notebook.fold(), examiner)).toBeNull();
    notebook.write('concern-raised', aConcern());
    expect(blockOf('close-case', notebook.fold(), examiner)).toBe('governance-open');
  });

  it('CLOSE-2 leaves a case that takes notes and is reopened for everything else', () => {
    const notebook = aReadyNotebook();
    notebook.write('case-closed', { detail: '' });
    expect(blockOf('record-note', notebook.fold(), examiner)).toBeNull();
    expect(blockOf('record-conversation', notebook.fold(), examiner)).toBe('case-closed');
    expect(blockOf('reopen-case', notebook.fold(), examiner)).toBeNull();
  });

  it('REOPEN-1 takes the standing from a declaration, never its words, where the reason touches the certificate', () => {
    const notebook = aReadyNotebook();
    const signed = declare(notebook);
    notebook.write('case-reopened', { reasons: ['add-concern'], detail: 'A call' });
    expect(currentDeclaration(notebook.fold())?.stamp.entry).toBe(signed);
    notebook.write('case-reopened', { reasons: ['add-concern', 'amend-cause'], detail: 'A scan' });
    expect(currentDeclaration(notebook.fold())).toBeNull();
    expect(notebook.fold().declarations.map(({ stamp }) => stamp.entry)).toEqual([signed]);
  });

  it('LATE-1 what comes after the declaration waits for an examiner, and the signed record stays', () => {
    const notebook = aReadyNotebook();
    declare(notebook);
    expect(lateInformation(notebook.fold())).toEqual([]);
    const call = notebook.write('conversation-recorded', {
      ...aConversation({ concernRaised: true }),
      keepsPromises: [],
    });
    expect(lateInformation(notebook.fold())).toEqual([call]);
    notebook.write('late-information-reviewed', {
      entries: [call],
      decision: 'declaration-stands',
      reasoning: 'Known before.',
    });
    expect(lateInformation(notebook.fold())).toEqual([]);
    expect(currentDeclaration(notebook.fold())).not.toBeNull();
  });
});

describe('the sources of a decision', () => {
  it('SIDE-1 stand side by side, and where they point apart somebody says why', () => {
    const notebook = aReadyNotebook();
    expect(needsReasoning(notebook.fold())).toBe(false);
    notebook.write('conversation-recorded', {
      ...aConversation({ asksForCoroner: true }),
      keepsPromises: [],
    });
    const apart = notebook.fold();
    expect(sourcesSideBySide(apart).map(({ points, source }) => [source, points])).toEqual([
      ['medical-examiner', 'certificate'],
      ['attending-practitioner', 'certificate'],
      ['bereaved', 'coroner'],
      ['coroner', 'open'],
    ]);
    expect(needsReasoning(apart)).toBe(true);
    expect(missingForDeclaration(apart, EXAMINER, false)).toEqual(['sources-differ-unreasoned']);
    notebook.change('reasoning', {
      sentence: 'The daughter was told what a coroner does, and wishes for none.',
    });
    expect(needsReasoning(notebook.fold())).toBe(false);
  });

  it("IND-2, IND-3 a conflicted examiner gives notice, and nobody's declaration rests on what they recorded", () => {
    const notebook = aReadyNotebook(['review']);
    expect(blockOf('issue-independence-notice', notebook.fold(), examiner)).toBe('no-conflict-declared');
    notebook.write(
      'independence-declared',
      { independent: false, circumstance: 'A cousin' },
      { actor: OTHER_EXAMINER },
    );
    notebook.change('review', aReview(), null, { actor: OTHER_EXAMINER });
    expect(
      blockOf('issue-independence-notice', notebook.fold(), { ...examiner, id: OTHER_EXAMINER }),
    ).toBeNull();
    expect(missingForDeclaration(notebook.fold(), EXAMINER, true)).toContain('review-missing');
    expect(notebook.fold().fields.review?.value).toEqual(aReview());
  });
});

describe('two cases that look like one death', () => {
  const ada = {
    surname: 'O\u2019Neill',
    forenames: 'Ada Mary',
    bornOn: '1941-03-14',
    diedOn: '2026-11-18',
    nhsNumber: '9990000018',
  };

  it.each([
    ['one number', { ...ada, surname: 'Other', bornOn: null, diedOn: null }, ['same-number']],
    [
      'one name and day of death, written otherwise',
      { ...ada, surname: "O'NEILL", bornOn: null, nhsNumber: null },
      ['same-name-and-death'],
    ],
    [
      'nearly one name, and both days',
      { ...ada, surname: 'ONeil', forenames: 'Adah', nhsNumber: null },
      ['similar-name-and-dates'],
    ],
    ['one name alone', { ...ada, bornOn: '1950-01-01', diedOn: '2026-01-01', nhsNumber: null }, []],
  ] as const)('DUP-1 %s', (_what, other, signs) => {
    expect(duplicateSigns(ada, other)).toEqual(signs);
  });
});

describe('taking back', () => {
  it("UNDO-1 is for ten seconds, one's own last act, and never for what was signed or has left", () => {
    const notebook = aNotebook();
    notebook.write('note-recorded', { text: 'Call the ward', important: false });
    const onCase = notebook.fold();
    const at = (seconds: number): string => instantFromMs(msOf(onCase.latest.enteredAt) + seconds * 1000);
    expect(undoUntil(onCase, 'note-recorded', EXAMINER, at(9))).toBe(at(10));
    expect(undoUntil(onCase, 'note-recorded', EXAMINER, at(10))).toBeNull();
    expect(undoUntil(onCase, 'note-recorded', OTHER_EXAMINER, at(1))).toBeNull();
    expect(undoUntil(onCase, 'me-declared', EXAMINER, at(1))).toBeNull();
    expect(undoUntil(onCase, 'document-issued', EXAMINER, at(1))).toBeNull();
  });

  it('UNDO-1 leaves the act in the log and nothing of it in the case', () => {
    const notebook = aNotebook();
    const note = notebook.write('note-recorded', { text: 'Wrong case', important: true });
    notebook.write('entry-undone', { undoes: note });
    const after = notebook.fold();
    expect(after.notes).toEqual([]);
    expect(after.undone.map(({ entry }) => entry)).toEqual([note]);
  });
});
