import type { Entry } from '../for-window.ts';
import type { CaseView } from '../views.ts';
import {
  CONVERSATION_HOW_WORDS,
  CONVERSATION_RESULT_WORDS,
  CONVERSATION_WITH_WORDS,
} from './conversation-words.ts';
import { ENTRY_WORDS } from './entry-words.ts';
import { undoneEntries } from './undone-entries.ts';
import { clockWords, nameOf } from './who.ts';

/** Kinds of entry that somebody can rely on for an answer: what was seen, said, stated or sent. */
const RELIABLE: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>([
  'preparation-recorded',
  'practitioner-recorded',
  'cause-proposed',
  'cause-agreed',
  'review-recorded',
  'practitioner-discussed',
  'conversation-recorded',
  'no-conversation-recorded',
  'note-recorded',
  'concern-raised',
  'concern-reviewed',
  'coroner-answered',
  'outside-notification',
  'certificate-recorded',
  'examiner-certified',
  'reasoning-recorded',
  'document-issued',
]);

/** The case's entries that can be relied on, newest first. What was taken back at once is not among them. */
export function evidenceOf(view: CaseView): readonly Entry[] {
  const undone = undoneEntries(view);
  return view.timeline.filter(({ id, kind }) => RELIABLE.has(kind) && !undone.has(id)).toReversed();
}

/** One entry in a line: what it is, by whom and when. */
export function evidenceLine(view: CaseView, entry: Entry): string {
  return `${ENTRY_WORDS[entry.kind]}${detailOf(entry)} · ${nameOf(view.people, entry.actor)} · ${clockWords(entry.happenedAt)}`;
}

function detailOf(entry: Entry): string {
  if (entry.kind !== 'conversation-recorded') return '';
  const { with: withWhom, how, result } = entry.payload;
  return `: ${CONVERSATION_WITH_WORDS[withWhom].toLowerCase()}, ${CONVERSATION_HOW_WORDS[how].toLowerCase()}, ${CONVERSATION_RESULT_WORDS[result].toLowerCase()}`;
}
