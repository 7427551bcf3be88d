import { hasTag, type Mention, type ReadText } from '../text/read-text.ts';
import type { Pointer, Tag } from '../vocabulary/term.ts';
import type { Pointed } from './pointed.ts';

interface Text {
  readonly source: string;
  readonly kind: 'cause-line' | 'note';
  readonly read: ReadText;
}

/** What the words of the texts point to. */
export function textPointsTo(texts: readonly Text[]): readonly Pointed[] {
  const lines = texts.filter(({ kind }) => kind === 'cause-line');
  const isInjured = lines.some(({ read }) => read.said.some(({ term }) => term.kind === 'external'));
  return [
    ...texts.flatMap((text) =>
      text.read.said.flatMap((mention) =>
        pointersOf(mention, text, isInjured).map((one) => pointed(one, mention, text)),
      ),
    ),
    ...anticoagulantBleeding(texts),
    ...workBesideDisease(texts),
  ];
}

function pointed({ level, paragraph }: Pointer, mention: Mention, { source }: Text): Pointed {
  return { code: paragraph, level, source, words: mention.words };
}

/** The pointers of a mention, as what stands around it leaves them. */
function pointersOf(mention: Mention, text: Text, isInjured: boolean): readonly Pointer[] {
  const { term } = mention;
  if (term.kind === 'drug' && term.pointers.length === 0) return drugPointers(mention, text);
  if (term.kind === 'unascertained') return isAboutTheDeath(mention, text) ? term.pointers : [];
  const isPast = saysPast(mention, text.read);
  if (term.kind === 'procedure' && (isPast || isHowItWasFound(mention, text.read))) return [];
  return term.pointers.map((pointer) => ({
    ...pointer,
    level: isPast || (isDiseased(mention, text.read) && !isInjured) ? 'consider' : pointer.level,
  }));
}

const PAST: ReadonlySet<string> = new Set([
  'previou',
  'previous',
  'past',
  'old',
  'history',
  'prior',
  'remote',
  'childhood',
]);

/** "previous", "history of", right before it. */
function saysPast({ from }: Mention, { tokens }: ReadText): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ word }) => PAST.has(word));
}

const FOUND_BY: ReadonlySet<string> = new Set(
  'confirmed proven diagnosed seen found shown demonstrated identified detected staged awaiting refused declined'.split(
    ' ',
  ),
);

/** "confirmed on biopsy", "found at laparotomy": how a disease was known, not what was done about it. */
function isHowItWasFound({ from }: Mention, { tokens }: ReadText): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ word }) => FOUND_BY.has(word));
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

/** A drug on a cause line is part of the cause; in a note it is only what was taken. */
function drugPointers(mention: Mention, { kind }: Text): readonly Pointer[] {
  if (kind === 'note' || hasTag(mention, 'anticoagulant')) return [];
  return [{ paragraph: 'iii', level: 'consider' }];
}

/** "Unknown" is about the cause of the death where a line names nothing else, and in a note where it says so. */
function isAboutTheDeath(mention: Mention, { kind, read }: Text): boolean {
  if (mention.term.tags.has('uncertain') && kind === 'note') return false;
  if (kind === 'note') return /cause|unascertained|death/i.test(mention.words);
  return read.said.every(({ term }) => !NAMING.has(term.kind));
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
  const lines = texts.filter(({ kind }) => kind === 'cause-line');
  const groups = [lines, ...texts.filter(({ kind }) => kind === 'note').map((note) => [note])];
  return groups.flatMap((group) => {
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
  const lines = texts.filter(({ kind }) => kind === 'cause-line');
  const harmed = new Set(
    lines.flatMap(({ read }) =>
      read.said
        .filter(({ term }) => term.kind === 'disease' || term.kind === 'site')
        .flatMap(({ term }) => [...term.tags]),
    ),
  );
  return texts.flatMap(({ read, source }) =>
    read.said
      .filter(
        ({ term }) =>
          term.kind === 'occupation' && PARTS_AT_WORK.some((part) => term.tags.has(part) && harmed.has(part)),
      )
      .map(({ words }): Pointed => ({ code: 'ix', level: 'consider', source, words })),
  );
}

const PARTS_AT_WORK: readonly Tag[] = ['airways', 'urinary', 'skin'];
