import { hasTag, type Mention, type ReadText } from '../text/read-text.ts';
import { toldIn } from '../text/told.ts';
import type { Pointer } from '../vocabulary/term.ts';
import { harmfulWork, partsHarmed } from '../harmful-work.ts';
import { isLongAgo, isNoPartOfDeath, isNotWhatHarmed, isOfSomething, saysPast } from './no-part-of-death.ts';
import type { Pointed } from './pointed.ts';

interface Text {
  readonly source: string;
  readonly kind: 'cause-line' | 'note';
  readonly read: ReadText;
}

/** What the words of the texts point to. */
export function textPointsTo(texts: readonly Text[]): readonly Pointed[] {
  const isInjured = linesOf(texts).some(({ read }) => read.said.some(({ term }) => term.kind === 'external'));
  const said = groupsOf(texts).flatMap((group) => saidOutright(group, isInjured));
  return [
    ...said,
    ...linesOf(texts).flatMap((text) => toldOutright(text, said)),
    ...anticoagulantBleeding(texts),
    ...workBesideDisease(texts),
    ...faultsOfDevices(texts),
    ...treatmentAlone(texts),
  ];
}

function linesOf(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ kind }) => kind === 'cause-line');
}

/** What is read together: the lines of the certificate, and each note by itself. */
function groupsOf(texts: readonly Text[]): readonly (readonly Text[])[] {
  return [linesOf(texts), ...texts.filter(({ kind }) => kind === 'note').map((note) => [note])];
}

/**
 * What a line tells without a word of its own for it, where no word of the line says so already. That the cause is not known
 * counts where the line names none.
 */
function toldOutright({ read, source }: Text, said: readonly Pointed[]): readonly Pointed[] {
  const told = toldIn(read);
  const isNamed =
    namesAny(read) || told.some(({ pointers }) => pointers.some(({ paragraph }) => paragraph !== 'c'));
  const found = told.flatMap((one) => {
    const isOver = saysPast(one, read) || isLongAgo(one, read) || isNotWhatHarmed(one, read);
    return one.pointers
      .filter(({ paragraph }) => (paragraph === 'c' ? !isNamed : paragraph !== 'viii' || !isOver))
      .map(({ level, paragraph }): Pointed => ({ code: paragraph, level, source, words: one.words }));
  });
  const more = found.filter((one) => !said.some((other) => saysAsMuch(other, one)));
  return more.filter(
    (one, index) => !more.some((other, at) => at !== index && isLonger(other, one, at < index)),
  );
}

function saysAsMuch(one: Pointed, other: Pointed): boolean {
  return (
    one.source === other.source &&
    one.code === other.code &&
    (one.level === 'notify' || other.level === 'consider')
  );
}

/** Of two tellings for one paragraph the one with more words is shown; of equals the first. */
function isLonger(one: Pointed, other: Pointed, isBefore: boolean): boolean {
  if (!saysAsMuch(one, other)) return false;
  if (!saysAsMuch(other, one)) return true;
  return one.words.length === other.words.length ? isBefore : one.words.length > other.words.length;
}

/** What each mention points to. "Accidental" and "exposure" point to nothing of their own beside what came about. */
function saidOutright(group: readonly Text[], isInjured: boolean): readonly Pointed[] {
  const found = group.flatMap((text) =>
    text.read.said.flatMap((mention) =>
      pointersOf(mention, text, isInjured).map((one) => ({
        isManner: hasTag(mention, 'manner'),
        points: pointed(one, mention, text),
      })),
    ),
  );
  const isNamed = found.some(({ isManner }) => !isManner);
  return found.filter(({ isManner }) => !isManner || !isNamed).map(({ points }) => points);
}

function pointed({ level, paragraph }: Pointer, mention: Mention, { source }: Text): Pointed {
  return { code: paragraph, level, source, words: mention.words };
}

/** The pointers of a mention, as what stands around it leaves them. */
function pointersOf(mention: Mention, text: Text, isInjured: boolean): readonly Pointer[] {
  const { term } = mention;
  if (term.kind === 'unascertained') return isAboutTheDeath(mention, text) ? term.pointers : [];
  if (text.source === 'Part 2' && isOldAllergy(mention, text.read)) return [];
  if (term.kind === 'drug' && term.pointers.length === 0) return drugPointers(mention, text);
  if (term.name === 'exposure' && isOfSomething(mention, text.read)) return [];
  const isPast = saysPast(mention, text.read);
  if (term.kind === 'procedure' && isNoPartOfDeath(mention, text.read, isPast)) return [];
  return term.pointers.map((pointer) => ({
    ...pointer,
    level: isPast || (isDiseased(mention, text.read) && !isInjured) ? 'consider' : pointer.level,
  }));
}

/** "Penicillin allergy" among other diseases: what was known, and not what happened. */
function isOldAllergy({ to, words }: Mention, { tokens }: ReadText): boolean {
  return /\ballergy$/i.test(words) || tokens[to + 1]?.word === 'allergy';
}

const OF_DISEASE: ReadonlySet<string> = new Set([
  'pathological',
  'osteoporotic',
  'fragility',
  'metastatic',
  'insufficiency',
]);

/** A fracture that the same text puts down to disease. */
function isDiseased({ term }: Mention, { tokens }: ReadText): boolean {
  return term.kind === 'injury' && term.tags.has('bone') && tokens.some(({ word }) => OF_DISEASE.has(word));
}

/** "Vancomycin-resistant", "insulin-dependent": about a germ or a disease, and not about what the drug did. */
const NOT_ITS_HARM: ReadonlySet<string> = new Set(
  'resistant resistance sensitive susceptible dependent requiring treated responsive refractory deficiency'.split(
    ' ',
  ),
);

/** A drug on a cause line is part of the cause; in a note it is only what was taken. */
function drugPointers(mention: Mention, { kind, read, source }: Text): readonly Pointer[] {
  if (kind === 'note' || hasTag(mention, 'anticoagulant')) return [];
  if (NOT_ITS_HARM.has(read.tokens[mention.to + 1]?.word ?? '')) return [];
  if (isNotWhatHarmed(mention, read)) return [];
  if (source === 'Part 2' && isTreatedWith(mention, read)) return [];
  return [{ paragraph: 'iii', level: isBlamed(mention, read) ? 'notify' : 'consider' }];
}

const BLAMED_AFTER: ReadonlySet<string> = new Set(
  'induced related associated toxicity overdose poisoning error hepatitis anaphylaxis'.split(' '),
);

/** "Flucloxacillin-induced", "reaction to co-amoxiclav": the words say that the drug did it. */
function isBlamed({ from, to }: Mention, { tokens }: ReadText): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from).map(({ word }) => word);
  return (
    BLAMED_AFTER.has(tokens[to + 1]?.word ?? '') || (before.includes('reaction') && before.includes('to'))
  );
}

const TREATED: ReadonlySet<string> = new Set(
  'on with taking term therapy treatment treated prescribed'.split(' '),
);

/** "On long-term steroids", "methotrexate for rheumatoid arthritis": part 2 says what was taken, and no harm of it. */
function isTreatedWith({ from, to }: Mention, { said, tokens }: ReadText): boolean {
  const isHarm = said.some((other) => hasTag(other, 'induced', 'illicit'));
  const before = tokens.slice(Math.max(0, from - 4), from).some(({ word }) => TREATED.has(word));
  const after = tokens.slice(to + 1, to + 3).some(({ word }) => TREATED.has(word) || word === 'for');
  return !isHarm && (before || after);
}

/** "Unknown" is about the cause of the death where a line names nothing else, and in a note where it says so. */
function isAboutTheDeath(mention: Mention, { kind, read }: Text): boolean {
  if (mention.term.tags.has('uncertain') && kind === 'note') return false;
  if (kind === 'note') return /cause|unascertained|death/i.test(mention.words);
  return !namesAny(read);
}

function namesAny({ said }: ReadText): boolean {
  return said.some(({ term }) => NAMING.has(term.kind));
}

const NAMING: ReadonlySet<string> = new Set([
  'disease',
  'injury',
  'external',
  'organism',
  'label',
  'failure',
  'procedure',
  'old-age',
  'circumstance',
]);

/** A bleed in one who was given an anticoagulant, on the same certificate or in the same note. */
function anticoagulantBleeding(texts: readonly Text[]): readonly Pointed[] {
  return groupsOf(texts).flatMap((group) => {
    if (!group.some(({ read }) => read.said.some((mention) => hasTag(mention, 'bleeding')))) return [];
    return group.flatMap(({ read, source }) =>
      read.said
        .filter((mention) => hasTag(mention, 'anticoagulant'))
        .slice(0, 1)
        .map(({ words }): Pointed => ({ code: 'iii', level: 'consider', source, words })),
    );
  });
}

/** Work that harms one part of the body, and a disease of that part on the certificate. */
function workBesideDisease(texts: readonly Text[]): readonly Pointed[] {
  const harmed = partsHarmed(linesOf(texts).map(({ read }) => read));
  return texts.flatMap(({ read, source }) =>
    harmfulWork(read, harmed).map(({ words }): Pointed => ({ code: 'ix', level: 'consider', source, words })),
  );
}

/** How many words may stand between a device and what went wrong with it: "endocarditis of the prosthetic valve". */
const NEAR = 2;

/** A device, and right beside it an infection or a fault: "infected hip prosthesis", "misplaced feeding tube". */
function faultsOfDevices(texts: readonly Text[]): readonly Pointed[] {
  return linesOf(texts).flatMap(({ read, source }) =>
    read.said
      .filter(({ term }) => term.kind === 'device' && !term.tags.has('urinary'))
      .flatMap((device): readonly Pointed[] => {
        const wrong = read.said.filter((other) => isFault(other) && areNear(read, device, other));
        if (wrong.length === 0) return [];
        const level = wrong.some((other) => hasTag(other, 'fault')) ? 'notify' : 'consider';
        return [{ code: 'viii', level, source, words: device.words }];
      }),
  );
}

function isFault(mention: Mention): boolean {
  return hasTag(mention, 'fault', 'infection', 'bare-infection', 'sepsis');
}

function areNear({ text }: ReadText, one: Mention, other: Mention): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return (
    second.from - first.to - 1 <= NEAR && !/[,;.]| and | with /.test(text.slice(first.end, second.start))
  );
}

/** A treatment that stands alone on a line of part 1 is given as what led to death. */
function treatmentAlone(texts: readonly Text[]): readonly Pointed[] {
  return linesOf(texts)
    .filter(({ source }) => source.startsWith('Line 1'))
    .flatMap(({ read, source }) => {
      const [first] = read.said;
      const isAlone = read.said.every(({ term }) => ALONE.has(term.kind));
      return first?.term.tags.has('treatment') === true && isAlone && first.term.pointers.length === 0
        ? [{ code: 'viii', level: 'notify', source, words: first.words } as const]
        : [];
    });
}

const ALONE: ReadonlySet<string> = new Set(['procedure', 'site', 'quality']);
