import {
  anySays,
  hasUnlistedWord,
  type ReadCertificate,
  type ReadLine,
  saidWith,
  says,
  saysKind,
} from '../read-certificate.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import { at, CHECKED_ON, type CauseRule, type Found, SOURCE } from './rule.ts';

const MODELS_AND_GUIDANCE = `${SOURCE.models}; ${SOURCE.guidance}`;
const PART_READ = 'P by example; the full wording of the guidance: U';

/** Where a cancer began, how it behaves and what kind it is. */
export const CANCER: readonly CauseRule[] = [
  {
    id: 'NEO-01',
    severity: 'query',
    source: SOURCE.models,
    grade: 'P',
    checkedOn: CHECKED_ON,
    check: withoutPrimary,
  },
  {
    id: 'NEO-02',
    severity: 'query',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) => isDoubtfullyMetastatic(line, filled))
        .map((line) =>
          at(line, 'metastatic, and not whether that place is where it began or where it spread to.'),
        ),
  },
  {
    id: 'NEO-03',
    severity: 'query',
    source: SOURCE.guidance,
    grade: 'U',
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      anySays(filled, 'behaviour', 'secondary', 'metastatic')
        ? []
        : filled
            .filter((line) => saidWith(line, 'mass').length > 0)
            .map((line) => at(line, 'does not say whether it was benign, and whether primary or secondary.')),
  },
  {
    id: 'NEO-04',
    severity: 'note',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled.some((line) => saidWith(line, 'cancer').some((mention) => hasTag(mention, 'typed')))
        ? []
        : filled
            .filter((line) =>
              saidWith(line, 'cancer').some((mention) => !hasTag(mention, 'secondary', 'blood-cancer')),
            )
            .map((line) => at(line, 'no histological type. It is entered where it is known.')),
  },
  {
    id: 'NEO-05',
    severity: 'note',
    source: MODELS_AND_GUIDANCE,
    grade: PART_READ,
    checkedOn: CHECKED_ON,
    check: ({ filled }) =>
      filled
        .filter((line) =>
          saidWith(line, 'leukaemia', 'lymphoma').some((mention) => !hasTag(mention, 'typed')),
        )
        .filter(
          () =>
            !filled.some((line) =>
              saidWith(line, 'leukaemia', 'lymphoma').some((one) => hasTag(one, 'typed')),
            ),
        )
        .map((line) => at(line, 'no type of leukaemia or lymphoma.')),
  },
];

function withoutPrimary({ filled }: ReadCertificate): readonly Found[] {
  const lines = filled.filter((line) => says(line, 'cancer'));
  const [first] = lines;
  if (first === undefined || anySays(filled, 'sited', 'unknown-primary')) return [];
  if (filled.some(({ text }) => PRIMARY_UNKNOWN.test(text)) || lines.some(mayNameSite)) return [];
  return lines.some(hasPrimarySite) ? [] : [at(first, 'no primary site, and not said to be unknown.')];
}

const PRIMARY_UNKNOWN =
  /\b(?:primary|origin)\b[^.;]*\b(?:unknown|not (?:found|known|identified|established|determined|clear)|undetermined|unidentified|uncertain|occult|unclear)\b|\b(?:unknown|occult|unidentified|undetermined|uncertain|unclear|undefined|no (?:known|identified|identifiable|obvious))\b[^.;]*\b(?:primary|origin)\b/i;

/** A primary cancer beside a word that no list has: it may be the site. */
function mayNameSite(line: ReadLine): boolean {
  return hasUnlistedWord(line) && saidWith(line, 'cancer').some((mention) => !hasTag(mention, 'secondary'));
}

/** A cancer with a place that is not only where it spread to. */
function hasPrimarySite(line: ReadLine): boolean {
  const primaries = saidWith(line, 'cancer').filter(
    (mention) => !hasTag(mention, 'secondary') && !isCalledSecondary(mention, line),
  );
  return primaries.some((primary) => placesOf(primary, line).length > 0);
}

/** "Secondary liver cancer", and not "secondary to liver cancer". */
function isCalledSecondary({ from }: Mention, line: ReadLine): boolean {
  const before = line.read.tokens.slice(Math.max(0, from - 2), from).map(({ word }) => word);
  return before.includes('secondary') && !before.includes('to');
}

/** The places that belong to a cancer: those of its line that do not follow a word for spread. */
function placesOf(primary: Mention, line: ReadLine): readonly Mention[] {
  const spread = line.read.said.filter((mention) => hasTag(mention, 'secondary'));
  return line.read.said
    .filter(({ term }) => term.kind === 'site')
    .filter((site) => !isWhereItSpread(site, primary, line))
    .filter((site) => {
      const nearestSpread = spread.find(
        ({ from, to }) => Math.min(Math.abs(site.from - to), Math.abs(from - site.to)) <= 3,
      );
      if (nearestSpread === undefined && (spread.length === 0 || site.from < (spread[0]?.from ?? 0)))
        return true;
      if (site.from > primary.to) return !spread.some(({ from }) => from > primary.to && from < site.from);
      return !spread.some(({ from }) => from < primary.from && from > site.from);
    });
}

/** "Metastatic cancer with lung and brain lesions": what follows "with" or "to" is where it went. */
function isWhereItSpread(site: Mention, primary: Mention, line: ReadLine): boolean {
  const isSpread = line.read.said.some((mention) => hasTag(mention, 'metastatic'));
  const between = line.read.tokens.slice(primary.to + 1, site.from).map(({ word }) => word);
  return isSpread && (between.includes('with') || between.includes('to'));
}

/** "Metastatic liver cancer": spread to the liver, or from it? */
function isDoubtfullyMetastatic(line: ReadLine, filled: readonly ReadLine[]): boolean {
  const { said, tokens } = line.read;
  return said.some((mention) => {
    if (!hasTag(mention, 'metastatic') || mention.words.toLowerCase().includes(' ')) return false;
    const cancer = said.find(
      (one) => one.from > mention.to && one.from - mention.to <= 6 && isPlainCancer(one),
    );
    if (cancer === undefined) return false;
    const between = tokens.slice(mention.to + 1, cancer.from).map(({ word }) => word);
    if (between.some((word) => word === 'to' || word === 'from' || word === 'primary')) return false;
    if (says(line, 'primary') || anySays(filled, 'unknown-primary')) return false;
    if (said.some((site) => site.term.kind === 'site' && isWhereItSpread(site, cancer, line))) return false;
    return hasPlace(line, cancer, mention) && !spreadIsNamed(line, filled);
  });
}

function isPlainCancer(mention: Mention): boolean {
  return (
    hasTag(mention, 'cancer', 'mass') &&
    !hasTag(mention, 'secondary', 'blood-cancer') &&
    (!hasTag(mention, 'sited') || mention.term.kind === 'site' || /lung/i.test(mention.words))
  );
}

function hasPlace(line: ReadLine, cancer: Mention, metastatic: Mention): boolean {
  return (
    cancer.term.kind === 'site' ||
    hasTag(cancer, 'sited') ||
    line.read.said.some(({ from, term }) => term.kind === 'site' && from > metastatic.to)
  );
}

/** Where it spread to is said in words of its own, so that the other place is where it began. */
function spreadIsNamed(line: ReadLine, filled: readonly ReadLine[]): boolean {
  return filled.some((one) => says(one, 'secondary') && (one !== line || saysKind(one, 'site')));
}
