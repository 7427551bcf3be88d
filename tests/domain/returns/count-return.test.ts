import { describe, expect, it } from 'vitest';
import { countReturn } from '../../../domain/returns/count-return.ts';
import type { PassedOn } from '../../../domain/returns/passed-on.ts';
import { QUARTERLY_RETURN } from '../../../domain/returns/quarterly-return.ts';
import type { ReturnFacts } from '../../../domain/returns/return-facts.ts';
import type { CaseId } from '../../../domain/shared/ids.ts';
import { someFacts } from './some-facts.ts';

const passed = (changes: Partial<PassedOn>): PassedOn => ({
  route: 'case-record-review',
  about: null,
  trigger: null,
  sent: true,
  ...changes,
});

/** Six deaths, counted by hand below. */
const OFFICE: readonly ReturnFacts[] = (
  [
    { passedOn: [passed({ trigger: 'bereaved-concern' }), passed({ trigger: 'death-not-expected' })] },
    { setting: 'elsewhere', completion: { kind: 'declared', days: 4 }, bereaved: 'declined' },
    {
      setting: null,
      age: null,
      reviewed: false,
      completion: { kind: 'not-declared' },
      bereaved: 'not-recorded',
    },
    {
      coroner: 'taken',
      completion: { kind: 'with-coroner' },
      bereaved: 'not-recorded',
      urgentRelease: 'no-result',
    },
    {
      age: 'child',
      coroner: 'declined',
      completion: { kind: 'declared', days: 3 },
      urgentRelease: 'achieved',
    },
    {
      setting: 'elsewhere',
      coroner: 'awaited',
      completion: { kind: 'not-declared' },
      passedOn: [passed({ route: 'other-organisation', about: 'ambulance-service', sent: false })],
    },
  ] satisfies readonly Partial<ReturnFacts>[]
).map((changes, at) => someFacts({ caseId: `case-${String(at + 1)}` as CaseId, ...changes }));

const COUNTED = countReturn(QUARTERLY_RETURN, OFFICE);
const casesIn = (lineId: string) => COUNTED.lines.find((line) => line.lineId === lineId);

describe('the quarterly return of a small office', () => {
  it.each([
    ['cases', [1, 2, 3, 4, 5, 6], [1, 4, 5], [2, 6], [3]],
    ['scrutinised', [1, 2, 4, 5, 6], [1, 4, 5], [2, 6], []],
    ['completed-in-time', [1, 5], [1, 5], [], []],
    ['completed-later', [2], [], [2], []],
    ['not-completed-coroner', [4], [4], [], []],
    ['not-completed', [3, 6], [], [6], [3]],
    ['adults', [1, 2, 4, 6], [1, 4], [2, 6], []],
    ['adults-not-notified', [1, 2], [1], [2], []],
    ['adults-notified', [4, 6], [4], [6], []],
    ['adults-taken', [4], [4], [], []],
    ['adults-awaited', [6], [], [6], []],
    ['children-declined', [5], [5], [], []],
    ['age-not-known', [3], [], [], [3]],
    ['urgent-asked', [4, 5], [4, 5], [], []],
    ['urgent-achieved', [5], [5], [], []],
    ['spoken', [1, 5, 6], [1, 5], [6], []],
    ['declined', [2], [], [2], []],
    ['no-conversation-not-recorded', [3, 4], [4], [], [3]],
    ['own-review', [1], [1], [], []],
    ['own-review-bereaved-concern', [1], [1], [], []],
    ['own-review-death-not-expected', [1], [1], [], []],
    ['other-review', [6], [], [6], []],
    ['other-review-ambulance-service', [6], [], [6], []],
    ['other-governance', [], [], [], []],
  ])('RET-1 has in “%s” the cases counted by hand', (lineId, all, ...strata) => {
    const ids = (numbers: readonly number[]) => numbers.map((number) => `case-${String(number)}`);
    expect(casesIn(lineId)).toEqual({ lineId, all: ids(all), strata: strata.map(ids) });
  });

  it('RET-7 says what is not recorded and in which cases, and nothing that is recorded everywhere', () => {
    expect(Object.fromEntries(COUNTED.missing.map(({ cases, missingId }) => [missingId, cases]))).toEqual({
      setting: ['case-3'],
      age: ['case-3'],
      conversation: ['case-3', 'case-4'],
      'coroner-answer': ['case-6'],
      'urgent-result': ['case-4'],
      'concern-not-sent': ['case-6'],
    });
  });

  it('RET-7 names a case without a day of death although it is in no number', () => {
    const undated = someFacts({ caseId: 'undated' as CaseId, diedOn: null, age: null });
    const { lines, missing } = countReturn(QUARTERLY_RETURN, [], [undated]);
    expect(missing).toEqual([{ missingId: 'day-of-death', cases: ['undated'] }]);
    expect(lines.every(({ all }) => all.length === 0)).toBe(true);
  });

  it('RET-3 has every case of a line in exactly one of its parts and in exactly one stratum', () => {
    const everyKind = OFFICE.concat(
      (['not-told', 'awaited', 'taken', 'declined'] as const).map((coroner) =>
        someFacts({ coroner, age: null }),
      ),
    );
    const { lines } = countReturn(QUARTERLY_RETURN, everyKind);
    const numberOf = (id: string) => lines.find(({ lineId }) => lineId === id)?.all.length ?? -1;
    for (const section of QUARTERLY_RETURN.sections.filter(({ kind }) => kind === 'parts')) {
      const sum = section.lines.reduce((total, { id }) => total + numberOf(id), 0);
      expect([section.id, sum]).toEqual([section.id, numberOf(section.of)]);
    }
    for (const { all, strata } of lines) expect(strata.flat().length).toBe(all.length);
  });

  it('RET-3 says where its lines come from and calls none of them required', () => {
    expect(QUARTERLY_RETURN.basis).toContain('nothing here is confirmed as required');
    const words = [QUARTERLY_RETURN.whole, ...QUARTERLY_RETURN.sections.flatMap(({ lines }) => lines)].map(
      ({ how, label }) => `${label} ${how ?? ''}`,
    );
    expect(words.filter((text) => /required|mandatory|must/i.test(text))).toEqual([]);
  });
});
