import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeathTime, UrgentRelease } from '../../../domain/case/fields.ts';
import { foldCase } from '../../../domain/case/fold-case.ts';
import { tracksOf } from '../../../domain/case/tracks.ts';
import { byPressure, type Clock, clockStateAt, isMetLate } from '../../../domain/clocks/clock.ts';
import { clocksOf } from '../../../domain/clocks/clocks-of-case.ts';
import { timeRulesOf, USUAL_OFFICE_TIME } from '../../../domain/clocks/office-time.ts';
import { CLOCK_NAMES, type ClockName, USUAL_TARGETS } from '../../../domain/clocks/targets.ts';
import type { CoronerAnswer } from '../../../domain/coroner/coroner-answer.ts';
import { instantOf, officeTime } from '../../../domain/shared/time.ts';
import { aCauseOfDeath, aCertificate, aConversation, aPractitioner } from '../../builders/case-inputs.ts';
import {
  aNotebook,
  aReadyNotebook,
  type Notebook,
  writeDocument,
  writePart,
} from '../../builders/entries.ts';
import { entriesOfACase } from '../../builders/random-entries.ts';

const RULES = timeRulesOf(USUAL_OFFICE_TIME);
const NOW = '2026-11-22T12:00:00.000Z';

function clocks(notebook: Notebook, rules = RULES): readonly Clock[] {
  const onCase = notebook.fold();
  return clocksOf(onCase, tracksOf(onCase), rules);
}

function clockOf(notebook: Notebook, name: ClockName, rules = RULES): Clock {
  const found = clocks(notebook, rules).find((clock) => clock.name === name);
  if (found === undefined) throw new Error(`the case has no clock ${name}`);
  return found;
}

const dueOf = ({ due }: Clock) => (due.kind === 'at' ? officeTime(due.at) : due.kind);
const stateOf = (clock: Clock, now = NOW) => clockStateAt(clock, now);

const declare = (notebook: Notebook) =>
  notebook.write('me-declared', {
    examinerName: 'x',
    gmcNumber: '9900011',
    cause: aCauseOfDeath(),
    neonatalCause: null,
    reviewBy: null,
    statement: '',
  });
const send = (notebook: Notebook, at = NOW) =>
  notebook.write('sent-to-registrar', {
    at,
    how: 'email',
    reference: '',
    registerOffice: 'x',
    matchesAgreed: true,
    whyDifferent: '',
  });
const reply = (notebook: Notebook, what: 'received' | 'query' | 'rejected' | 'registered', at = NOW) =>
  notebook.write('registrar-replied', { reply: what, at, reason: 'x', fromWhom: '' });
const answer = (notebook: Notebook, form: CoronerAnswer['form'], receivedAt = NOW) =>
  notebook.write('coroner-answered', { form, receivedAt, reference: '', fromWhom: 'x', note: '' });
const release = (deadline: string | null): UrgentRelease => ({ requested: true, reason: 'Burial', deadline });

describe('the clock of an urgent release', () => {
  it('CLK-9 is there only where a release is asked for, and runs without a deadline too', () => {
    const notebook = aNotebook();
    expect(clocks(notebook).some(({ name }) => name === 'urgent-release')).toBe(false);
    notebook.change('urgentRelease', release(null));
    expect(dueOf(clockOf(notebook, 'urgent-release'))).toBe('none');
    expect(stateOf(clockOf(notebook, 'urgent-release'))).toBe('running');
  });

  it('CLK-9 is due to the minute, whatever day it is, and overdue when that minute is over', () => {
    const notebook = aNotebook();
    notebook.change('urgentRelease', release('2026-12-25T14:30'));
    const clock = clockOf(notebook, 'urgent-release');
    expect([clock.basis, dueOf(clock)]).toEqual(['given', '2026-12-25T14:30']);
    expect(stateOf(clock, '2026-12-25T14:30:59.999Z')).toBe('running');
    expect(stateOf(clock, '2026-12-25T14:31:00.000Z')).toBe('overdue');
  });

  it.each([
    ['2026-10-25T01:30', '2026-10-25T00:30:00.000Z', 'the first of the two half past ones in October'],
    ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z', 'no later than meant, at a time that spring leaves out'],
    ['2026-07-01T12:00', '2026-07-01T11:00:00.000Z', 'summer time'],
  ])('CLK-9 a deadline of %s is %s: %s', (deadline, at) => {
    const notebook = aNotebook();
    notebook.change('urgentRelease', release(deadline));
    expect(clockOf(notebook, 'urgent-release').due).toMatchObject({ kind: 'at', at });
  });

  it('CLK-9 says when the register office is last open before it, and nothing where that is not known', () => {
    const on = (deadline: string) => {
      const notebook = aNotebook();
      notebook.change('urgentRelease', release(deadline));
      const { due } = clockOf(notebook, 'urgent-release');
      return due.kind === 'at' ? (due.registerOffice?.on ?? null) : null;
    };
    expect(on('2026-11-23T12:00')).toBe('2026-11-23');
    expect(on('2026-11-23T09:00')).toBe('2026-11-20');
    expect(on('2026-12-29T08:00')).toBe('2026-12-24');
    expect(on('2029-06-01T12:00')).toBeNull();
  });

  it('CLK-9 ends with what was recorded of it: achieved is met, not achieved is stopped', () => {
    const notebook = aNotebook();
    notebook.change('urgentRelease', release('2026-11-22T08:00'));
    const achieved = aNotebook();
    achieved.change('urgentRelease', release('2026-11-22T08:00'));
    notebook.change('urgentReleaseResult', 'not-achieved');
    achieved.change('urgentReleaseResult', 'achieved');
    expect(stateOf(clockOf(notebook, 'urgent-release'))).toBe('stopped');
    expect(stateOf(clockOf(achieved, 'urgent-release'))).toBe('met');
    expect(isMetLate(clockOf(achieved, 'urgent-release'))).toBe(true);
  });
});

describe('the clocks of scrutiny', () => {
  it('CLK-10 a case that is opened on a Sunday is counted from Monday, to the first review', () => {
    const notebook = aNotebook();
    const clock = clockOf(notebook, 'scrutiny');
    expect([stateOf(clock), dueOf(clock), clock.basis]).toEqual(['running', '2026-11-24T17:00', 'target']);
    expect(clock.started).toEqual({
      by: 'case-opened',
      at: '2026-11-22T09:01:00.000Z',
      entry: notebook.entries[0]?.id,
    });
    expect(clock.due).toMatchObject({ countedFrom: '2026-11-23T09:00:00.000Z' });
    const review = writePart(notebook, 'review');
    notebook.change('review', notebook.fold().fields.review?.value as never, review);
    expect(clockOf(notebook, 'scrutiny').ended?.entry).toBe(review);
  });

  it('CLK-10 is counted from the records once somebody has noted when they came, and says so', () => {
    const notebook = aNotebook();
    const entry = notebook.change('recordsReceivedAt', '2026-11-24T11:30');
    const clock = clockOf(notebook, 'scrutiny');
    expect(clock.started).toEqual({ by: 'records-received', at: '2026-11-24T11:30:00.000Z', entry });
    expect(dueOf(clock)).toBe('2026-11-25T17:00');
  });

  it('CLK-10 a review by an examiner with a conflict does not meet it', () => {
    const notebook = aNotebook();
    writePart(notebook, 'review');
    notebook.write('independence-declared', { independent: false, circumstance: 'Relative' });
    expect(stateOf(clockOf(notebook, 'scrutiny'))).toBe('running');
  });

  it.each([
    ['died', '10:00', 'death', '2026-11-20T10:00'],
    ['died', null, 'death-day', '2026-11-20T00:00'],
    ['verified', '10:00', 'verified', '2026-11-20T10:00'],
    ['verified', null, 'verified-day', '2026-11-20T00:00'],
  ] as const)('CLK-11 completion is counted from the death: %s at %s', (kind, at, by, from) => {
    const notebook = aNotebook();
    const death: DeathTime =
      kind === 'died' ? { kind, on: '2026-11-20', at, approximate: false } : { kind, on: '2026-11-20', at };
    notebook.change('death', death);
    const clock = clockOf(notebook, 'completion');
    expect(clock.started).toMatchObject({ by, at: instantOf(from) });
    expect(dueOf(clock)).toBe('2026-11-23T23:59');
  });

  it('CLK-11 completion is not counted where nobody knows when the person died, or from the opening instead', () => {
    const notebook = aNotebook();
    expect(clockOf(notebook, 'completion')).toMatchObject({ started: null, notStarted: 'death-not-known' });
    const fromOpening = timeRulesOf({
      ...USUAL_OFFICE_TIME,
      targets: { ...USUAL_TARGETS, completionFrom: 'opened' },
    });
    expect(dueOf(clockOf(notebook, 'completion', fromOpening))).toBe('2026-11-25T23:59');
  });

  it('CLK-11 completion is met by the declaration, and begins anew when the certification is taken up again', () => {
    const notebook = aReadyNotebook();
    notebook.change('death', { kind: 'died', on: '2026-11-20', at: '10:00', approximate: false });
    declare(notebook);
    expect(stateOf(clockOf(notebook, 'completion'))).toBe('met');
    const reopened = notebook.write('case-reopened', { reasons: ['amend-cause'], detail: '' });
    const clock = clockOf(notebook, 'completion');
    expect(clock.started).toMatchObject({ by: 'taken-up-again', entry: reopened });
    expect(stateOf(clock)).toBe('running');
  });

  it('CLK-7 a clock without a target runs, and is never overdue', () => {
    const lengths = { ...USUAL_TARGETS.lengths, scrutiny: null };
    const rules = timeRulesOf({ ...USUAL_OFFICE_TIME, targets: { ...USUAL_TARGETS, lengths } });
    const clock = clockOf(aNotebook(), 'scrutiny', rules);
    expect(dueOf(clock)).toBe('none');
    expect(stateOf(clock, '2030-01-01T00:00:00.000Z')).toBe('running');
  });

  it('CLK-2 a clock that would count past the known holidays says so and shows no due time', () => {
    const rules = timeRulesOf({ ...USUAL_OFFICE_TIME, holidaysKnownTo: '2026-11-23' });
    const clock = clockOf(aNotebook(), 'scrutiny', rules);
    expect(clock.due).toEqual({
      kind: 'not-known',
      length: { count: 1, unit: 'working-days' },
      knownTo: '2026-11-23',
    });
    expect(stateOf(clock, '2030-01-01T00:00:00.000Z')).toBe('running');
  });
});

describe('the clock of the practitioner', () => {
  it('CLK-12 begins when somebody is named, not again with a telephone number, anew with another doctor', () => {
    const notebook = aNotebook();
    expect(clockOf(notebook, 'practitioner').notStarted).toBe('practitioner-not-named');
    const named = notebook.change('attendingPractitioner', aPractitioner());
    const phoned = notebook.change('attendingPractitioner', aPractitioner({ phone: '01632 960001' }), named);
    expect(clockOf(notebook, 'practitioner').started?.entry).toBe(named);
    const other = notebook.change('attendingPractitioner', aPractitioner({ name: 'Dr Other' }), phoned);
    expect(clockOf(notebook, 'practitioner').started?.entry).toBe(other);
  });

  it('CLK-12 is met by the cause, and runs again when another certificate is asked for, until that comes', () => {
    const notebook = aNotebook();
    notebook.change('attendingPractitioner', aPractitioner());
    writePart(notebook, 'practitioner-cause');
    expect(stateOf(clockOf(notebook, 'practitioner'))).toBe('met');
    const asked = notebook.write('fresh-certificate-invited', {
      reason: 'Line 1b',
      askedBy: 'medical-examiner',
      how: 'telephone',
    });
    expect(clockOf(notebook, 'practitioner').started).toMatchObject({
      by: 'certificate-asked',
      entry: asked,
    });
    expect(stateOf(clockOf(notebook, 'practitioner'))).toBe('running');
    notebook.change('certificate', aCertificate());
    expect(stateOf(clockOf(notebook, 'practitioner'))).toBe('met');
  });

  it('CLK-12 stands still while the coroner has it, and begins anew with CN1A; with CN1B nobody waits for it', () => {
    const withCoroner = () => {
      const notebook = aNotebook();
      notebook.change('attendingPractitioner', aPractitioner());
      writeDocument(notebook, 'coroner-referral');
      return notebook;
    };
    expect(clockOf(withCoroner(), 'practitioner').ended?.stoppedBy).toBe('with-coroner');
    const back = withCoroner();
    answer(back, 'cn1a');
    expect(clockOf(back, 'practitioner').started).toMatchObject({ by: 'back-from-coroner', at: NOW });
    expect(stateOf(clockOf(back, 'practitioner'))).toBe('running');
    const handed = withCoroner();
    answer(handed, 'cn1b');
    expect(clockOf(handed, 'practitioner').ended?.stoppedBy).toBe('examiner-certifies');
  });
});

describe('the clock of the coroner', () => {
  it('CLK-13 a referral in the outbox folder has told nobody: the clock begins when somebody says that it went', () => {
    const notebook = aNotebook();
    expect(clockOf(notebook, 'coroner').notStarted).toBe('coroner-not-told');
    const documentId = writeDocument(notebook, 'coroner-referral');
    expect(clockOf(notebook, 'coroner')).toMatchObject({ started: null, notStarted: 'referral-not-sent' });
    notebook.write('document-sent', {
      documentId: documentId as never,
      at: '2026-11-23T10:00:00.000Z',
      how: 'email',
      evidence: '',
    });
    const clock = clockOf(notebook, 'coroner');
    expect(clock.started).toMatchObject({ by: 'coroner-told', at: '2026-11-23T10:00:00.000Z' });
    expect(dueOf(clock)).toBe('2026-11-25T17:00');
  });

  it('CLK-13 inquiries and a request for advice decide nothing; an answer that decides meets it', () => {
    const notebook = aNotebook();
    const told = { at: NOW, byWhom: 'x', how: 'telephone', reference: '' };
    notebook.write('outside-notification', told);
    answer(notebook, 'inquiries');
    answer(notebook, 'advice-asked');
    expect(stateOf(clockOf(notebook, 'coroner'))).toBe('running');
    answer(notebook, 'investigation', '2026-11-24T10:00:00.000Z');
    expect(clockOf(notebook, 'coroner').ended).toMatchObject({ at: '2026-11-24T10:00:00.000Z' });
    notebook.write('outside-notification', { ...told, at: '2026-11-30T10:00:00.000Z' });
    expect(clockOf(notebook, 'coroner').started?.at).toBe('2026-11-30T10:00:00.000Z');
    expect(stateOf(clockOf(notebook, 'coroner'))).toBe('running');
  });

  it('CLK-13 what the coroner has taken is not for this office to complete', () => {
    const notebook = aNotebook();
    notebook.change('death', { kind: 'died', on: '2026-11-20', at: null, approximate: false });
    notebook.write('outside-notification', { at: NOW, byWhom: 'x', how: 'telephone', reference: '' });
    answer(notebook, 'investigation');
    expect(clockOf(notebook, 'completion').ended?.stoppedBy).toBe('with-coroner');
    expect(clockOf(notebook, 'scrutiny').ended?.stoppedBy).toBe('with-coroner');
  });
});

describe('the clock of the bereaved', () => {
  const call = (notebook: Notebook, changes: Parameters<typeof aConversation>[0]) =>
    notebook.write('conversation-recorded', { ...aConversation(changes), keepsPromises: [] });

  it('CLK-14 is due by the target until somebody notes the next attempt, and then at that time', () => {
    const notebook = aNotebook();
    expect(dueOf(clockOf(notebook, 'bereaved'))).toBe('2026-11-25T17:00');
    call(notebook, { result: 'no-answer', nextAttemptAt: '2026-11-23T14:00' });
    const clock = clockOf(notebook, 'bereaved');
    expect([clock.basis, dueOf(clock)]).toEqual(['given', '2026-11-23T14:00']);
    call(notebook, { result: 'no-answer', nextAttemptAt: null });
    expect(dueOf(clockOf(notebook, 'bereaved'))).toBe('2026-11-25T17:00');
  });

  it('CLK-14 is met by speaking, stopped by a reason for not speaking, and not touched by other people', () => {
    const notebook = aNotebook();
    call(notebook, { with: 'practitioner' });
    expect(stateOf(clockOf(notebook, 'bereaved'))).toBe('running');
    const excused = aNotebook();
    excused.change('noConversation', { reason: 'declined', detail: 'x' });
    expect(clockOf(excused, 'bereaved').ended?.stoppedBy).toBe('excused');
    call(notebook, {});
    expect(stateOf(clockOf(notebook, 'bereaved'))).toBe('met');
  });
});

describe('the clocks of the registration', () => {
  const declared = () => {
    const notebook = aReadyNotebook();
    declare(notebook);
    return notebook;
  };

  it('CLK-15 the certificate is to go to the registrar after the declaration', () => {
    expect(clockOf(aReadyNotebook(), 'sent-to-registrar').notStarted).toBe('not-declared');
    const notebook = declared();
    expect(dueOf(clockOf(notebook, 'sent-to-registrar'))).toBe('2026-11-24T17:00');
    send(notebook);
    expect(stateOf(clockOf(notebook, 'sent-to-registrar'))).toBe('met');
    reply(notebook, 'rejected');
    expect(clockOf(notebook, 'sent-to-registrar').notStarted).toBe('not-declared');
  });

  it('CLK-8 the five days begin with the registrar’s receipt, not with the death, the declaration or the sending', () => {
    const notebook = declared();
    send(notebook);
    expect(clockOf(notebook, 'registration')).toMatchObject({
      started: null,
      notStarted: 'registrar-has-not-received',
      basis: 'law',
    });
    reply(notebook, 'received', '2026-12-21T10:00:00.000Z');
    const clock = clockOf(notebook, 'registration');
    expect(clock.started?.at).toBe('2026-12-21T10:00:00.000Z');
    // Calendar days: Christmas Day and a Saturday are counted, and the office is told when somebody is there.
    expect(dueOf(clock)).toBe('2026-12-26T23:59');
    expect(clock.due).toMatchObject({ registerOffice: { on: '2026-12-24' } });
    reply(notebook, 'registered', '2026-12-24T10:00:00.000Z');
    expect(stateOf(clockOf(notebook, 'registration'))).toBe('met');
  });

  it('CLK-8 they do not depend on the holidays being known', () => {
    const notebook = declared();
    send(notebook);
    reply(notebook, 'received', '2031-02-26T10:00:00.000Z');
    expect(dueOf(clockOf(notebook, 'registration'))).toBe('2031-03-03T23:59');
  });
});

describe('every clock of every case', () => {
  it('CLK-6 is there once, ends no sooner than nobody works on the case, and says what it is counted from', () => {
    fc.assert(
      fc.property(entriesOfACase, (entries) => {
        const onCase = foldCase(entries);
        if (onCase === null) return;
        const all = clocksOf(onCase, tracksOf(onCase), RULES);
        const names = all.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => CLOCK_NAMES.includes(name))).toBe(true);
        const ids = new Set<string>(entries.map(({ id }) => id));
        for (const clock of all) {
          const { due, ended, notStarted, started } = clock;
          expect(started === null && ended === null).toBe(notStarted !== null && ended === null);
          if (started === null) expect(due.kind).toBe('none');
          for (const said of [started, ended]) if (said !== null) expect(ids.has(said.entry)).toBe(true);
          if (onCase.voided !== null) expect(ended).not.toBeNull();
        }
        expect(byPressure(all, NOW)).toHaveLength(all.length);
      }),
      { numRuns: 150 },
    );
  });

  it('CLK-6 a void or closed case has no clock that runs', () => {
    const closed = aReadyNotebook();
    closed.write('case-closed', { detail: '' });
    const voided = aNotebook();
    voided.write('case-voided', { reason: 'Opened twice' });
    for (const notebook of [closed, voided]) {
      const running = clocks(notebook).filter((clock) =>
        ['running', 'overdue'].includes(stateOf(clock, '2030-01-01T00:00:00.000Z')),
      );
      expect(running).toEqual([]);
    }
  });

  it('CLK-6 what is overdue stands first, the urgent release before the others', () => {
    const notebook = aNotebook();
    notebook.change('urgentRelease', release('2026-11-26T12:00'));
    const names = (now: string) => byPressure(clocks(notebook), now).map(({ name }) => name);
    expect(names(NOW).slice(0, 3)).toEqual(['urgent-release', 'scrutiny', 'bereaved']);
    expect(names('2026-11-25T09:00:00.000Z').slice(0, 3)).toEqual(['scrutiny', 'urgent-release', 'bereaved']);
    expect(names('2026-11-27T09:00:00.000Z').slice(0, 3)).toEqual(['urgent-release', 'scrutiny', 'bereaved']);
  });
});
