import { describe, expect, it } from 'vitest';
import type { CaseReading, ColleagueReading } from '../../contract/views.ts';
import { readingInWords } from '../../contract/words/reading-words.ts';

const NOW = '2026-11-23T10:40:00.000Z';
const AT_1032 = '2026-11-23T10:32:00.000Z';
const AT_1031 = '2026-11-23T10:31:00.000Z';
const YESTERDAY = '2026-11-22T16:05:00.000Z';
const NOBODY: CaseReading = { elsewhere: null, takenOver: null, colleagues: [] };

function aColleague(changed: Partial<ColleagueReading> = {}): ColleagueReading {
  return { name: 'Nia Prosser', readingAt: AT_1032, unfinishedAt: null, isTakenOver: false, ...changed };
}

function said(changed: Partial<CaseReading>) {
  const { act, sentences } = readingInWords({ ...NOBODY, ...changed }, NOW);
  return [act, ...sentences];
}

describe('who else reads a case, in words', () => {
  it('is nothing where there is nobody', () => {
    expect(said({})).toEqual([null]);
  });

  it('says since when it is open in another window, and offers to go on here', () => {
    expect(said({ elsewhere: { windows: 1, since: AT_1032, isTakenOver: false } })).toEqual([
      'Take over here',
      'Also open in another window since 10:32.',
    ]);
    expect(said({ elsewhere: { windows: 3, since: AT_1032, isTakenOver: false } })).toEqual([
      'Take over here',
      'Also open in 3 other windows, the first since 10:32.',
    ]);
  });

  it('says that a colleague was reading, has unfinished text, or both, in a sentence each', () => {
    const colleagues = [
      aColleague({ unfinishedAt: AT_1031 }),
      aColleague({ name: 'Dr Ruth Bevan' }),
      aColleague({ name: 'Ellis Wynne', readingAt: null, unfinishedAt: YESTERDAY }),
    ];
    expect(said({ colleagues })).toEqual([
      'Take over',
      'Nia Prosser was reading this at 10:32 and has unfinished text here, saved 10:31.',
      'Dr Ruth Bevan was reading this at 10:32.',
      'Ellis Wynne has unfinished text here, saved 22-Nov-2026 16:05.',
    ]);
  });

  it('offers nothing more once it was taken over', () => {
    expect(
      said({
        elsewhere: { windows: 1, since: AT_1032, isTakenOver: true },
        colleagues: [aColleague({ isTakenOver: true })],
      }),
    ).toEqual([null, 'Also open in another window since 10:32.', 'Nia Prosser was reading this at 10:32.']);
  });

  it('tells whoever it was taken over from by whom and when, and lets them take it back', () => {
    const by = { byName: 'Dr Ruth Bevan', at: AT_1032 };
    expect(said({ takenOver: { ...by, from: 'window' } })).toEqual([
      'Take it back',
      'Dr Ruth Bevan took over this case in another window at 10:32.',
      'What was typed here is kept.',
    ]);
    const colleagues = [aColleague({ name: by.byName }), aColleague({ unfinishedAt: AT_1031 })];
    expect(said({ takenOver: { ...by, from: 'person' }, colleagues })).toEqual([
      'Take it back',
      'Dr Ruth Bevan took over reading at 10:32.',
      'Nia Prosser was reading this at 10:32 and has unfinished text here, saved 10:31.',
    ]);
  });

  it('tells times by the office’s clock, in summer too', () => {
    const { sentences } = readingInWords(
      { ...NOBODY, elsewhere: { windows: 1, since: '2026-07-01T09:32:00.000Z', isTakenOver: false } },
      '2026-07-01T09:40:00.000Z',
    );
    expect(sentences).toEqual(['Also open in another window since 10:32.']);
  });
});
