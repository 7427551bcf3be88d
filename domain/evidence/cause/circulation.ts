import { anySays, type ReadCertificate, saidWith, says } from '../read-certificate.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

const MODELS_AND_GUIDANCE = `${SOURCE.models}; ${SOURCE.guidance}`;
const PART_READ = 'P by example; the full wording of the guidance: U';

/** Strokes and clots. */
export const CIRCULATION: readonly CauseRule[] = [
  {
    id: 'CVA-01',
    severity: 'query',
    source: `${SOURCE.guidance}; ${SOURCE.restated}`,
    grade: 'U',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => says(line, 'accident-word'))
        .map((line) =>
          at(line, 'guidance advises against "cerebrovascular accident". Are the type and site known?'),
        ),
  },
  {
    id: 'CVA-02',
    severity: 'note',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      anySays(filled, 'stroke-type')
        ? []
        : filled
            .filter((line) => says(line, 'stroke'))
            .map((line) => at(line, 'a stroke with no type or site: infarct or haemorrhage, vessel, cause.')),
  },
  {
    id: 'EMB-01',
    severity: 'query',
    source: SOURCE.models,
    grade: 'P by example; that a cause is asked for: U',
    checkedOn: CHECKED_ON,
    check: clotWithoutCause,
  },
];

function clotWithoutCause({ filled, underlying }: ReadCertificate): readonly Found[] {
  if (underlying === null || !says(underlying, 'clot')) return [];
  const others = underlying.read.said.filter(
    ({ term }) =>
      !term.tags.has('clot') &&
      ['disease', 'injury', 'external', 'procedure', 'label', 'old-age'].includes(term.kind),
  );
  const isExplained =
    others.length > 0 ||
    anySays(
      filled,
      'clot-cause',
      'cancer',
      'immobile',
      'stroke',
      'stroke-type',
      'dementia',
      'neuro',
      'maternal',
    ) ||
    filled.some((line) => saidWith(line, 'covid').length > 0);
  return isExplained
    ? []
    : [
        at(
          underlying,
          'a clot with nothing that led to it. Was a cause looked for? The answer may concern the coroner.',
        ),
      ];
}
