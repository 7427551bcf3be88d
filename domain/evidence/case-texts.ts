import type { Case, Item, RecordedField } from '../case/case.ts';
import { wordingOf } from './case-wording.ts';
import type { Piece } from './coroner/circumstances.ts';
import type { SeenIn } from './raised.ts';
import { seenInField, seenInItem } from './seen-in.ts';
import { readText, type ReadText } from './text/read-text.ts';

/** A text of the case, read, with the place where it stands. */
export interface CaseText {
  readonly piece: Piece;
  readonly read: ReadText;
  readonly place: SeenIn;
}

/**
 * Everything that somebody wrote about the death, each text under a name of its own, oldest kinds of work first. Reading
 * them is most of what evidence costs, so it is done once for all that asks.
 */
export function textsOf(onCase: Case): readonly CaseText[] {
  const { admission, preparationNotes, review } = onCase.fields;
  const notes = [
    ...fromField(admission, 'admission', ({ reason }) => reason),
    ...fromField(preparationNotes, 'preparation notes', (text) => text),
    ...fromField(review, 'review', ({ findings }) => findings),
    ...fromItems(onCase.conversations, 'conversation', ({ said }) => said),
    ...fromItems(onCase.discussions, 'discussion with the practitioner', (held) =>
      held.held ? held.said : held.detail,
    ),
    ...fromItems(onCase.notes, 'note', ({ text }) => text),
    ...fromItems(onCase.concerns, 'concern', ({ narrative, ownWords }) => `${narrative}\n${ownWords}`),
  ];
  const texts = [
    ...causeLines(onCase).map((place) => ({ place, kind: 'cause-line' as const })),
    ...notes.map((place) => ({ place, kind: 'note' as const })),
  ];
  return texts
    .filter(({ place }) => place.words.trim() !== '')
    .map(({ kind, place }, index) => {
      const read = readText(place.words);
      return { place, read, piece: { source: String(index), text: place.words, kind, read } };
    });
}

function causeLines(onCase: Case): readonly SeenIn[] {
  const stated = wordingOf(onCase);
  if (stated === null) return [];
  return stated.wording.lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => ({ ...stated.placeOf(name), words: text }));
}

function fromField<Value>(
  field: RecordedField<Value> | null,
  where: string,
  textOf: (value: Value) => string,
): readonly SeenIn[] {
  return field === null ? [] : [seenInField(field, where, textOf(field.value))];
}

function fromItems<Content>(
  items: readonly Pick<Item<Content>, 'content' | 'corrected' | 'stamp'>[],
  where: string,
  textOf: (content: Content) => string,
): readonly SeenIn[] {
  return items.map((item) => seenInItem(item, where, textOf(item.content)));
}
