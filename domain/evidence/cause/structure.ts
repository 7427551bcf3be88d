import { says, type ReadCertificate, type ReadLine } from '../read-certificate.ts';
import { conditionsOn, conditionKey } from './conditions.ts';
import { at, CHECKED_ON, type CauseRule, type Found, label, SOURCE } from './rule.ts';

const SHORTEST = 2;
/** The limit of the prototype of the digital form. */
const LONGEST = 170;

/** How the lines are filled. */
export const STRUCTURE: readonly CauseRule[] = [
  {
    id: 'STR-01',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ form, lines }) =>
      form === 'from-28-days' && lines.some(({ isFilled, name }) => name === '1a' && !isFilled)
        ? [
            {
              line: '1a',
              message: 'Line 1a: nothing is entered. Part 1 begins with what led directly to death.',
            },
          ]
        : [],
  },
  {
    id: 'STR-02',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ lines }) => gapsIn(lines.filter(({ name }) => name.startsWith('1'))),
  },
  {
    id: 'STR-03',
    severity: 'query',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter(({ text }) => text.length < SHORTEST || text.length > LONGEST)
        .map((line) =>
          at(
            line,
            `${String(line.text.length)} characters; the digital form takes ${String(SHORTEST)} to ${String(LONGEST)}.`,
          ),
        ),
  },
  {
    id: 'STR-04',
    severity: 'note',
    source: `${SOURCE.models} leave the mark out`,
    grade: 'P; that the mark is wanted: U',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      part1
        .filter((line) => !says(line, 'joint') && conditionsOn(line).length > 1)
        .map((line) => at(line, 'more than one condition. Are they meant as joint causes of death?')),
  },
  {
    id: 'STR-05',
    severity: 'query',
    source: `House rule, from how joint causes are marked in the ${lower(SOURCE.guidance)}`,
    grade: 'H',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => says(line, 'joint') && conditionsOn(line).length < 2 && !SEVERAL.test(line.text))
        .map((line) => at(line, 'joint causes are written, and only one condition is on the line.')),
  },
  {
    id: 'STR-06',
    severity: 'query',
    source: SOURCE.errors,
    grade: 'H',
    checkedOn: CHECKED_ON,
    check: repeated,
  },
  {
    id: 'STR-07',
    severity: 'note',
    source: 'House rule; worked examples in the national prototype do it too, so it only notes',
    grade: 'H',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      part1
        .filter(({ text }) => CAUSE_AND_EFFECT.test(text))
        .map((line) => at(line, 'holds an effect and its cause. Do they belong on two lines?')),
  },
  {
    id: 'STR-08',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ lines }) =>
      lines
        .filter(({ interval, isFilled }) => !isFilled && interval !== '')
        .map((line) => at(line, `a time is entered ("${line.interval}") and no condition.`)),
  },
];

/** Words the vocabulary does not have may be conditions too. */
const SEVERAL = /\band\b|[;&+/]/i;

const CAUSE_AND_EFFECT =
  /\b(?:due to|secondary to|caused by|because of|as a (?:result|consequence) of|resulting from|owing to|following)\b/i;

function gapsIn(part1: readonly ReadLine[]): readonly Found[] {
  const last = part1.findLast(({ isFilled }) => isFilled);
  if (last === undefined) return [];
  return part1
    .slice(1, part1.indexOf(last))
    .filter(({ isFilled }) => !isFilled)
    .map((line) =>
      at(line, `empty, and ${label(last.name).toLowerCase()} below it is filled. Part 1 has no gaps.`),
    );
}

function repeated({ filled }: ReadCertificate): readonly Found[] {
  const first = new Map<string, ReadLine>();
  const found: Found[] = [];
  for (const line of filled) {
    for (const condition of conditionsOn(line)) {
      const key = conditionKey(condition);
      const earlier = first.get(key);
      if (key === '') continue;
      if (earlier === undefined) first.set(key, line);
      else if (earlier !== line) {
        found.push(at(line, `"${condition.text}" stands on ${label(earlier.name).toLowerCase()} too.`));
      }
    }
  }
  return found;
}

function lower(text: string): string {
  return text[0]?.toLowerCase() + text.slice(1);
}
