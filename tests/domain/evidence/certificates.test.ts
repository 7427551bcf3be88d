import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** How many rules each family has, and which of them are notes. Written apart so that no title names a rule. */
const FAMILIES: Readonly<Record<string, { readonly numbers: string; readonly notes: string }>> = {
  STR: { numbers: '1 2 3 4 5 6 7 8', notes: '4 7' },
  INT: { numbers: '1 2 3 4', notes: '2' },
  VAG: { numbers: '1 2 3 4 5 6 7 8 9', notes: '2' },
  AGE: { numbers: '1 2 3 5', notes: '' },
  DEM: { numbers: '1 2', notes: '' },
  ABB: { numbers: '1 2', notes: '' },
  INF: { numbers: '1 2 3 4 5', notes: '5' },
  NEO: { numbers: '1 2 3 4 5', notes: '4 5' },
  CVA: { numbers: '1 2', notes: '2' },
  EMB: { numbers: '1', notes: '' },
  DIA: { numbers: '1 2', notes: '2' },
  DTA: { numbers: '1', notes: '' },
  LRN: { numbers: '1', notes: '' },
  LIV: { numbers: '1', notes: '' },
  OPN: { numbers: '1', notes: '' },
  SEQ: { numbers: '1 2 3 4 5', notes: '5' },
  PRG: { numbers: '1 2', notes: '2' },
  EMP: { numbers: '1', notes: '' },
  DEV: { numbers: '1', notes: '1' },
  SPL: { numbers: '1', notes: '1' },
  NTF: { numbers: '1', notes: '1' },
};

const RULES = Object.entries(FAMILIES).flatMap(([family, { numbers }]) => idsOf(family, numbers));
const NOTES = new Set(Object.entries(FAMILIES).flatMap(([family, { notes }]) => idsOf(family, notes)));

const CAUSES = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** Paragraph (f) is only ever allowed: one answer stands for (e) and (f). */
const EXPECTED_PARAGRAPHS = [
  ...CAUSES.map((cause) => `3(1)(a)(${cause})`),
  ...['b', 'c', 'd', 'e', 'g'].map((letter) => `3(1)(${letter})`),
];
const PARAGRAPHS = [...EXPECTED_PARAGRAPHS, '3(1)(f)'];

const FORM_LIMIT = 170;
const LONG_LINE = rule('STR', 3);
const LONGER_THAN_LIFE = rule('INT', 3);
const UNREADABLE = rule('INT', 4);
const UNDER_28_DAYS = rule('AGE', 5);

const five = z.strictObject({
  '1a': z.string(),
  '1b': z.string(),
  '1c': z.string(),
  '1d': z.string(),
  '2': z.string(),
});
const count = z.number().int().nonnegative().nullable();

const flags = z.strictObject({
  sex: z.enum(['F', 'M']),
  place: z.enum(['acute_hospital', 'care_home', 'home', 'other']),
  employment_contributed: z.enum(['yes', 'no']).nullable(),
  pregnancy: z.enum([
    'not_applicable',
    'not_pregnant',
    'pregnant_at_death',
    'within_42_days',
    'within_a_year',
    'not_known',
  ]),
  pregnancy_contributed: z.enum(['yes', 'no', 'not_known']).nullable(),
  devices: z.boolean(),
  procedure_within_days: count,
  injury_or_fall: z.boolean(),
  custody_or_detention: z.boolean(),
  dols: z.boolean(),
  hours_since_admission: count,
  identity_known: z.boolean(),
  attending_practitioner_available: z.boolean(),
  neglect_concern: z.boolean(),
  overdose_or_poisoning: z.boolean(),
  self_harm: z.boolean(),
  old_age_conditions_attested: z.boolean(),
  coroner_notified: z.boolean(),
  age_days: count,
});

const certificate = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}$/),
  group: z.enum(['clean', 'hard-clean', 'flag', 'coroner', 'borderline']),
  source: z.literal('constructed'),
  age: z.number().int().min(0).max(115),
  lines: five,
  intervals: five,
  flags,
  expected_findings: z.array(z.enum(RULES)),
  allowed_extra_findings: z.array(z.enum(RULES)),
  expected_coroner_triggers: z.array(z.enum(EXPECTED_PARAGRAPHS)),
  allowed_extra_triggers: z.array(z.enum(PARAGRAPHS)),
  coroner_level: z.enum(['notify', 'consider', 'none']),
  note: z.string().min(1).nullable(),
});
type Certificate = z.infer<typeof certificate>;

const file = z.strictObject({
  meta: z.strictObject({
    about: z.string().min(1),
    scoring: z.string().min(1),
    reviewed_by_clinician: z.literal(false),
    intervals: z.string(),
    age: z.string(),
  }),
  cases: z.array(certificate).min(1),
});

const FOLDER = path.join(import.meta.dirname, 'certificates');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const CERTIFICATES = FILES.flatMap((name) => {
  const read: unknown = JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
  return file.parse(read).cases;
});

describe('the certificates with expected verdicts', () => {
  it('are at least four hundred, in at least eight files, each with a number of its own', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(8);
    expect(CERTIFICATES.length).toBeGreaterThanOrEqual(400);
    expect(new Set(CERTIFICATES.map(({ id }) => id)).size).toBe(CERTIFICATES.length);
  });

  it('are at least half of them certificates on which nothing has to be asked', () => {
    expect(CERTIFICATES.filter(asksNothing).length * 2).toBeGreaterThanOrEqual(CERTIFICATES.length);
  });

  it('never say the same of the same deceased twice', () => {
    const told = CERTIFICATES.map(({ age, lines, intervals, flags: known }) =>
      JSON.stringify({ age, lines, intervals, known }),
    );
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  });

  it('stand in the group that their verdict belongs to', () => {
    const quiet = new Set(['clean', 'hard-clean', 'borderline']);
    expect(idsWhere((each) => quiet.has(each.group) !== asksNothing(each))).toEqual([]);
    expect(
      idsWhere((each) => each.group === 'coroner' && each.expected_coroner_triggers.length === 0),
    ).toEqual([]);
    expect(
      idsWhere(
        (each) =>
          each.group === 'borderline' &&
          each.allowed_extra_findings.length + each.allowed_extra_triggers.length === 0,
      ),
    ).toEqual([]);
  });

  it('never demand and merely allow the same thing', () => {
    const both = (demanded: readonly string[], allowed: readonly string[]) =>
      new Set([...demanded, ...allowed]).size !== demanded.length + allowed.length;
    expect(idsWhere((each) => both(each.expected_findings, each.allowed_extra_findings))).toEqual([]);
    expect(idsWhere((each) => both(each.expected_coroner_triggers, each.allowed_extra_triggers))).toEqual([]);
  });

  it('have a level for the coroner exactly where they have a trigger', () => {
    expect(
      idsWhere((each) => (each.coroner_level === 'none') !== (each.expected_coroner_triggers.length === 0)),
    ).toEqual([]);
  });

  it('break every rule at least ten times', () => {
    const broken = tally(CERTIFICATES.flatMap((each) => each.expected_findings));
    expect(RULES.filter((id) => (broken.get(id) ?? 0) < 10)).toEqual([]);
  });

  it('meet every paragraph of which the coroner is told at least four times', () => {
    const met = tally(CERTIFICATES.flatMap((each) => each.expected_coroner_triggers));
    expect(EXPECTED_PARAGRAPHS.filter((paragraph) => (met.get(paragraph) ?? 0) < 4)).toEqual([]);
    expect(CERTIFICATES.some((each) => each.allowed_extra_triggers.includes('3(1)(f)'))).toBe(true);
  });

  it('span all ages, from the first day to past a hundred', () => {
    const ages = CERTIFICATES.map(({ age }) => age);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(100);
    for (const [from, to] of [
      [0, 1],
      [2, 17],
      [18, 39],
      [40, 64],
      [65, 79],
      [80, 115],
    ] as const) {
      expect(ages.filter((age) => age >= from && age <= to).length).toBeGreaterThanOrEqual(20);
    }
  });

  it('give the age of a child under two in days, and say so where it is under twenty-eight', () => {
    expect(
      idsWhere(({ age, flags: { age_days: days } }) =>
        days === null ? age < 2 : Math.floor(days / 365.25) !== age || age >= 2,
      ),
    ).toEqual([]);
    expect(
      idsWhere(
        ({ expected_findings: findings, flags: { age_days: days } }) =>
          findings.includes(UNDER_28_DAYS) !== (days !== null && days < 28),
      ),
    ).toEqual([]);
  });

  it('leave no line longer than the form takes, and no time that cannot be read, without saying so', () => {
    expect(
      idsWhere(
        (each) =>
          Object.values(each.lines).some((line) => line.length > FORM_LIMIT || line.length === 1) !==
          each.expected_findings.includes(LONG_LINE),
      ),
    ).toEqual([]);
    expect(
      idsWhere(
        (each) =>
          Object.values(each.intervals).some(
            (text) => text !== '' && text !== 'unknown' && daysOf(text) === null,
          ) !== each.expected_findings.includes(UNREADABLE),
      ),
    ).toEqual([]);
  });

  it('name every illness that is said to have lasted longer than the life', () => {
    const outlasts = ({ age, intervals, flags: { age_days: days } }: Certificate) =>
      Object.values(intervals).some((text) => (daysOf(text) ?? 0) >= (days ?? age * 365.25) + 1);
    expect(idsWhere((each) => outlasts(each) !== each.expected_findings.includes(LONGER_THAN_LIFE))).toEqual(
      [],
    );
  });

  it('answer for a coroner wherever the office itself suspects a circumstance', () => {
    const named = (each: Certificate) => [...each.expected_coroner_triggers, ...each.allowed_extra_triggers];
    const suspected: readonly (readonly [string, (known: Certificate['flags']) => boolean])[] = [
      ['3(1)(a)(v)', (known) => known.injury_or_fall],
      ['3(1)(a)(iii)', (known) => known.overdose_or_poisoning],
      ['3(1)(a)(vi)', (known) => known.self_harm],
      ['3(1)(a)(vii)', (known) => known.neglect_concern],
      ['3(1)(a)(ix)', (known) => known.employment_contributed === 'yes'],
      ['3(1)(d)', (known) => known.custody_or_detention],
      ['3(1)(e)', (known) => !known.attending_practitioner_available],
      ['3(1)(g)', (known) => !known.identity_known],
    ];
    for (const [paragraph, isSuspected] of suspected) {
      expect({
        paragraph,
        without: idsWhere((each) => isSuspected(each.flags) && !named(each).includes(paragraph)),
      }).toEqual({ paragraph, without: [] });
    }
  });

  it('have no spaces at the ends of a line and none doubled', () => {
    expect(
      idsWhere((each) =>
        [...Object.values(each.lines), ...Object.values(each.intervals)].some(
          (text) => text !== text.trim() || text.includes('  '),
        ),
      ),
    ).toEqual([]);
  });
});

function rule(family: string, number: number): string {
  return `${family}-${String(number).padStart(2, '0')}`;
}

function idsOf(family: string, numbers: string): readonly string[] {
  return numbers === '' ? [] : numbers.split(' ').map((number) => rule(family, Number(number)));
}

/** No stop, no query and no trigger is due; notes may be. */
function asksNothing({
  expected_findings: findings,
  expected_coroner_triggers: triggers,
}: Certificate): boolean {
  return triggers.length === 0 && findings.every((id) => NOTES.has(id));
}

function idsWhere(holds: (each: Certificate) => boolean): readonly string[] {
  return CERTIFICATES.filter(holds).map(({ id }) => id);
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
  return counted;
}

/** The length in days of a number and a unit, or null where it is not one. */
function daysOf(interval: string): number | null {
  const [, number, unit] = /^(\d+) (minute|hour|day|week|month|year)s?$/.exec(interval) ?? [];
  if (number === undefined || unit === undefined) return null;
  const days = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
  return Number(number) * (Object.entries(days).find(([name]) => name === unit)?.[1] ?? 0);
}
