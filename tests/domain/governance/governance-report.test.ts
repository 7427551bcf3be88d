import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcernFacts, concernFactsOf } from '../../../domain/governance/export/concern-facts.ts';
import { governanceReport } from '../../../domain/governance/export/governance-report.ts';
import { dueExport, nextExport } from '../../../domain/governance/export/schedule.ts';
import { CONCERN_CATEGORIES, CONCERN_ROUTES } from '../../../domain/governance/concern.ts';
import { NOTIFICATION_OUTCOMES } from '../../../domain/governance/loop-entries.ts';
import { aConcern } from '../../builders/case-inputs.ts';
import { aNotebook } from '../../builders/entries.ts';

const QUARTER = { from: '2026-10-01', to: '2026-12-31' } as const;
const DEATHS = new Map([
  ['2026-10', 40],
  ['2026-11', 3],
]);

function facts(changes: Partial<ConcernFacts> = {}): ConcernFacts {
  const notebook = aNotebook();
  notebook.write('concern-raised', aConcern());
  const [found] = concernFactsOf(notebook.fold());
  if (found === undefined) throw new Error('a concern was raised');
  return { ...found, ...changes };
}

const passedOn = (changes: Partial<ConcernFacts> = {}): ConcernFacts =>
  facts({ decision: 'notify', route: 'clinical-governance', state: 'notified', ...changes });
const lineOf = (report: ReturnType<typeof governanceReport>, id: string) =>
  report.sections.flatMap(({ lines }) => lines).find((line) => line.id === id);

describe('a governance export', () => {
  it('GOVL-8 counts the concerns of each month by category, decision, route and outcome, with good care among them', () => {
    const report = governanceReport(
      QUARTER,
      [
        passedOn({ raisedOn: '2026-10-04', category: 'good-care', outcome: 'good-care-passed-on' }),
        passedOn({ raisedOn: '2026-11-30', aboutKind: 'primary-care' }),
        facts({ raisedOn: '2026-11-01', decision: 'no-further-action', state: 'settled' }),
        facts({ raisedOn: '2026-09-30' }),
      ],
      DEATHS,
      false,
    );
    expect(report.months).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(report.concerns).toMatchObject({ all: 3, strata: [1, 2, 0] });
    expect(report.deathsScrutinised).toEqual({ all: 43, strata: [40, 3, 0] });
    expect(lineOf(report, 'category:good-care')).toMatchObject({ all: 1, strata: [1, 0, 0] });
    expect(lineOf(report, 'about:other')).toMatchObject({ all: 1, strata: [0, 1, 0] });
    expect(lineOf(report, 'decision:notify')).toMatchObject({ all: 2 });
    expect(lineOf(report, 'route:clinical-governance')).toMatchObject({ all: 2 });
    expect(lineOf(report, 'outcome:none')).toMatchObject({ all: 1 });
    expect(report.lines).toHaveLength(3);
  });

  it('GOVL-8 says of each wait the median and the 90th centile, each a wait that there was', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 30];
    const report = governanceReport(
      QUARTER,
      waits.map((days) => passedOn({ raisedOn: '2026-10-04', daysToOutcome: days })),
      DEATHS,
      false,
    );
    expect(report.waits.find(({ wait }) => wait === 'daysToOutcome')?.all).toEqual({
      count: 10,
      median: 5,
      ninetieth: 9,
    });
    expect(report.waits.find(({ wait }) => wait === 'daysToSent')?.all).toEqual({
      count: 0,
      median: null,
      ninetieth: null,
    });
  });

  it('GOVL-9 for outside the trust has no line of a concern, no wait of fewer than five and no number under five', () => {
    const few = [
      ...Array.from({ length: 12 }, () => passedOn({ raisedOn: '2026-10-04', category: 'delay' })),
      ...Array.from({ length: 2 }, () =>
        passedOn({ raisedOn: '2026-10-09', category: 'safeguarding', daysToOutcome: 4 }),
      ),
    ];
    const report = governanceReport(QUARTER, few, DEATHS, true);
    expect(report.lines).toBeNull();
    expect(report.deathsScrutinised.strata).toEqual([null, null, null]);
    expect(lineOf(report, 'category:safeguarding')?.all).toBeNull();
    // Nor does it follow from the sum: another line is hidden with it.
    const hidden = report.sections[0]?.lines.filter(({ all }) => all === null) ?? [];
    expect(hidden.length).toBeGreaterThan(1);
    expect(report.sections.some(({ id }) => id === 'states')).toBe(false);
    expect(report.waits.every(({ all }) => all.count === null)).toBe(true);
    expect(report.waits.find(({ wait }) => wait === 'daysToOutcome')?.all.median).toBeNull();
  });

  it('GOVL-9 hides every number from 1 to 4, whatever the concerns of a quarter are', () => {
    const concern = fc.record({
      raisedOn: fc.constantFrom('2026-10-03', '2026-11-09', '2026-12-24'),
      category: fc.constantFrom(...CONCERN_CATEGORIES.slice(0, 4)),
      route: fc.constantFrom(...CONCERN_ROUTES.slice(0, 3)),
      outcome: fc.constantFrom(null, ...NOTIFICATION_OUTCOMES.slice(0, 2)),
    });
    const one = passedOn();
    fc.assert(
      fc.property(fc.array(concern, { maxLength: 60 }), (concerns) => {
        const report = governanceReport(
          QUARTER,
          concerns.map((changes) => ({ ...one, ...changes })),
          new Map(),
          true,
        );
        const shown = [report.concerns, ...report.sections.flatMap(({ lines }) => lines)].flatMap(
          ({ all, strata }) => [all, ...strata],
        );
        expect(shown.filter((number) => number !== null && number > 0 && number < 5)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the schedule of the governance export', () => {
  const monthly = { every: 'month', day: 5, doneTo: null } as const;

  it('GOVL-11 begins with the last period that is over, on its day', () => {
    expect(nextExport(monthly, '2026-11-03')).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
      dueOn: '2026-11-05',
    });
    expect(dueExport(monthly, '2026-11-04')).toBeNull();
    expect(dueExport(monthly, '2026-11-05')).toMatchObject({ from: '2026-10-01' });
    expect(dueExport({ ...monthly, every: 'quarter' }, '2026-11-05')).toEqual({
      from: '2026-07-01',
      to: '2026-09-30',
      dueOn: '2026-10-05',
    });
    expect(nextExport({ ...monthly, every: 'off' }, '2026-11-05')).toBeNull();
  });

  it('GOVL-11 makes up for every period that was missed, one after the other and none twice', () => {
    let doneTo: string | null = '2026-01-31';
    const made: string[] = [];
    for (;;) {
      const due = dueExport({ ...monthly, doneTo }, '2026-05-20');
      if (due === null) break;
      made.push(`${due.from} ${due.to}`);
      doneTo = due.to;
    }
    expect(made).toEqual(['2026-02-01 2026-02-28', '2026-03-01 2026-03-31', '2026-04-01 2026-04-30']);
  });

  it('GOVL-11 leaves no day out and takes none twice when the months become quarters', () => {
    expect(nextExport({ every: 'quarter', day: 1, doneTo: '2026-10-31' }, '2027-01-09')).toMatchObject({
      from: '2026-11-01',
      to: '2026-12-31',
    });
  });
});
