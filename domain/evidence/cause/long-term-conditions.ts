import {
  anySays,
  hasUnlistedWord,
  type ReadCertificate,
  type ReadLine,
  says,
  saysKind,
} from '../read-certificate.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

const MODELS_AND_GUIDANCE = `${SOURCE.models}; ${SOURCE.guidance}`;
const PART_READ = 'P by example; the full wording of the guidance: U';

/** Diabetes, dementia, disability and the liver. */
export const LONG_TERM: readonly CauseRule[] = [
  {
    id: 'DIA-01',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      anySays(filled, 'diabetes-type') ||
      filled.some(({ text }) => /\btype\s*(?:1|2|3c?|one|two|i{1,2})\b/i.test(text))
        ? []
        : filled
            .filter((line) => says(line, 'diabetes', 'diabetic'))
            .slice(0, 1)
            .map((line) => at(line, 'diabetes with no type.')),
  },
  {
    id: 'DIA-02',
    severity: 'note',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ part1, underlying }) =>
      underlying !== null && part1.length === 1 && isOnlyDiabetes(underlying)
        ? [at(underlying, 'diabetes with no complication. Which one led to death?')]
        : [],
  },
  {
    id: 'DTA-01',
    severity: 'query',
    source: SOURCE.guidance,
    grade: 'U',
    checkedOn: CHECKED_ON,
    check: untypedDementia,
  },
  {
    id: 'LRN-01',
    severity: 'stop',
    source: 'Royal College of Pathologists cause of death list (2020), as it is taught',
    grade: 'C from a weak source',
    checkedOn: CHECKED_ON,
    check: onlyLabel,
  },
  {
    id: 'LIV-01',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: cirrhosisWithoutCause,
  },
];

function isOnlyDiabetes(line: ReadLine): boolean {
  return (
    line.read.said.some(({ term }) => term.tags.has('diabetes')) &&
    line.read.said.every(({ term }) => term.tags.has('diabetes') || term.kind === 'quality')
  );
}

function untypedDementia({ filled }: ReadCertificate): readonly Found[] {
  const typed = filled.some((line) =>
    line.read.said.some(({ term }) => term.tags.has('dementia') && term.tags.has('typed')),
  );
  const isSaid = filled.some(
    (line) =>
      /\b(?:unspecified|mixed|not otherwise specified|type (?:not known|unknown|unspecified)|unknown type|lewy|alzheimer|vascular|multi-?infarct|fronto-?temporal|parkinson|huntington|korsakoff|semantic|alcohol\S*)\b/i.test(
        line.text,
      ) && says(line, 'dementia'),
  );
  if (typed || isSaid) return [];
  return filled
    .filter((line) => says(line, 'dementia'))
    .slice(0, 1)
    .map((line) => at(line, 'dementia with no type, and not said to be unspecified.'));
}

const MORE_THAN_LABEL: ReadonlySet<string> = new Set([
  'disease',
  'injury',
  'external',
  'organism',
  'circumstance',
  'old-age',
]);

function onlyLabel({ part1 }: ReadCertificate): readonly Found[] {
  const lines = part1.filter((line) => saysKind(line, 'label'));
  const isMore = part1.some(
    (line) =>
      line.abbreviations.length > 0 || line.read.said.some(({ term }) => MORE_THAN_LABEL.has(term.kind)),
  );
  return isMore
    ? []
    : lines.slice(-1).map((line) => at(line, 'no cause of death on its own. Which condition led to death?'));
}

function cirrhosisWithoutCause({ filled }: ReadCertificate): readonly Found[] {
  if (anySays(filled, 'liver-cause', 'hepatitis') || filled.some(saysCauseUnknown)) return [];
  return filled
    .filter((line) => says(line, 'cirrhosis') && !hasUnlistedWord(line))
    .slice(0, 1)
    .map((line) => at(line, 'what caused the liver disease is not given, and not said to be unknown.'));
}

function saysCauseUnknown(line: ReadLine): boolean {
  return (
    says(line, 'cirrhosis') &&
    /\b(?:unknown|not known|alcohol\S*|cryptogenic|idiopathic|undetermined|cause not|drug|methotrexate|ischaemic|cardiac|autoimmune|biliary|storage|viral|congenital|fibrosis)\b/i.test(
      line.text,
    )
  );
}
