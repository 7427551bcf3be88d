import {
  hasUnlistedWord,
  namesSomething,
  type ReadCertificate,
  type ReadLine,
  saysKind,
  tellsOfNoCause,
  tellsWhatHappened,
} from '../read-certificate.ts';
import { hasTag } from '../text/read-text.ts';
import type { TermKind } from '../vocabulary/term.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

/** Words that are true of many deaths and name no disease. */
export const VAGUE: readonly CauseRule[] = [
  {
    id: 'VAG-01',
    severity: 'stop',
    source: `${SOURCE.contents}; ${SOURCE.restated}`,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate) =>
      underlyingOnly(certificate, 'terminal', 'a mode of dying and no disease. Which disease led to it?'),
  },
  {
    id: 'VAG-02',
    severity: 'note',
    source: SOURCE.restated,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ part1 }) =>
      part1
        .filter((line, index) => saysKind(line, 'terminal') && part1.slice(index + 1).some(namesSomething))
        .map((line) => at(line, 'a mode of dying. The lines below carry the cause.')),
  },
  {
    id: 'VAG-03',
    severity: 'stop',
    source: SOURCE.restated,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate) =>
      underlyingOnly(
        certificate,
        'failure',
        'the failure of an organ with no disease behind it. What caused it?',
      ),
  },
  {
    id: 'VAG-04',
    severity: 'stop',
    source: `${SOURCE.errors}; ${SOURCE.prototype}`,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate) =>
      underlyingOnly(certificate, 'symptom', 'a symptom, sign or finding and no disease. What caused it?'),
  },
  {
    id: 'VAG-05',
    severity: 'query',
    source: SOURCE.restated,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: (certificate) =>
      underlyingOnly(certificate, 'vague', 'words that could mean several things. Which disease is meant?'),
  },
  {
    id: 'VAG-06',
    severity: 'query',
    source: SOURCE.guidance,
    grade: 'U; which words of uncertainty are accepted was not read',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter(isUncertain)
        .map((line) =>
          at(
            line,
            'uncertainty is written. A certificate is to the best of the doctor’s knowledge and belief.',
          ),
        ),
  },
  {
    id: 'VAG-07',
    severity: 'stop',
    source: `${SOURCE.contents}; ${SOURCE.restated}`,
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => saysKind(line, 'natural') && !namesSomething(line))
        .map((line) => at(line, '"natural causes" names no disease.')),
  },
  {
    id: 'VAG-08',
    severity: 'stop',
    source: 'Notification of Deaths Regulations 2019 (SI 2019/1112) reg 3(1)(c), text as made',
    grade: 'C',
    checkedOn: CHECKED_ON,
    check: ({ filled, part2 }) =>
      filled
        .filter((line) => line !== part2 && isUnascertained(line))
        .map((line) =>
          at(line, 'the cause is given as not known. A certificate needs a cause; does 3(1)(c) apply?'),
        ),
  },
  {
    id: 'VAG-09',
    severity: 'query',
    source: SOURCE.prototype,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled.flatMap((line) =>
        line.read.said
          .filter((mention) => hasTag(mention, 'lay'))
          .slice(0, 1)
          .map(({ words }) => at(line, `"${words}" is everyday language. Which medical term is meant?`)),
      ),
  },
];

const NO_DISEASE: readonly TermKind[] = ['failure', 'terminal', 'symptom', 'vague'];

/** The underlying cause is of this kind, and nothing on its line is more than that. */
function underlyingOnly(certificate: ReadCertificate, kind: TermKind, message: string): readonly Found[] {
  const line = certificate.underlying;
  if (line === null || line.abbreviations.length > 0 || namesDisease(line, kind) || hasUnlistedWord(line))
    return [];
  return NO_DISEASE.find((one) => saysKind(line, one)) === kind ? [at(line, message)] : [];
}

/** An operation is no disease. A drug or an organism may be behind a failing organ, and not behind a mode of dying. */
function namesDisease(line: ReadLine, kind: TermKind): boolean {
  return (
    saysKind(line, 'disease', 'injury', 'external', 'circumstance', 'label', 'old-age', 'substance') ||
    tellsWhatHappened(line) ||
    (kind !== 'terminal' && saysKind(line, 'drug', 'organism'))
  );
}

function isUncertain(line: ReadLine): boolean {
  return (
    line.text.includes('?') ||
    isOneOrOther(line) ||
    line.read.said.some((mention) => mention.term.kind === 'quality' && hasTag(mention, 'uncertain'))
  );
}

/** "Pneumonia or pulmonary embolism" */
function isOneOrOther(line: ReadLine): boolean {
  const diseases = line.read.said.filter(({ term }) => term.kind === 'disease');
  return line.read.tokens.some(
    ({ word }, index) =>
      word === 'or' &&
      line.name !== '2' &&
      diseases.some(({ to }) => to === index - 1) &&
      diseases.some(({ from }) => from === index + 1),
  );
}

/** The line says that the cause is not known, and names nothing else. */
function isUnascertained(line: ReadLine): boolean {
  return (
    (saysKind(line, 'unascertained') || tellsOfNoCause(line)) &&
    !namesSomething(line) &&
    !saysKind(line, ...NO_DISEASE.slice(0, 1))
  );
}
