import { hasUnlistedWord, type ReadLine, says } from '../read-certificate.ts';
import { hasTag, type Mention } from '../text/read-text.ts';
import { stageOf } from './stages.ts';

const GROUPS = [
  'cancer',
  'airways',
  'heart',
  'dementia',
  'degeneration',
  'neuro',
  'liver',
  'kidney',
  'gut',
  'joints',
  'diabetes',
  'pressure',
] as const;
type Group = (typeof GROUPS)[number];

/** Groups of long diseases that seldom lead to one another, with those below that may lead to the one above. */
const MAY_LEAD: Readonly<Record<Group, readonly Group[]>> = {
  cancer: [],
  airways: ['joints'],
  heart: ['kidney', 'airways', 'joints', 'diabetes', 'pressure'],
  dementia: ['heart', 'neuro', 'degeneration', 'diabetes', 'pressure', 'kidney'],
  degeneration: ['dementia'],
  neuro: [
    'dementia',
    'cancer',
    'degeneration',
    'diabetes',
    'pressure',
    'joints',
    'heart',
    'liver',
    'kidney',
    'gut',
  ],
  liver: ['heart', 'cancer', 'gut', 'joints', 'diabetes'],
  kidney: ['heart', 'liver', 'cancer', 'joints', 'diabetes', 'pressure', 'gut', 'neuro'],
  gut: ['cancer', 'joints', 'diabetes', 'liver', 'neuro', 'degeneration', 'heart', 'kidney'],
  joints: ['gut', 'kidney', 'neuro', 'degeneration'],
  diabetes: GROUPS,
  pressure: GROUPS,
};

/** By name: diseases of the nerves that nothing else brings about. */
const DEGENERATION: ReadonlySet<string> = new Set([
  'parkinson disease',
  'progressive supranuclear palsy',
  'motor neurone disease',
  'multiple sclerosis',
  'huntington disease',
  'cerebral palsy',
  'muscular dystrophy',
]);

/** Whether a line names a disease of the nerves that nothing else brings about, an infection least of all. */
export function isDegeneration(line: ReadLine): boolean {
  return line.read.said.some(({ term }) => DEGENERATION.has(term.name) && term.name !== 'cerebral palsy');
}

/** What seldom leads to a sudden disease of a vessel. */
const NOT_BEHIND_VESSELS: readonly Group[] = ['dementia', 'airways', 'liver', 'neuro', 'degeneration', 'gut'];

/** Whether both lines are long diseases, or the upper one a sudden one of a vessel, of kinds that do not lead to one another. */
export function groupsApart(upper: ReadLine, lower: ReadLine): boolean {
  const [above, below] = [groupOf(upper), groupOf(lower)];
  if (below === null || hasUnlistedWord(upper) || hasUnlistedWord(lower)) return false;
  // An inborn or lasting disease of another organ that harms the liver too.
  if (above === 'liver' && says(lower, 'liver-cause')) return false;
  // A cancer of the organ that was diseased before.
  if (above === 'cancer' && upper.read.said.some(({ term }) => [...term.tags].some((tag) => tag === below)))
    return false;
  if (above !== null) return above !== below && !MAY_LEAD[above].includes(below);
  if (below === 'liver' && says(upper, 'bleeding')) return false;
  return isAcuteVessel(upper) && NOT_BEHIND_VESSELS.includes(below);
}

/** A heart attack, a stroke or a burst vessel by itself. */
function isAcuteVessel(line: ReadLine): boolean {
  return (
    line.read.said.some(isSudden) &&
    line.read.said.every((mention) => isSudden(mention) || mention.term.kind === 'site')
  );
}

function isSudden(mention: Mention): boolean {
  if (mention.term.kind !== 'disease') return false;
  if (hasTag(mention, 'infarct', 'stroke')) return true;
  return (
    hasTag(mention, 'event') && hasTag(mention, 'vessel', 'brain') && !hasTag(mention, 'infection', 'source')
  );
}

/** The one group that everything on the line belongs to, or null. */
function groupOf(line: ReadLine): Group | null {
  const named = line.read.said.filter(
    (mention) => !['site', 'quality'].includes(mention.term.kind) && !hasTag(mention, 'secondary'),
  );
  const groups = new Set(named.map(groupOfMention));
  const [only] = groups;
  return groups.size === 1 && only !== undefined ? only : null;
}

function groupOfMention(mention: Mention): Group | null {
  const { term } = mention;
  if (term.kind !== 'disease') return null;
  if (hasTag(mention, 'diabetes')) return 'diabetes';
  if (term.name === 'hypertension') return 'pressure';
  if (stageOf(mention) !== 4) return null;
  if (hasTag(mention, 'blood-cancer', 'typed') && !hasTag(mention, 'dementia', 'cancer')) return null;
  if (hasTag(mention, 'industrial', 'transplant', 'infection', 'hepatitis')) return null;
  if (hasTag(mention, 'cancer')) return hasTag(mention, 'unknown-primary') ? null : 'cancer';
  if (hasTag(mention, 'dementia')) return 'dementia';
  if (DEGENERATION.has(term.name)) return 'degeneration';
  if (hasTag(mention, 'joint-tissue')) return 'joints';
  const groups = ['airways', 'heart', 'neuro', 'liver', 'kidney', 'gut'] as const;
  return groups.find((group) => hasTag(mention, group)) ?? null;
}
