import { namesSomething, type ReadCertificate, type ReadLine, says } from '../read-certificate.ts';
import { conditionsOn } from './conditions.ts';
import { isReversed, isUnlinked, leadsTo } from './sequence-links.ts';
import { at, CHECKED_ON, type CauseRule, type Found, label, SOURCE } from './rule.ts';

const MOST_IN_PART_2 = 5;

/** Whether each line can come from the one below it. */
export const SEQUENCE: readonly CauseRule[] = [
  {
    id: 'SEQ-01',
    severity: 'query',
    source: `${SOURCE.errors}; a published table of causes and effects`,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      pairsOf(part1)
        .filter(([upper, lower]) => isReversed(upper, lower))
        .map(([upper, lower]) =>
          at(
            lower,
            `is normally a result of ${label(upper.name).toLowerCase()}, not its cause. Check the order.`,
          ),
        ),
  },
  {
    id: 'SEQ-02',
    severity: 'query',
    source: SOURCE.errors,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: onlyInPart2,
  },
  {
    id: 'SEQ-03',
    severity: 'query',
    source: SOURCE.errors,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      pairsOf(part1)
        .filter(([upper, lower]) => isUnlinked(upper, lower))
        .map(([upper, lower]) =>
          at(lower, `it is not clear how this led to ${label(upper.name).toLowerCase()}.`),
        ),
  },
  {
    id: 'SEQ-04',
    severity: 'query',
    source: 'Published rules for selecting the underlying cause, and a published list of unlikely causes',
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ part1, underlying }) =>
      underlying !== null && isRarelyFatal(underlying) && !hasSpread(underlying, part1)
        ? [at(underlying, 'seldom causes death. Check the order, or what came between.')]
        : [],
  },
  {
    id: 'SEQ-05',
    severity: 'note',
    source: `${SOURCE.restated}; the number is ours`,
    grade: 'C; the number: H',
    checkedOn: CHECKED_ON,
    check: ({ part2 }) =>
      part2 !== null && conditionsOn(part2).length > MOST_IN_PART_2
        ? [
            at(
              part2,
              'a long list. Part 2 is for what contributed to death, not for everything that was there.',
            ),
          ]
        : [],
  },
];

function pairsOf(part1: readonly ReadLine[]): readonly (readonly [ReadLine, ReadLine])[] {
  return part1.slice(1).flatMap((lower, index) => {
    const upper = part1[index];
    return upper === undefined ? [] : [[upper, lower] as const];
  });
}

function onlyInPart2({ part1, part2, underlying }: ReadCertificate): readonly Found[] {
  if (part2 === null || underlying === null) return [];
  if (part1.some((line) => line.abbreviations.length > 0)) return [];
  return leadsTo(part2, part1)
    ? [
        at(
          underlying,
          'a complication. Part 2 holds a disease that usually causes it. Which is the underlying cause?',
        ),
      ]
    : [];
}

function isRarelyFatal(line: ReadLine): boolean {
  const naming = line.read.said.filter(({ term }) =>
    ['disease', 'injury', 'external', 'label', 'old-age', 'organism', 'circumstance'].includes(term.kind),
  );
  return (
    namesSomething(line) &&
    line.abbreviations.length === 0 &&
    naming.length > 0 &&
    naming.every(({ term }) => term.tags.has('rarely-fatal'))
  );
}

/** An infection of an ear or a tooth that went on to something worse. */
function hasSpread(underlying: ReadLine, part1: readonly ReadLine[]): boolean {
  return (
    says(underlying, 'infection') &&
    part1.some((line) => line !== underlying && says(line, 'infection', 'sepsis') && !says(line, 'pneumonia'))
  );
}
