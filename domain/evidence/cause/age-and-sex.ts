import type { CaseFacts } from '../certificate-wording.ts';
import {
  namesSomething,
  type ReadCertificate,
  type ReadLine,
  says,
  saysKind,
  saidWith,
} from '../read-certificate.ts';
import type { Tag } from '../vocabulary/term.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

/** From this age on old age may be certified. */
const OLD_AGE_FROM = 80;
const NEWBORN_UNTIL_DAYS = 28;
const RCPATH = 'Royal College of Pathologists cause of death list (2020), as cited in published articles';
const CODED_LISTS = 'Age and sex lists of a published checker of coded causes';

/** Old age and the age of the form. */
export const AGE: readonly CauseRule[] = [
  {
    id: 'AGE-01',
    severity: 'stop',
    source: RCPATH,
    grade: 'C for the age, from citing articles',
    checkedOn: CHECKED_ON,
    check: ({ part1 }, { ageYears }) =>
      ageYears === null || ageYears >= OLD_AGE_FROM
        ? []
        : part1
            .filter((line) => saysKind(line, 'old-age'))
            .map((line) =>
              at(line, `old age at ${String(ageYears)}. It is accepted from ${String(OLD_AGE_FROM)}.`),
            ),
  },
  {
    id: 'AGE-02',
    severity: 'query',
    source: SOURCE.restated,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate, facts) =>
      isOldEnough(facts) && facts.oldAgeConditionsConfirmed !== true
        ? onlyOldAge(certificate).map((line) =>
            at(
              line,
              'old age is the only cause. Confirm: cared for over a long time, gradual decline, no disease or injury known, no reason to tell the coroner.',
            ),
          )
        : [],
  },
  {
    id: 'AGE-03',
    severity: 'query',
    source: SOURCE.restated,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate, facts) =>
      isOldEnough(facts) && facts.place === 'acute-hospital'
        ? onlyOldAge(certificate).map((line) =>
            at(line, 'old age is the only cause, in an acute hospital. What was the admission for?'),
          )
        : [],
  },
  {
    id: 'AGE-04',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ form }, { ageDays, ageYears }) =>
      form === 'under-28-days' && ((ageDays ?? 0) >= NEWBORN_UNTIL_DAYS || (ageYears ?? 0) >= 1)
        ? [
            {
              line: null,
              message: 'The certificate is the one for under 28 days, and the age is 28 days or more.',
            },
          ]
        : [],
  },
  {
    id: 'AGE-05',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ form }, { ageDays }) =>
      form === 'from-28-days' && ageDays !== null && ageDays < NEWBORN_UNTIL_DAYS
        ? [
            {
              line: null,
              message: `The age is ${String(ageDays)} days. There is a certificate of its own for under 28 days.`,
            },
          ]
        : [],
  },
];

function isOldEnough({ ageYears }: CaseFacts): boolean {
  return ageYears === null || ageYears >= OLD_AGE_FROM;
}

/** The line with old age, where nothing else is on the whole certificate. */
function onlyOldAge({ filled, part1 }: ReadCertificate): readonly ReadLine[] {
  const others = filled.filter((line) => !isOldAge(line) && namesSomething(line));
  return others.length > 0 ? [] : part1.filter(isOldAge).slice(-1);
}

function isOldAge(line: ReadLine): boolean {
  return (
    saysKind(line, 'old-age') &&
    line.abbreviations.length === 0 &&
    line.read.said.every(({ term }) => term.kind === 'old-age' || !DISEASES.has(term.kind))
  );
}

const DISEASES: ReadonlySet<string> = new Set([
  'disease',
  'injury',
  'external',
  'organism',
  'circumstance',
  'label',
]);

/** Conditions that do not fit the recorded sex or age. */
export const DEMOGRAPHY: readonly CauseRule[] = [
  {
    id: 'DEM-01',
    severity: 'query',
    source: CODED_LISTS,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ filled, form }, { sex }) =>
      form === 'under-28-days' || sex === null
        ? []
        : filled
            .flatMap((line) => tagged(line, sex === 'male' ? 'female' : 'male'))
            .map(([line, words]) =>
              at(
                line,
                `"${words}" is recorded for a ${sex === 'male' ? 'man' : 'woman'}. Is the recorded sex right?`,
              ),
            ),
  },
  {
    id: 'DEM-02',
    severity: 'query',
    source: CODED_LISTS,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: atOddsWithAge,
  },
];

const INFANT_UNTIL = 2;
const NEWBORN_UNTIL = 1;
const ADULT_FROM = 15;
/** From here on what happened at birth is asked about, unless it left a disease that is named. */
const GROWN_FROM = 18;
const LATE_LIFE_FROM = 25;

function atOddsWithAge({ filled }: ReadCertificate, { ageDays, ageYears }: CaseFacts): readonly Found[] {
  const years = ageYears ?? (ageDays === null ? null : Math.floor(ageDays / 365.25));
  if (years === null) return [];
  const odd: readonly Tag[] = [
    ...(years >= INFANT_UNTIL ? (['infant'] as const) : []),
    ...(years >= NEWBORN_UNTIL ? (['newborn'] as const) : []),
    ...(years >= GROWN_FROM && !filled.some((line) => says(line, 'neuro', 'learning', 'airways'))
      ? (['birth'] as const)
      : []),
    ...(years < ADULT_FROM ? (['adult-life'] as const) : []),
    ...(years < LATE_LIFE_FROM ? (['late-life'] as const) : []),
  ];
  return filled
    .flatMap((line) => tagged(line, ...odd))
    .map(([line, words]) =>
      at(line, `"${words}" is recorded at ${String(years)} years. Is the recorded age right?`),
    );
}

/** The first mention on the line with one of these tags. */
function tagged(line: ReadLine, ...tags: readonly Tag[]): readonly (readonly [ReadLine, string])[] {
  const [first] = tags.length === 0 || !says(line, ...tags) ? [] : saidWith(line, ...tags);
  return first === undefined ? [] : [[line, first.words]];
}
