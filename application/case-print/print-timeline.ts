import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';
import { entryText } from '../../contract/words/entry-text.ts';
import { ROLE_WORDS } from '../../contract/words/people-words.ts';
import { clockWords, nameOf } from '../../contract/words/who.ts';
import { undoneEntries } from '../../contract/words/undone-entries.ts';
import type { Entry } from '../../domain/record/entry.ts';
import type { EntryCorrection } from '../../domain/record/payloads.ts';
import type { PrintedFact, PrintSection } from '../../exchange/documents/case-print.ts';
import { entryNumber, factsAsText, type PrintContext } from './print-context.ts';
import {
  concernFacts,
  contactFacts,
  conversationFacts,
  coronerAnswerFacts,
  discussionFacts,
  noteFacts,
} from './printed-content.ts';
import { changedValues } from './printed-values.ts';

const COLUMNS = [
  { heading: 'No.', share: 7 },
  { heading: 'Happened', share: 14 },
  { heading: 'Typed in', share: 14 },
  { heading: 'By', share: 19 },
  { heading: 'What', share: 46 },
] as const;

/** Every entry of the case in the order of the record, in full, with when it happened and when it was typed in. */
export function timelineSection(context: PrintContext): PrintSection {
  const { view } = context;
  const undone = undoneEntries(view);
  const rows = view.timeline.map((entry, at) => [
    String(at + 1),
    clockWords(entry.happenedAt),
    clockWords(entry.enteredAt),
    `${nameOf(view.people, entry.actor)}${entry.role === null ? '' : `\n${ROLE_WORDS[entry.role]}`}`,
    `${ENTRY_WORDS[entry.kind]}${undone.has(entry.id) ? ' (taken back at once)' : ''}\n${wholeText(context, entry)}`.trim(),
  ]);
  return {
    heading: 'Timeline',
    parts: [
      {
        kind: 'remark',
        text: `${String(rows.length)} ${rows.length === 1 ? 'entry' : 'entries'}, in the order of the record. Who only looked at the case stands in the audit list.`,
      },
      { kind: 'table', columns: COLUMNS, rows },
    ],
  };
}

/** What an entry says, all of it. */
function wholeText(context: PrintContext, entry: Entry): string {
  switch (entry.kind) {
    case 'conversation-recorded':
      return factsAsText(conversationFacts(context, entry.payload));
    case 'practitioner-discussed':
      return factsAsText(discussionFacts(entry.payload));
    case 'concern-raised':
      return factsAsText(concernFacts(context, entry.payload));
    case 'note-recorded':
      return factsAsText(noteFacts(entry.payload));
    case 'contact-recorded':
      return factsAsText(contactFacts(entry.payload));
    case 'coroner-answered':
      return factsAsText(coronerAnswerFacts(entry.payload));
    case 'entry-corrected':
      return correctionText(context, entry.payload);
    case 'concern-reviewed':
      return `The concern of ${entryNumber(context, entry.payload.concern)}\n${entryText(entry, context.view)}`;
    case 'late-information-reviewed':
      return `${entryText(entry, context.view)}\nAbout ${entry.payload.entries.map((id) => entryNumber(context, id)).join(', ')}`;
    case 'entry-undone':
      return `${entryText(entry, context.view)}, ${entryNumber(context, entry.payload.undoes)}`;
    case 'document-issued':
      return `${entryText(entry, context.view)}\nSHA-256 of the manifest: ${entry.payload.manifestSha256}`;
    default: {
      const changed = changedValues(context, entry);
      return changed.length === 0 ? entryText(entry, context.view) : factsAsText(changed);
    }
  }
}

function correctionText(context: PrintContext, { corrects, reason, replacement }: EntryCorrection): string {
  return [
    `Corrects ${entryNumber(context, corrects)}: ${reason}`,
    'Worded since:',
    factsAsText(replacementFacts(context, replacement)),
  ].join('\n');
}

function replacementFacts(
  context: PrintContext,
  replacement: EntryCorrection['replacement'],
): readonly PrintedFact[] {
  switch (replacement.kind) {
    case 'conversation-recorded':
      return conversationFacts(context, replacement.payload);
    case 'practitioner-discussed':
      return discussionFacts(replacement.payload);
    case 'concern-raised':
      return concernFacts(context, replacement.payload);
    case 'note-recorded':
      return noteFacts(replacement.payload);
    default:
      return replacement satisfies never;
  }
}
