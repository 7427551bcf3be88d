import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../contract/views.ts';
import { flagsOf } from '../../renderer/worklist/row-flags.ts';
import { rowInWords, worklistColumns } from '../../renderer/worklist/worklist-columns.tsx';

const AROUND = {
  nowAt: '2026-11-23T10:00:00.000Z',
  silentSince: null,
  names: new Map([
    ['a', 'Dr Ruth Bevan'],
    ['b', 'Nia Prosser'],
  ]),
  readings: new Map([['read', 'Also open in another window since 10:32.']]),
};

function aRow(changed: Partial<CaseRow> = {}): CaseRow {
  return {
    caseId: '01a206d6-5f61-73bb-99c6-b8be597edc96',
    reference: 'ME-2026-00001',
    surname: 'Holloway',
    forenames: 'Margaret',
    title: '',
    nhsNumber: null,
    bornOn: null,
    diedOn: '2026-11-18',
    diedAt: null,
    declaredOn: null,
    placeKind: 'home',
    place: 'Home',
    urgent: false,
    urgentDeadline: null,
    questionCause: 'unanswered',
    questionCoroner: 'unanswered',
    questionGovernance: 'unanswered',
    tracks: {
      certification: 'received',
      coroner: 'not-answered',
      governance: 'not-answered',
      bereaved: 'not-contacted',
      waitingOn: 'officer',
    },
    nextContactAt: null,
    open: true,
    reopened: false,
    late: false,
    readyToDeclare: false,
    governanceOpen: false,
    silentSince: null,
    promiseDueOn: null,
    assignedExaminer: null,
    assignedOfficer: null,
    child: false,
    alerts: 0,
    voided: false,
    openedAt: '2026-11-20T10:00:00.000Z',
    sortKey: '',
    ...changed,
  };
}

const flagWords = (row: CaseRow) => flagsOf(row, AROUND.nowAt).map(({ word, tone }) => `${word} (${tone})`);

describe('what sets a case apart in the worklist', () => {
  it('is said in words, what presses most first', () => {
    expect(flagWords(aRow())).toEqual([]);
    const all = { urgent: true, urgentDeadline: '2026-11-23T12:00', late: true, alerts: 2, child: true };
    expect(flagWords(aRow({ ...all, reopened: true, readyToDeclare: true }))).toEqual([
      'Urgent 23-Nov-2026 12:00 (warn)',
      'Late information (warn)',
      '2 alerts (warn)',
      'Ready to declare (ok)',
      'Reopened (info)',
      'Child (info)',
    ]);
  });

  it('is overdue once its deadline has passed, until the case is closed', () => {
    const late = { urgent: true, urgentDeadline: '2026-11-23T09:00' };
    expect(flagWords(aRow(late))).toEqual(['Overdue 23-Nov-2026 09:00 (bad)']);
    expect(flagWords(aRow({ ...late, open: false }))).toEqual(['Urgent 23-Nov-2026 09:00 (warn)']);
  });

  it('CLK-9 keeps a deadline until its minute is over, also in the hour that comes twice', () => {
    const row = aRow({ urgent: true, urgentDeadline: '2026-10-25T01:30' });
    const toneAt = (nowAt: string) => flagsOf(row, nowAt)[0]?.tone;
    expect(toneAt('2026-10-25T00:30:59.000Z')).toBe('warn');
    expect(toneAt('2026-10-25T00:31:00.000Z')).toBe('bad');
    expect(toneAt('2026-10-25T01:10:00.000Z')).toBe('bad');
  });

  it('CLK-14 names a call and a promise once their day has come, and how long they are over', () => {
    expect(flagWords(aRow({ nextContactAt: '2026-11-24T09:00', promiseDueOn: '2026-11-24' }))).toEqual([]);
    expect(flagWords(aRow({ nextContactAt: '2026-11-23T14:00', promiseDueOn: '2026-11-23' }))).toEqual([
      'Contact due 14:00 (warn)',
      'Promise due today (warn)',
    ]);
    expect(flagWords(aRow({ nextContactAt: '2026-11-23T09:00', promiseDueOn: '2026-11-22' }))).toEqual([
      'Contact overdue 09:00 (bad)',
      'Promise overdue 1 day (bad)',
    ]);
    expect(flagWords(aRow({ nextContactAt: '2026-11-20T09:00', open: false }))).toEqual([]);
  });

  it('is nothing but void for a void case', () => {
    expect(flagWords(aRow({ voided: true, urgent: true, alerts: 1 }))).toEqual(['Void (bad)']);
  });
});

describe('a row read aloud', () => {
  it('says who looks after the case, one person once', () => {
    expect(rowInWords(aRow(), AROUND)).toContain('assigned to nobody');
    const both = aRow({ assignedExaminer: 'a', assignedOfficer: 'b', alerts: 1 });
    expect(rowInWords(both, AROUND)).toContain('assigned to Dr Ruth Bevan and Nia Prosser, 1 alert');
    expect(rowInWords(aRow({ assignedExaminer: 'a', assignedOfficer: 'a' }), AROUND)).toMatch(
      /assigned to Dr Ruth Bevan$/,
    );
  });

  it('says who else reads the case', () => {
    expect(rowInWords(aRow({ caseId: 'read' }), AROUND)).toMatch(
      /assigned to nobody\. Also open in another window since 10:32\.$/,
    );
  });
});

describe('the columns of the worklist', () => {
  const ids = (hidden: Parameters<typeof worklistColumns>[1]) =>
    worklistColumns(AROUND, hidden).map(({ id }) => id);

  it('keep the name and the flags whatever is hidden, and hide the three questions together', () => {
    expect(
      ids([
        'nhs',
        'died',
        'place',
        'questions',
        'family',
        'waiting',
        'assigned',
        'age',
        'certification',
        'reference',
      ]),
    ).toEqual(['name', 'flags']);
    expect(ids([])).toHaveLength(14);
  });
});
