import { type ReadLine, says } from '../read-certificate.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import { isKnownToLead, isUsuallyBehind } from '../vocabulary/chains.ts';
import type { Tag, TermKind } from '../vocabulary/term.ts';
import { groupsApart, isDegeneration } from './long-diseases.ts';
import { stageOf } from './stages.ts';

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
  if (above === null || below === null) return isKnownPair(upper, lower);
  if (
    MAY_FOLLOW.some(([one, other]) => says(upper, one) && says(lower, other)) &&
    !isObviousResult(upper, lower) &&
    !isDegeneration(upper)
  )
    return false;
  if (isPair(upper, lower) || isKnownPair(upper, lower)) return true;
  if (says(upper, 'root') && above.last === 5 && below.first === 3) return !says(lower, 'gut', 'infection');
  if (above.last >= 4 && below.first <= 2) return !mayBeginAfresh(upper, lower);
  return above.last >= 3 && below.first === 0;
}

/** Pneumonia and the like under a disease that it is a complication of. */
function isObviousResult(upper: ReadLine, lower: ReadLine): boolean {
  return (
    says(lower, 'pneumonia') &&
    !says(upper, 'infection') &&
    !/fibrosis|bronchiectasis|epilep|cerebral palsy|guillain|polyneuropathy|myasthen|encephal/i.test(
      upper.text,
    )
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

/** Everything on the lower line is known to come from what is on the upper one. */
function isKnownPair(upper: ReadLine, lower: ReadLine): boolean {
  const [causes, effects] = [namedOn(upper), namedOn(lower)];
  return (
    causes.length > 0 &&
    effects.length > 0 &&
    effects.every((effect) => causes.some((cause) => isKnownToLead(cause.term, effect.term))) &&
    !causes.some((cause) => effects.some((effect) => isKnownToLead(effect.term, cause.term)))
  );
}

function namedOn({ abbreviations, read }: ReadLine): readonly Mention[] {
  const saysNothing: readonly TermKind[] = ['site', 'quality', 'organism', 'harmless'];
  return abbreviations.length > 0 ? [] : read.said.filter(({ term }) => !saysNothing.includes(term.kind));
}

/** Long diseases that an acute illness can leave behind. */
function mayBeginAfresh(upper: ReadLine, lower: ReadLine): boolean {
  if (
    /epilep|cerebral palsy|hydrocephalus|fibrosis|pulmonary hypertension|cor pulmonale|bronchiectasis/i.test(
      upper.text,
    )
  )
    return true;
  if (says(lower, 'immobile')) return true;
  return says(upper, 'kidney') && says(lower, 'sepsis', 'bleeding');
}

/** Whether both lines are long diseases of kinds that do not lead to one another. */
export function isUnlinked(upper: ReadLine, lower: ReadLine): boolean {
  if (upper.abbreviations.length > 0 || lower.abbreviations.length > 0) return false;
  return !isKnownPair(lower, upper) && groupsApart(upper, lower);
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
  if (underlying === undefined) return false;
  const [inPart2, effects] = [namedOn(part2), namedOn(underlying)];
  const isBehindAll = effects.some((effect) =>
    inPart2.some(({ term }) => isUsuallyBehind(term, effect.term)),
  );
  // An event of its own that the lines above follow from is a chain; what stands in part 2 helped it along.
  const isChain = part1.length > 1 && effects.some((effect) => (stageOf(effect) ?? 0) >= 3);
  if (isBehindAll && !isChain && part1.every((line) => line === underlying || isOnlyComplication(line)))
    return true;
  if (!part1.every(isOnlyComplication)) return false;
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
      return (stage !== null && stage <= 2) || hasTag(mention, 'secondary', 'leg-clot');
    })
  );
}
