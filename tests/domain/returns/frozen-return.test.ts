import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countReturn } from '../../../domain/returns/count-return.ts';
import {
  type FrozenReturn,
  frozenLines,
  frozenNumbers,
  frozenReturn,
  isCountedAlike,
} from '../../../domain/returns/frozen-return.ts';
import { numbersOf } from '../../../domain/returns/hide-small.ts';
import { RETURN_DEFINITIONS, RETURN_IDS } from '../../../domain/returns/return-definitions.ts';
import { QUARTERLY_RETURN } from '../../../domain/returns/quarterly-return.ts';
import type { PassedOn } from '../../../domain/returns/passed-on.ts';
import type { ReturnFacts } from '../../../domain/returns/return-facts.ts';
import { ORGANISATION_KINDS, CONCERN_ROUTES } from '../../../domain/governance/concern.ts';
import { LEARNING_TRIGGER_CODES } from '../../../domain/notifications/learning-triggers.ts';
import type { CaseId } from '../../../domain/shared/ids.ts';
import { someFacts } from './some-facts.ts';

const COUNTABLE = {
  definition: 'quarterly-return-1',
  by: 'death',
  from: '2026-10-01',
  to: '2026-12-31',
  completionFrom: 'death',
  cases: [
    someFacts({ caseId: 'a' as CaseId }),
    someFacts({ caseId: 'b' as CaseId, coroner: 'taken', setting: 'elsewhere' }),
  ],
  undated: [someFacts({ caseId: 'u' as CaseId, diedOn: null })],
  record: { chainHead: 'ab', chainLength: 7 },
} as const;

/** As it comes back from the record: sorted, and nothing but JSON. */
function storedAndRead(frozen: FrozenReturn): FrozenReturn {
  const turned: unknown = JSON.parse(JSON.stringify(frozen), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value,
  );
  return turned as FrozenReturn;
}

describe('a frozen return', () => {
  it('RET-9 holds words, numbers, the cases behind each, and what was missing, without the program', () => {
    const frozen = storedAndRead(frozenReturn(QUARTERLY_RETURN, COUNTABLE));
    expect(frozen.wording.sections.flatMap(({ lines }) => lines).map(({ label }) => label)).toContain(
      'Taken by the coroner',
    );
    expect(frozenNumbers(frozen)).toEqual(numbersOf(countReturn(QUARTERLY_RETURN, COUNTABLE.cases)));
    expect(frozenLines(frozen)).toEqual(countReturn(QUARTERLY_RETURN, COUNTABLE.cases).lines);
    expect(frozen.missing).toContainEqual({
      id: 'day-of-death',
      words: '1 case has no day of death: it stands in no period by day of death',
      cases: [2],
    });
  });

  it('RET-11 is counted alike by the same definition, and not where the definition was changed under its name', () => {
    const frozen = storedAndRead(frozenReturn(QUARTERLY_RETURN, COUNTABLE));
    expect(isCountedAlike(QUARTERLY_RETURN, frozen)).toBe(true);
    const changed = {
      ...QUARTERLY_RETURN,
      sections: QUARTERLY_RETURN.sections.map((section) => ({
        ...section,
        lines: section.lines.map((line) =>
          line.id === 'adults-taken' ? { ...line, counts: () => false } : line,
        ),
      })),
    };
    expect(isCountedAlike(changed, frozen)).toBe(false);
  });
});

/** Every kind of case that a line can tell from another. */
function* everyKind(): Generator<ReturnFacts> {
  const passed: readonly (readonly PassedOn[])[] = [
    [],
    ...CONCERN_ROUTES.flatMap((route) =>
      [null, ...ORGANISATION_KINDS].flatMap((about) =>
        [null, ...LEARNING_TRIGGER_CODES].map((trigger) => [{ route, about, trigger, sent: false }]),
      ),
    ),
  ];
  for (const setting of ['acute', 'elsewhere', null] as const)
    for (const age of ['adult', 'child', null] as const)
      for (const coroner of ['not-told', 'awaited', 'taken', 'declined'] as const)
        for (const reviewed of [true, false]) yield someFacts({ setting, age, coroner, reviewed });
  for (const days of [0, 3, 4]) yield someFacts({ completion: { kind: 'declared', days } });
  for (const kind of ['declared-since-unknown', 'with-coroner', 'not-declared'] as const)
    yield someFacts({ completion: { kind } });
  for (const urgentRelease of ['not-asked', 'achieved', 'not-achieved', 'no-result'] as const)
    yield someFacts({ urgentRelease });
  for (const bereaved of [
    'spoken',
    'declined',
    'no-response',
    'no-informant',
    'other',
    'not-recorded',
  ] as const)
    yield someFacts({ bereaved });
  for (const passedOn of passed) yield someFacts({ passedOn });
}

/** What each definition is and does: its words, and which kinds of case count in which line. */
function fingerprint(id: (typeof RETURN_IDS)[number]): string {
  const definition = RETURN_DEFINITIONS[id];
  const cases = [...everyKind()].map((facts, at) => ({ ...facts, caseId: String(at) as CaseId }));
  const { wording, lines } = frozenReturn(definition, { ...COUNTABLE, cases, undated: [] });
  return createHash('sha256').update(JSON.stringify({ wording, lines })).digest('hex');
}

/** A published definition never changes. What is to be counted otherwise gets a name and a version of its own. */
const PUBLISHED: Readonly<Record<(typeof RETURN_IDS)[number], string>> = {
  'quarterly-return-1': '44af7d8be31986da4af5ca77df7063c16d383b33a696b7e2663025194d125ed3',
};

describe('a definition of a return', () => {
  it.each(RETURN_IDS)('RET-11 %s has the words and counts the cases that it was published with', (id) => {
    expect(fingerprint(id)).toBe(PUBLISHED[id]);
  });
});
