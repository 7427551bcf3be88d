import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../domain/case/case-summary.ts';
import type { UrgentRelease } from '../../../domain/case/fields.ts';
import { aConversation } from '../../builders/case-inputs.ts';
import { aNotebook } from '../../builders/entries.ts';

function sortKey(urgent: UrgentRelease | null, openedAt: string): string {
  const notebook = aNotebook();
  if (urgent !== null) notebook.change('urgentRelease', urgent);
  return summaryOf({ ...notebook.fold(), openedAt }).sortKey;
}

describe('the order of the list', () => {
  it('is urgent first by deadline, then urgent without one, then by age', () => {
    const urgent = (deadline: string | null) => ({ requested: true, reason: 'Faith', deadline }) as const;
    const lines = [
      ['urgent, due at noon', sortKey(urgent('2026-11-23T12:00'), '2026-11-23T08:00:00.000Z')],
      ['urgent, due tomorrow', sortKey(urgent('2026-11-24T09:00'), '2026-11-20T08:00:00.000Z')],
      ['urgent, no deadline', sortKey(urgent(null), '2026-11-19T08:00:00.000Z')],
      ['old', sortKey(null, '2026-11-18T08:00:00.000Z')],
      ['not urgent after all', sortKey({ requested: false }, '2026-11-21T08:00:00.000Z')],
      ['new', sortKey(null, '2026-11-22T08:00:00.000Z')],
    ] as const;
    const sorted = lines.toSorted(([, one], [, other]) => (one < other ? -1 : 1));
    expect(sorted).toEqual(lines);
  });

  it('compares deadlines as instants: noon in summer time comes before eleven by winter time', () => {
    const inSummer = sortKey(
      { requested: true, reason: 'x', deadline: '2026-10-24T12:00' },
      '2026-10-20T08:00:00.000Z',
    );
    expect(inSummer).toContain('0 2026-10-24T11:00:00.000Z ');
  });
});

describe('the line of the list', () => {
  it('has the next attempt until somebody is reached', () => {
    const notebook = aNotebook();
    const attempt = { result: 'no-answer', nextAttemptAt: '2026-11-24T10:00' } as const;
    notebook.write('conversation-recorded', { ...aConversation(attempt), keepsPromises: [] });
    expect(summaryOf(notebook.fold()).nextContactAt).toBe('2026-11-24T10:00');
    notebook.write('conversation-recorded', { ...aConversation(), keepsPromises: [] });
    expect(summaryOf(notebook.fold()).nextContactAt).toBeNull();
  });

  it('IND-3 has no answer from an examiner who turned out not to be independent', () => {
    const notebook = aNotebook();
    notebook.change('answerCoroner', { answer: 'not-reportable', reason: '', evidence: [] });
    notebook.write('independence-declared', { independent: false, circumstance: 'A cousin' });
    expect(summaryOf(notebook.fold()).questionCoroner).toBe('unanswered');
  });

  it('IND-3 goes on without their no about coroner and concerns, and never loses their yes about the coroner', () => {
    const notebook = aNotebook();
    notebook.write('independence-declared', { independent: false, circumstance: 'A cousin' });
    notebook.change('answerCoroner', { answer: 'not-reportable', reason: '', evidence: [] });
    notebook.change('answerGovernance', { answer: 'no-concern', reason: '', evidence: [] });
    expect(summaryOf(notebook.fold()).tracks).toMatchObject({
      coroner: 'not-answered',
      governance: 'not-answered',
    });
    notebook.change('answerCoroner', { answer: 'reportable', reason: '', evidence: [] });
    expect(summaryOf(notebook.fold()).tracks.coroner).toBe('to-be-notified');
  });

  it('URG-2 presses for an urgent release until it is recorded how that ended', () => {
    const notebook = aNotebook();
    notebook.change('urgentRelease', { requested: true, reason: 'Faith', deadline: '2026-11-24T09:00' });
    expect(summaryOf(notebook.fold())).toMatchObject({ urgent: true, urgentDeadline: '2026-11-24T09:00' });
    notebook.change('urgentReleaseResult', 'not-achieved');
    expect(summaryOf(notebook.fold())).toMatchObject({ urgent: false, urgentDeadline: null });
  });

  it('says what was answered, and that silence is no answer', () => {
    const notebook = aNotebook();
    notebook.change('answerGovernance', { answer: 'concern', reason: '', evidence: [] });
    notebook.change('answerCoroner', { answer: 'not-reportable', reason: '', evidence: [] });
    expect(summaryOf(notebook.fold())).toMatchObject({
      questionCause: 'unanswered',
      questionCoroner: 'clear',
      questionGovernance: 'attention',
    });
  });
});
