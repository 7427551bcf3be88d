import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, compareCounts, type Standing } from '../../../domain/returns/compare-counts.ts';
import { countReturn } from '../../../domain/returns/count-return.ts';
import { QUARTERLY_RETURN } from '../../../domain/returns/quarterly-return.ts';
import type { ReturnDefinition } from '../../../domain/returns/return-definition.ts';
import type { ReturnFacts } from '../../../domain/returns/return-facts.ts';
import type { CaseId } from '../../../domain/shared/ids.ts';
import { someFacts } from './some-facts.ts';

function count(cases: readonly ReturnFacts[], definition: ReturnDefinition = QUARTERLY_RETURN): Count {
  return {
    by: 'death',
    strata: definition.strata.map(({ id }) => id),
    lines: countReturn(definition, cases).lines,
    cases,
  };
}

const named = (id: string, changes: Partial<ReturnFacts> = {}): ReturnFacts =>
  someFacts({ caseId: id as CaseId, ...changes });

const NOBODY = { earlier: new Map<CaseId, Standing>(), later: new Map<CaseId, Standing>() };
const outside = (facts: ReturnFacts): [CaseId, Standing] => [facts.caseId, { kind: 'outside', facts }];

describe('what changed between two counts', () => {
  it('RET-10 says that a case is counted otherwise because of what was recorded of it', () => {
    const before = named('a', { coroner: 'not-told' });
    const after = named('a', { coroner: 'awaited' });
    const { cases, lines } = compareCounts(count([before]), count([after]), NOBODY);
    expect(cases).toEqual([
      {
        caseId: 'a',
        moved: 'within',
        came: ['adults-notified', 'adults-awaited'],
        went: ['adults-not-notified'],
        reasons: [{ kind: 'fact', fact: 'coroner', before, after }],
      },
    ]);
    expect(lines.map(({ all, lineId }) => [lineId, all.before, all.after])).toEqual([
      ['adults-not-notified', 1, 0],
      ['adults-notified', 0, 1],
      ['adults-awaited', 0, 1],
    ]);
  });

  it('RET-10 says that a case came in because its day of death was recorded, opened late, or no longer void', () => {
    const undated = named('undated', { diedOn: null });
    const later = [named('undated'), named('late'), named('unvoided')];
    const elsewhere = {
      ...NOBODY,
      earlier: new Map<CaseId, Standing>([
        outside(undated),
        ['late' as CaseId, { kind: 'not-opened' }],
        ['unvoided' as CaseId, { kind: 'void' }],
      ]),
    };
    const { cases } = compareCounts(count([]), count(later), elsewhere);
    expect(cases.map(({ caseId, moved, reasons }) => [caseId, moved, reasons])).toEqual([
      ['undated', 'came-in', [{ kind: 'day', before: null, after: '2026-11-21' }]],
      ['late', 'came-in', [{ kind: 'opened-since' }]],
      ['unvoided', 'came-in', [{ kind: 'void-taken-back' }]],
    ]);
  });

  it('RET-10 says that a case went out because its day was corrected or it was made void', () => {
    const moved = named('moved', { diedOn: '2026-09-30' });
    const elsewhere = {
      ...NOBODY,
      later: new Map<CaseId, Standing>([outside(moved), ['void' as CaseId, { kind: 'void' }]]),
    };
    const { cases } = compareCounts(count([named('moved'), named('void')]), count([]), elsewhere);
    expect(cases.map(({ caseId, moved: how, reasons }) => [caseId, how, reasons])).toEqual([
      ['moved', 'went-out', [{ kind: 'day', before: '2026-11-21', after: '2026-09-30' }]],
      ['void', 'went-out', [{ kind: 'voided' }]],
    ]);
  });

  it('RET-10 blames the definition where nothing of a case changed, and names the lines of one definition only', () => {
    const [scrutiny, ...others] = QUARTERLY_RETURN.sections;
    if (scrutiny === undefined) throw new Error('the return has sections');
    const [first, ...rest] = scrutiny.lines;
    if (first === undefined) throw new Error('the section has lines');
    const redefined: ReturnDefinition = {
      ...QUARTERLY_RETURN,
      sections: [
        { ...scrutiny, lines: [{ ...first, counts: () => false }, ...rest, { ...first, id: 'new' }] },
        ...others.slice(1),
      ],
    };
    const compared = compareCounts(count([named('a')]), count([named('a')], redefined), NOBODY);
    expect(compared.cases).toMatchObject([{ moved: 'within', reasons: [{ kind: 'definition' }] }]);
    expect(compared.onlyLater).toEqual(['new']);
    expect(compared.onlyEarlier).toContain('completed-in-time');
  });

  it('RET-10 says nothing of two counts that are alike, whatever the order of their keys', () => {
    const facts = named('a', { completion: { kind: 'declared', days: 2 } });
    const turned = named('a', JSON.parse('{"completion":{"days":2,"kind":"declared"}}'));
    expect(compareCounts(count([facts]), count([turned]), NOBODY)).toEqual({
      lines: [],
      cases: [],
      onlyEarlier: [],
      onlyLater: [],
    });
  });
});

const someChanges = fc.record(
  {
    setting: fc.constantFrom('acute', 'elsewhere', null),
    age: fc.constantFrom('adult', 'child', null),
    reviewed: fc.boolean(),
    coroner: fc.constantFrom('not-told', 'awaited', 'taken', 'declined'),
    bereaved: fc.constantFrom('spoken', 'declined', 'not-recorded'),
    urgentRelease: fc.constantFrom('not-asked', 'achieved', 'no-result'),
    diedOn: fc.constantFrom('2026-11-20', '2026-11-21', null),
  },
  { requiredKeys: [] },
);

/** A case as it stood at two times; null where it was not in the period, and then why. */
const aLife = fc.record({
  before: fc.option(someChanges),
  after: fc.option(someChanges),
  absent: fc.constantFrom('not-opened', 'void', 'outside'),
});

describe('the arithmetic of what changed', () => {
  it('RET-10 makes of every old number the new one: those that came are added, those that went taken away', () => {
    fc.assert(
      fc.property(fc.array(aLife, { maxLength: 12 }), (lives) => {
        const { compared, earlier, later } = compareLives(lives);
        const changed = new Map(compared.lines.map((line) => [line.lineId, line]));
        for (const [at, line] of later.lines.entries()) {
          const old = earlier.lines[at];
          const change = changed.get(line.lineId);
          const columns = [line.all, ...line.strata];
          for (const [column, now] of columns.entries()) {
            const then = [old?.all ?? [], ...(old?.strata ?? [])][column] ?? [];
            const said = [change?.all, ...(change?.strata ?? [])][column];
            const came = said?.came ?? [];
            const went = said?.went ?? [];
            expect(now.length).toBe(then.length + came.length - went.length);
            const explained = new Set([...then.filter((id) => !went.includes(id)), ...came]);
            expect(explained).toEqual(new Set(now));
          }
        }
      }),
    );
  });

  it('RET-10 gives a reason for every case that any number gained or lost, and names no other case', () => {
    fc.assert(
      fc.property(fc.array(aLife, { maxLength: 12 }), (lives) => {
        const { compared } = compareLives(lives);
        const touched = compared.lines.flatMap(({ all, strata }) =>
          [all, ...strata].flatMap(({ came, went }) => [...came, ...went]),
        );
        expect(new Set(compared.cases.map(({ caseId }) => caseId))).toEqual(new Set(touched));
        for (const { reasons } of compared.cases) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.map(({ kind }) => kind)).not.toContain('definition');
        }
      }),
    );
  });
});

function compareLives(
  lives: readonly {
    before: object | null;
    after: object | null;
    absent: 'not-opened' | 'void' | 'outside';
  }[],
) {
  const cases = lives.map((life, at) => ({
    ...life,
    id: `case-${String(at)}` as CaseId,
  }));
  const there = (which: 'before' | 'after') =>
    cases.flatMap((life) => (life[which] === null ? [] : [named(life.id, life[which])]));
  const earlier = count(there('before'));
  const later = count(there('after'));
  const away = named('away', { diedOn: '2026-01-01' });
  const standing = (id: CaseId, kind: 'not-opened' | 'void' | 'outside'): Standing =>
    kind === 'outside' ? { kind, facts: { ...away, caseId: id } } : { kind };
  const compared = compareCounts(earlier, later, {
    earlier: new Map(cases.map(({ absent, id }) => [id, standing(id, absent)])),
    // A case that was there cannot be unopened.
    later: new Map(cases.map(({ absent, id }) => [id, standing(id, absent === 'outside' ? absent : 'void')])),
  });
  return { compared, earlier, later };
}
