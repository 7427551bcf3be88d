import {
  anySays,
  hasUnlistedWord,
  type ReadCertificate,
  type ReadLine,
  says,
  saysKind,
} from '../read-certificate.ts';
import { hasTag } from '../text/read-text.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

const MODELS_AND_GUIDANCE = `${SOURCE.models}; ${SOURCE.guidance}`;
const PART_READ = 'P by example; the full wording of the guidance: U';

/** Where an infection was, and what caused it. */
export const INFECTION: readonly CauseRule[] = [
  {
    id: 'INF-01',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: sepsisWithoutSource,
  },
  {
    id: 'INF-02',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: barePneumonia,
  },
  {
    id: 'INF-03',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: resistantWithoutSite,
  },
  {
    id: 'INF-04',
    severity: 'query',
    source: SOURCE.guidance,
    grade: 'U',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      anySays(filled, 'covid')
        ? []
        : filled
            .filter((line) => says(line, 'coronavirus') && !/middle east|sars/i.test(line.text))
            .map((line) => at(line, '"coronavirus" does not say which disease.')),
  },
  {
    id: 'INF-05',
    severity: 'note',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled.flatMap((line) => [...openTuberculosis(line, filled), ...openHepatitis(line, filled)]),
  },
];

function sepsisWithoutSource({ filled, part2, underlying }: ReadCertificate): readonly Found[] {
  if (underlying === null || !says(underlying, 'sepsis', 'bare-infection')) return [];
  const others = underlying.read.said.filter(
    (mention) => mention.term.kind === 'disease' && !hasTag(mention, 'sepsis', 'bare-infection'),
  );
  const isAnswered =
    others.length > 0 ||
    saysKind(underlying, 'device') ||
    anySays(filled, 'source') ||
    filled.some((line) => saysKind(line, 'organism', 'site')) ||
    underlying.abbreviations.length > 0 ||
    says(underlying, 'lay') ||
    hasUnlistedWord(underlying) ||
    (part2 !== null && says(part2, 'source'));
  return isAnswered ? [] : [at(underlying, 'no source of the infection and no organism. Are they known?')];
}

/** "Pneumonia, lobar" */
const KINDS_OF_PNEUMONIA: ReadonlySet<string> = new Set(
  'lobar hypostatic aspiration interstitial organizing eosinophilic atypical viral bacterial fungal lipoid'.split(
    ' ',
  ),
);

function barePneumonia({ filled, underlying }: ReadCertificate): readonly Found[] {
  if (underlying === null || !says(underlying, 'pneumonia')) return [];
  const isTyped =
    anySays(filled, 'pneumonia-type') ||
    underlying.read.tokens.some(({ word }) => KINDS_OF_PNEUMONIA.has(word)) ||
    underlying.read.said.some(
      (mention) =>
        mention.term.kind === 'organism' ||
        (mention.term.kind === 'disease' && !hasTag(mention, 'pneumonia')),
    );
  const predisposed = filled.filter((line) => line !== underlying).some(isPredisposing);
  const sameLine = says(underlying, 'cancer', 'dementia', 'stroke', 'neuro', 'immobile');
  return isTyped ||
    predisposed ||
    sameLine ||
    underlying.abbreviations.length > 0 ||
    hasUnlistedWord(underlying)
    ? []
    : [at(underlying, 'pneumonia alone. Are the type, the organism or a disease behind it known?')];
}

/** A failing organ is a result of pneumonia as often as what is behind it. */
function isPredisposing(line: ReadLine): boolean {
  return line.read.said.some(
    (mention) =>
      !['failure', 'symptom', 'site'].includes(mention.term.kind) &&
      hasTag(
        mention,
        'cancer',
        'dementia',
        'stroke',
        'neuro',
        'airways',
        'immobile',
        'clot-cause',
        'stroke-type',
      ),
  );
}

function resistantWithoutSite({ filled }: ReadCertificate): readonly Found[] {
  const hasSite =
    anySays(filled, 'source') || filled.some((line) => saysKind(line, 'site') || says(line, 'pneumonia'));
  if (hasSite) return [];
  return filled
    .filter(isResistant)
    .slice(0, 1)
    .map((line) => at(line, 'a resistant or hospital organism and no site. Where was the infection?'));
}

/** A hospital organism, or any that is said to be resistant. */
function isResistant(line: ReadLine): boolean {
  return (
    says(line, 'resistant') ||
    ((saysKind(line, 'organism') || says(line, 'bare-infection', 'sepsis')) &&
      /\bresistan(?:t|ce)\b/i.test(line.text))
  );
}

function openTuberculosis(line: ReadLine, filled: readonly ReadLine[]): readonly Found[] {
  const isOpen =
    says(line, 'tuberculosis') && !anySays(filled, 'tuberculosis-site') && !saysKind(line, 'site');
  return isOpen ? [at(line, 'tuberculosis with no site.')] : [];
}

function openHepatitis(line: ReadLine, filled: readonly ReadLine[]): readonly Found[] {
  const isOpen = says(line, 'hepatitis') && !anySays(filled, 'hepatitis-type');
  return isOpen ? [at(line, 'hepatitis with no type.')] : [];
}
