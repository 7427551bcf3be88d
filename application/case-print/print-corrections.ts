import { FIELD_NAMES } from '../../domain/case/fields.ts';
import type { Item, Stamp } from '../../domain/case/case.ts';
import type { EntryId } from '../../domain/shared/ids.ts';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';
import type { PrintedFact, PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, factsAsText, headed, orNone, type PrintContext } from './print-context.ts';
import {
  concernFacts,
  contactFacts,
  conversationFacts,
  discussionFacts,
  noteFacts,
} from './printed-content.ts';
import { printedValue } from './printed-values.ts';

/** What stood before: corrected wordings with the reason, values that others took the place of, acts taken back. */
export function correctionsSection(context: PrintContext): PrintSection {
  const parts = [...correctedParts(context), ...earlierParts(context), ...undoneParts(context)];
  return {
    heading: 'What was corrected or changed',
    parts: orNone(parts, 'Nothing has been corrected, changed or taken back.'),
  };
}

function correctedParts(context: PrintContext): readonly PrintPart[] {
  const { concerns, conversations, discussions, notes } = context.view.case;
  return [
    ...correctionsOf(context, conversations, 'conversation', (said) => conversationFacts(context, said)),
    ...correctionsOf(context, discussions, 'discussion', discussionFacts),
    ...correctionsOf(context, concerns, 'concern', (concern) => concernFacts(context, concern)),
    ...correctionsOf(context, notes, 'note', noteFacts),
  ];
}

function correctionsOf<Content>(
  context: PrintContext,
  items: readonly Item<Content>[],
  what: string,
  facts: (content: Content) => readonly PrintedFact[],
): readonly PrintPart[] {
  return items.flatMap(({ corrected, stamp }) =>
    corrected.flatMap(({ by, content, reason }) =>
      headed(`The ${what} of ${entryNumber(context, stamp.entry)}, as it was worded before`, [
        ...facts(content),
        ['First recorded by', byWhom(context, stamp)],
        ['Corrected by', byWhom(context, by)],
        ['Why', reason],
      ]),
    ),
  );
}

const COLUMNS = [
  { heading: 'What', share: 24 },
  { heading: 'What stood before', share: 42 },
  { heading: 'By whom and when', share: 34 },
] as const;

function earlierParts(context: PrintContext): readonly PrintPart[] {
  const { fields } = context.view.case;
  const rows = FIELD_NAMES.flatMap((name) =>
    (fields[name]?.earlier ?? []).map(({ stamp, value }) => [
      FIELD_WORDS[name],
      printedValue(context, name, value),
      byWhom(context, stamp),
    ]),
  );
  const contacts = earlierContacts(context);
  if (rows.length + contacts.length === 0) return [];
  return [
    { kind: 'heading', text: 'Values that others took the place of' },
    { kind: 'table', columns: COLUMNS, rows: [...rows, ...contacts] },
  ];
}

/** A contact that is recorded again is the same person with new facts; what was recorded first stands here. */
function earlierContacts(context: PrintContext): readonly (readonly string[])[] {
  const { case: onCase, timeline } = context.view;
  const latest = new Set(onCase.contacts.map(({ stamp }) => stamp.entry));
  const undone = undoneIn(onCase.undone);
  return timeline.flatMap((entry) => {
    if (entry.kind !== 'contact-recorded' || latest.has(entry.id) || undone.has(entry.id)) return [];
    const stamp = { ...entry, entry: entry.id };
    return [['Contact', factsAsText(contactFacts(entry.payload)), byWhom(context, stamp)]];
  });
}

function undoneParts(context: PrintContext): readonly PrintPart[] {
  const { case: onCase, timeline } = context.view;
  if (onCase.undone.length === 0) return [];
  return headed(
    'Acts that were taken back at once',
    onCase.undone.map((stamp) => {
      const entry = timeline.find(({ id }) => id === stamp.entry);
      return [entry === undefined ? 'An act' : ENTRY_WORDS[entry.kind], byWhom(context, stamp)];
    }),
  );
}

function undoneIn(stamps: readonly Stamp[]): ReadonlySet<EntryId> {
  return new Set(stamps.map(({ entry }) => entry));
}
