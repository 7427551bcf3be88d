import { type ReadLine, says } from '../read-certificate.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import type { Tag } from '../vocabulary/term.ts';

/** Where something stands in a chain, from 0, how a life ends, to 5, what lies behind diseases. Null: anywhere. */
function stageOf({ term }: Mention): number | null {
  const { kind, tags } = term;
  if (kind === 'terminal') return 0;
  if (kind === 'failure' || kind === 'symptom') return 1;
  if (tags.has('complication')) return 2;
  if (tags.has('event') || tags.has('secondary')) return 3;
  if (tags.has('rarely-fatal')) return null;
  if (tags.has('chronic') || kind === 'label') return 4;
  if (tags.has('root') || kind === 'old-age' || kind === 'risk') return 5;
  return null;
}

/** Everything on a line that has a place in a chain, from the last to the first; null where nothing has. */
function stagesOf(line: ReadLine): { readonly last: number; readonly first: number } | null {
  if (line.abbreviations.length > 0) return null;
  const stages = line.read.said.map(stageOf).filter((stage) => stage !== null);
  return stages.length === 0 ? null : { last: Math.min(...stages), first: Math.max(...stages) };
}

/** Long diseases that what is usually their result can bring about all the same. */
const MAY_FOLLOW: readonly (readonly [upper: Tag, lower: Tag])[] = [
  ['airways', 'infection'],
  ['airways', 'pneumonia'],
  ['neuro', 'infection'],
  ['kidney', 'bleeding'],
  ['blood', 'bleeding'],
];

/** Pairs in which the lower line normally comes from the upper one, although both are diseases. */
const COMES_FROM: readonly (readonly [cause: Tag, effect: Tag])[] = [
  ['coronary', 'infarct'],
  ['cirrhosis', 'variceal'],
  ['cancer', 'secondary'],
  ['sepsis', 'multi-organ'],
  ['embolic-source', 'stroke'],
  ['leg-clot', 'lung-clot'],
];

/** Whether the lower line is normally a result of the upper one. */
export function isReversed(upper: ReadLine, lower: ReadLine): boolean {
  const [above, below] = [stagesOf(upper), stagesOf(lower)];
  if (above === null || below === null) return false;
  if (
    MAY_FOLLOW.some(([one, other]) => says(upper, one) && says(lower, other)) &&
    !isObviousResult(upper, lower)
  )
    return false;
  if (isPair(upper, lower)) return true;
  if (says(upper, 'root') && above.last === 5 && below.first === 3) return !says(lower, 'gut', 'infection');
  if (above.last >= 4 && below.first <= 2) return !mayBeginAfresh(upper, lower);
  return above.last >= 3 && below.first === 0;
}

/** Pneumonia and the like under a disease that it is a complication of. */
function isObviousResult(upper: ReadLine, lower: ReadLine): boolean {
  return (
    says(lower, 'pneumonia') &&
    !says(upper, 'infection') &&
    !/fibrosis|bronchiectasis|epilep|palsy/i.test(upper.text)
  );
}

function isPair(upper: ReadLine, lower: ReadLine): boolean {
  return COMES_FROM.some(
    ([cause, effect]) =>
      says(upper, cause) &&
      upper.read.said.every((mention) => !hasTag(mention, effect)) &&
      lower.read.said.some((mention) => hasTag(mention, effect)) &&
      lower.read.said.every(
        (mention) =>
          hasTag(mention, effect) || mention.term.kind === 'site' || mention.term.kind === 'quality',
      ),
  );
}

/** Long diseases that an acute illness can leave behind. */
function mayBeginAfresh(upper: ReadLine, lower: ReadLine): boolean {
  if (
    /epilep|palsy|hydrocephalus|fibrosis|pulmonary hypertension|cor pulmonale|bronchiectasis/i.test(
      upper.text,
    )
  )
    return true;
  if (says(lower, 'immobile')) return true;
  return says(upper, 'kidney') && says(lower, 'sepsis', 'bleeding');
}

type Group = 'cancer' | 'airways' | 'heart' | 'dementia' | 'neuro' | 'liver' | 'kidney';

/** Groups of long diseases that seldom lead to one another, with those below that may lead to the one above. */
const MAY_LEAD: Readonly<Record<Group, readonly Group[]>> = {
  cancer: ['liver'],
  airways: [],
  heart: ['kidney', 'airways'],
  dementia: ['heart', 'neuro'],
  neuro: ['dementia', 'cancer'],
  liver: ['heart', 'cancer'],
  kidney: ['heart', 'liver', 'cancer'],
};

/** Whether both lines are long diseases of kinds that do not lead to one another. */
export function isUnlinked(upper: ReadLine, lower: ReadLine): boolean {
  const [above, below] = [groupOf(upper), groupOf(lower)];
  if (above !== null && below !== null) return above !== below && !MAY_LEAD[above].includes(below);
  if (below === null || !isAcuteVessel(upper)) return false;
  return below === 'dementia' || below === 'airways' || below === 'liver' || below === 'neuro';
}

/** A heart attack or a stroke by itself. */
function isAcuteVessel(line: ReadLine): boolean {
  return (
    line.abbreviations.length === 0 &&
    line.read.said.some((mention) => hasTag(mention, 'infarct', 'stroke')) &&
    line.read.said.every((mention) => hasTag(mention, 'infarct', 'stroke') || mention.term.kind === 'site')
  );
}

/** The one group that everything on the line belongs to, or null. */
function groupOf(line: ReadLine): Group | null {
  if (line.abbreviations.length > 0) return null;
  const named = line.read.said.filter(({ term }) => term.kind !== 'site' && term.kind !== 'quality');
  const groups = new Set(named.map(groupOfMention));
  const [only] = groups;
  return groups.size === 1 && only !== undefined ? only : null;
}

function groupOfMention(mention: Mention): Group | null {
  if (stageOf(mention) !== 4 || mention.term.kind !== 'disease') return null;
  if (hasTag(mention, 'blood-cancer', 'typed') && !hasTag(mention, 'dementia', 'cancer')) return null;
  if (hasTag(mention, 'industrial', 'transplant', 'infection', 'hepatitis')) return null;
  if (hasTag(mention, 'cancer')) return hasTag(mention, 'unknown-primary') ? null : 'cancer';
  if (hasTag(mention, 'dementia')) return 'dementia';
  const groups: readonly Group[] = ['airways', 'heart', 'neuro', 'liver', 'kidney'];
  return groups.find((group) => group !== 'cancer' && group !== 'dementia' && hasTag(mention, group)) ?? null;
}

/** What in part 2 is usually behind what in part 1. */
const USUALLY_BEHIND: readonly (readonly [effect: Tag, causes: readonly Tag[]])[] = [
  [
    'pneumonia',
    ['cancer', 'dementia', 'neuro', 'stroke', 'stroke-type', 'airways', 'immobile', 'blood-cancer'],
  ],
  ['clot', ['cancer', 'stroke', 'immobile']],
  ['sepsis', ['source', 'cancer']],
  ['secondary', ['cancer']],
  ['variceal', ['cirrhosis', 'liver-cause']],
  ['bleeding', ['cirrhosis', 'liver-cause', 'cancer', 'variceal']],
  ['heart', ['heart', 'vessel']],
  ['kidney', ['kidney', 'diabetes']],
  ['liver', ['liver', 'liver-cause']],
  ['airways', ['airways', 'neuro']],
  ['gut', ['cancer']],
];

/** Whether part 1 holds complications only, and part 2 a disease that usually causes what stands lowest. */
export function leadsTo(part2: ReadLine, part1: readonly ReadLine[]): boolean {
  const underlying = part1.at(-1);
  if (underlying === undefined || !part1.every(isOnlyComplication)) return false;
  const causes = part2.read.said.filter((mention) => isBehind(mention));
  return USUALLY_BEHIND.some(
    ([effect, behind]) =>
      saysEffect(underlying, effect) &&
      causes.some(
        (mention) =>
          hasTag(mention, ...behind) && !hasTag(mention, effect === 'secondary' ? 'secondary' : 'clot'),
      ),
  );
}

function isBehind(mention: Mention): boolean {
  const stage = stageOf(mention);
  return (stage !== null && stage >= 3) || hasTag(mention, 'immobile');
}

/** A tag of a system is an effect only on a failing organ: "heart" on heart failure. */
function saysEffect(line: ReadLine, effect: Tag): boolean {
  const organs: readonly Tag[] = ['heart', 'kidney', 'liver', 'airways'];
  return line.read.said.some(
    (mention) =>
      hasTag(mention, effect) &&
      (!organs.includes(effect) || mention.term.kind === 'failure') &&
      (effect !== 'gut' || hasTag(mention, 'complication')),
  );
}

function isOnlyComplication(line: ReadLine): boolean {
  const named = line.read.said.filter(({ term }) => term.kind !== 'site' && term.kind !== 'quality');
  // An organism or a named type makes pneumonia a disease of its own.
  const isDisease = named.some(({ term }) => term.kind === 'organism' || term.tags.has('covid'));
  return (
    !isDisease &&
    named.length > 0 &&
    named.every((mention) => {
      const stage = stageOf(mention);
      return (stage !== null && stage <= 2) || hasTag(mention, 'secondary');
    })
  );
}
