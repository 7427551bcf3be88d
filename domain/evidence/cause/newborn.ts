import { namesSomething, type ReadCertificate, type ReadLine, says, saysKind } from '../read-certificate.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

/** The lines (a) to (e) of a certificate under 28 days: (a) and (b) the child's, (c) and (d) the mother's, (e) other. */
export const NEWBORN: readonly CauseRule[] = [
  {
    id: 'NBN-01',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ form, lines }) =>
      form === 'under-28-days'
        ? lines
            .filter(({ isFilled, name }) => name === 'a' && !isFilled)
            .map((line) => at(line, 'nothing is entered. It holds the main condition of the child.'))
        : [],
  },
  {
    id: 'NBN-02',
    severity: 'stop',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ filled, lines }) =>
      filled.some(({ name }) => name === 'd')
        ? lines
            .filter(({ isFilled, name }) => name === 'c' && !isFilled)
            .map((line) => at(line, 'empty, and line d below it is filled.'))
        : [],
  },
  {
    id: 'NBN-03',
    severity: 'query',
    source: SOURCE.prototype,
    grade: 'P for what the lines are for; the check: H',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => isLine(line, 'a', 'b') && says(line, 'maternal') && !isOfChild(line))
        .map((line) => at(line, 'a condition of the mother, on a line for the child.')),
  },
  {
    id: 'NBN-04',
    severity: 'query',
    source: SOURCE.prototype,
    grade: 'P for what the lines are for; the check: H',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter(
          (line) =>
            isLine(line, 'c', 'd') &&
            says(line, 'newborn', 'prematurity') &&
            !says(line, 'maternal', 'maternal-line'),
        )
        .map((line) => at(line, 'a condition of the child, on a line for the mother.')),
  },
  {
    id: 'NBN-05',
    severity: 'stop',
    source: SOURCE.restated,
    grade: 'H; for adults: C',
    checkedOn: CHECKED_ON,
    check: nothingButDying,
  },
];

function isLine({ name }: ReadLine, ...names: readonly string[]): boolean {
  return names.includes(name);
}

function isOfChild(line: ReadLine): boolean {
  return line.read.said.some(
    ({ term }) => term.kind === 'disease' && !term.tags.has('maternal') && !term.tags.has('maternal-line'),
  );
}

/** On the child's lines there is only a mode of dying, a failing organ or a symptom. */
function nothingButDying({ filled }: ReadCertificate): readonly Found[] {
  const ofChild = filled.filter((line) => isLine(line, 'a', 'b'));
  const [main] = ofChild;
  if (main === undefined || ofChild.some(namesSomething)) return [];
  return saysKind(main, 'terminal', 'failure', 'symptom', 'vague')
    ? [at(main, 'no disease of the child is named. Which one led to this?')]
    : [];
}
