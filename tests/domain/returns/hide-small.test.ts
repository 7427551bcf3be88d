import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReturn } from '../../../domain/returns/count-return.ts';
import { hideSmall, numbersOf, type ShownNumbers } from '../../../domain/returns/hide-small.ts';
import { QUARTERLY_RETURN } from '../../../domain/returns/quarterly-return.ts';
import type { Counts, ReturnDefinition } from '../../../domain/returns/return-definition.ts';
import { someFacts } from './some-facts.ts';
import type { ReturnFacts } from '../../../domain/returns/return-facts.ts';

const line = (id: string, counts: Counts) => ({ id, label: id, how: null, counts });
const isNotified: Counts = ({ coroner }) => coroner !== 'not-told';
const isHeld: Counts = ({ coroner }) => coroner === 'taken';
const isPassedOn =
  (...routes: readonly string[]): Counts =>
  ({ passedOn }) =>
    passedOn.some(({ route }) => routes.includes(route));

/** One section of every kind, so that every way of changing a case can be tried. */
const SMALL_RETURN: ReturnDefinition = {
  ...QUARTERLY_RETURN,
  whole: line('whole', () => true),
  sections: [
    {
      id: 'told',
      title: '',
      kind: 'parts',
      of: 'whole',
      lines: [line('not-told', (facts) => !isNotified(facts)), line('told', isNotified)],
    },
    {
      id: 'answer',
      title: '',
      kind: 'parts',
      of: 'told',
      lines: (['awaited', 'taken', 'declined'] as const).map((outcome) =>
        line(outcome, ({ coroner }) => coroner === outcome),
      ),
    },
    {
      id: 'any',
      title: '',
      kind: 'together',
      of: 'whole',
      lines: [
        line('any', isPassedOn('safeguarding', 'clinical-governance')),
        line('safeguarding', isPassedOn('safeguarding')),
        line('clinical', isPassedOn('clinical-governance')),
      ],
    },
    {
      id: 'alone',
      title: '',
      kind: 'apart',
      of: 'whole',
      lines: [line('reviewed', ({ reviewed }) => reviewed)],
    },
    {
      id: 'age',
      title: '',
      kind: 'parts',
      of: 'reviewed',
      lines: [line('adult', ({ age }) => age === 'adult'), line('other', ({ age }) => age !== 'adult')].map(
        ({ counts, ...rest }) => ({
          ...rest,
          counts: (facts: ReturnFacts) => facts.reviewed && counts(facts),
        }),
      ),
    },
    {
      id: 'held',
      title: '',
      kind: 'parts',
      of: 'whole',
      lines: [line('held', isHeld), line('not-held', (facts) => !isHeld(facts))],
    },
  ],
  sums: [{ total: 'held', parts: ['taken'] }],
  missing: [],
};

const passed = (route: 'safeguarding' | 'clinical-governance') =>
  ({ route, about: null, trigger: null, sent: true }) as const;
const CHANGES: readonly Partial<ReturnFacts>[] = [
  { setting: 'acute' },
  { setting: 'elsewhere' },
  { setting: null },
  { coroner: 'not-told' },
  { coroner: 'awaited' },
  { coroner: 'taken' },
  { coroner: 'declined' },
  { reviewed: true, age: 'adult' },
  { reviewed: true, age: 'child' },
  { reviewed: false },
  { passedOn: [] },
  { passedOn: [passed('safeguarding')] },
  { passedOn: [passed('clinical-governance')] },
  { passedOn: [passed('safeguarding'), passed('clinical-governance')] },
];

/** Few kinds of case, many of each, so that some numbers are small and others are not. */
const anOfficeOfCases = fc
  .array(
    fc.record({
      times: fc.integer({ min: 1, max: 9 }),
      changes: fc.array(fc.constantFrom(...CHANGES), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((kinds) =>
    kinds.flatMap(({ changes, times }) =>
      Array.from({ length: times }, () => Object.assign({}, someFacts(), ...changes) as ReturnFacts),
    ),
  );

function shownFor(cases: readonly ReturnFacts[]): ReadonlyMap<string, ShownNumbers> {
  return hideSmall(SMALL_RETURN, numbersOf(countReturn(SMALL_RETURN, cases)));
}

type Cells = readonly { readonly name: string; readonly real: number; readonly shown: number | null }[];

function cellsOf(cases: readonly ReturnFacts[]): Cells {
  const real = numbersOf(countReturn(SMALL_RETURN, cases));
  return [...shownFor(cases)].flatMap(([id, { all, strata }]) => [
    { name: id, real: real.get(id)?.all ?? -1, shown: all },
    ...strata.map((shown, at) => ({
      name: `${id}/${String(at)}`,
      real: real.get(id)?.strata[at] ?? -1,
      shown,
    })),
  ]);
}

/** What is hidden for the sake of another section may be told where it is not small itself: nobody is in it, or many are. */
function isHarmless(name: string, real: number): boolean {
  return /^(?:not-)?held\b/.test(name) && (real === 0 || real >= 5);
}

/** The hidden cells that have no other number in any office tried that has all the numbers this file shows. */
function toldBy(cases: readonly ReturnFacts[]): readonly string[] {
  const cells = cellsOf(cases);
  const told = new Set(
    cells.flatMap(({ name, real, shown }) => (shown === null && !isHarmless(name, real) ? [name] : [])),
  );
  for (const other of otherOffices(cases)) {
    if (told.size === 0) break;
    const others = cellsOf(other);
    if (cells.some(({ shown }, at) => shown !== null && others[at]?.real !== shown)) continue;
    for (const [at, { name, real }] of cells.entries()) if (others[at]?.real !== real) told.delete(name);
  }
  return [...told];
}

const EVERY_KIND = CHANGES.slice(0, 3).flatMap((setting) =>
  CHANGES.slice(3, 7).flatMap((coroner) =>
    CHANGES.slice(7, 10).flatMap((reviewed) =>
      CHANGES.slice(10).map((passedOn) => ({
        ...someFacts(),
        ...setting,
        ...coroner,
        ...reviewed,
        ...passedOn,
      })),
    ),
  ),
);

/** Offices with one case more or less, with one that is other than here, and with two that are. */
function* otherOffices(cases: readonly ReturnFacts[]): Generator<readonly ReturnFacts[]> {
  const alike = Map.groupBy(cases.keys(), (at) => JSON.stringify(cases[at]));
  // What one case of a kind can be, the others can be too; a second one of it can change together with the first.
  const firsts = [...alike.values()].flatMap((places) => places.slice(0, 2));
  for (const one of firsts) for (const kind of EVERY_KIND) yield cases.with(one, kind);
  for (const kind of EVERY_KIND) yield [...cases, kind];
  for (const one of firsts) yield cases.filter((_, at) => at !== one);
  for (const one of firsts) {
    for (const kind of EVERY_KIND) {
      const once = cases.with(one, kind);
      for (const two of firsts.filter((at) => at !== one)) {
        for (const change of CHANGES) {
          const other = cases[two];
          if (other !== undefined) yield once.with(two, { ...other, ...change });
        }
      }
    }
  }
}

describe('hiding small numbers', () => {
  it('RET-8 hides every number from 1 to 4', () => {
    fc.assert(
      fc.property(anOfficeOfCases, (cases) => {
        for (const { real, shown } of cellsOf(cases)) {
          if (real > 0 && real < 5) expect(shown).toBeNull();
          if (shown !== null) expect(shown).toBe(real);
        }
      }),
    );
  });

  it('RET-8 leaves every hidden number open: an office with another number there would have all those that are shown', () => {
    fc.assert(
      fc.property(anOfficeOfCases, (cases) => {
        expect(toldBy(cases)).toEqual([]);
      }),
      // The same offices each time: a search that finds no other office by chance would say nothing.
      { numRuns: 60, seed: 20261123 },
    );
  }, 120_000);

  it('RET-8 hides the strata of a hidden number, although every case counts in it', () => {
    const of = (count: number, changes: Partial<ReturnFacts>) =>
      Array.from({ length: count }, () => someFacts(changes));
    const [one, other] = [passed('safeguarding'), passed('clinical-governance')];
    const cases = [
      ...of(5, { setting: null, passedOn: [one] }),
      ...of(4, { passedOn: [one, other] }),
      ...of(1, { passedOn: [other] }),
    ];
    expect(shownFor(cases).get('any')).toMatchObject({ all: null, strata: [null, 0, null] });
    expect(toldBy(cases)).toEqual([]);
  });

  it('RET-8 hides what another section would give away: how many the coroner has, beside how many of them were adults', () => {
    const of = (count: number, changes: Partial<ReturnFacts>) =>
      Array.from({ length: count }, () => someFacts(changes));
    const taken = { coroner: 'taken', completion: { kind: 'with-coroner' } } as const;
    const cases = [
      ...of(40, {}),
      ...of(9, { completion: { kind: 'not-declared' } }),
      ...of(7, taken),
      ...of(2, { ...taken, age: 'child' }),
      ...of(20, { age: 'child' }),
    ];
    const shown = hideSmall(QUARTERLY_RETURN, numbersOf(countReturn(QUARTERLY_RETURN, cases)));
    expect(shown.get('children-taken')?.all).toBeNull();
    expect([shown.get('adults-taken')?.all, shown.get('not-completed-coroner')?.all]).toContain(null);
  });

  it('RET-8 hides the line itself where its only possible place of death would give another section away', () => {
    const of = (count: number, changes: Partial<ReturnFacts>) =>
      Array.from({ length: count }, () => someFacts(changes));
    const elsewhere = { setting: 'elsewhere' } as const;
    const cases = [
      ...of(5, {}),
      ...of(1, { ...elsewhere, coroner: 'declined' }),
      ...of(5, { ...elsewhere, coroner: 'taken' }),
    ];
    expect(toldBy(cases)).toEqual([]);
  });

  it('RET-8 hides nothing where no number is small', () => {
    const cases = Array.from({ length: 6 }, () => someFacts());
    expect(cellsOf(cases).every(({ shown }) => shown !== null)).toBe(true);
  });
});
