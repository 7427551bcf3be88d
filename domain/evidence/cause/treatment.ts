import {
  namesSomething,
  type ReadCertificate,
  type ReadLine,
  saidWith,
  saysKind,
} from '../read-certificate.ts';
import { hasTag } from '../text/read-text.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

/** Operations and devices on the lines. */
export const TREATMENT: readonly CauseRule[] = [
  {
    id: 'OPN-01',
    severity: 'query',
    source: SOURCE.guidance,
    grade: 'U',
    checkedOn: CHECKED_ON,
    check: operationAsCause,
  },
  {
    id: 'DEV-01',
    severity: 'note',
    source: `${SOURCE.prototype}: list of devices`,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ filled }, { devicesFitted }) =>
      devicesFitted === false
        ? filled
            .filter((line) => saidWith(line, 'device-answer').length > 0)
            .map((line) => at(line, 'an implanted device is named, and the answer about devices is "no".'))
        : [],
  },
];

/** An operation that has a line of part 1 to itself is given as a cause, even where what it was for stands below. */
function operationAsCause({ part1 }: ReadCertificate): readonly Found[] {
  return part1
    .filter(isOnlyOperation)
    .map((line) => at(line, 'an operation or treatment. What was it for? Does 3(1)(a)(viii) apply?'));
}

function isOnlyOperation(line: ReadLine): boolean {
  const operations = line.read.said.filter(
    (mention) => mention.term.kind === 'procedure' && hasTag(mention, 'treatment'),
  );
  return operations.length > 0 && !isCondition(line) && !saysKind(line, 'failure', 'symptom', 'terminal');
}

function isCondition(line: ReadLine): boolean {
  return (
    namesSomething(line) &&
    (line.abbreviations.length > 0 ||
      saysKind(line, 'disease', 'injury', 'external', 'label', 'circumstance', 'old-age'))
  );
}
