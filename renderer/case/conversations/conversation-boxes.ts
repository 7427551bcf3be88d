import type { ConversationRecord, Item } from '../../../contract/for-window.ts';
import { checkConversation } from '../../../contract/for-window.ts';
import type { DeathTime } from '../../../contract/for-window.ts';
import { nowInstant } from '../../clock.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { formatCuiDate } from '../../../contract/words/cui-date.ts';
import { readTypedDate } from '../../format/typed-date.ts';
import { CONVERSATION_FAULT_WORDS } from '../../../contract/words/conversation-words.ts';
import {
  instantFrom,
  LATEST_YEAR,
  localBoxes,
  localOf,
  momentBoxes,
  momentProblems,
  type MomentBoxes,
  NO_MOMENT,
} from '../moment-fields.tsx';

/** What the boxes of a conversation hold; an empty text stands for nothing chosen. */
export interface ConversationBoxes {
  readonly with: ConversationRecord['with'];
  readonly personName: string;
  readonly relationship: string;
  readonly how: ConversationRecord['how'];
  readonly result: ConversationRecord['result'] | '';
  /** Null: the moment of recording, until the person writes another. */
  readonly moment: MomentBoxes | null;
  readonly said: string;
  readonly officeView: string;
  readonly concernRaised: boolean;
  /** Empty while nobody said; recorded as not explained. */
  readonly causeExplained: ConversationRecord['causeExplained'] | '';
  readonly asksForCoroner: boolean;
  /** The contact of the case who was spoken to or sought; null for anybody else. */
  readonly contactId: string | null;
  readonly hasPromise: boolean;
  readonly promiseWhat: string;
  readonly promiseDue: string;
  readonly next: MomentBoxes;
  readonly keepsPromises: string[];
}

/** A call to the family, which is what most conversations are. What it came to is never chosen beforehand. */
export function newConversation(
  personName: string,
  relationship: string,
  contactId: string | null,
): ConversationBoxes {
  return {
    with: 'bereaved',
    personName,
    relationship,
    how: 'telephone',
    result: '',
    moment: null,
    said: '',
    officeView: '',
    concernRaised: false,
    causeExplained: '',
    asksForCoroner: false,
    contactId,
    hasPromise: false,
    promiseWhat: '',
    promiseDue: '',
    next: NO_MOMENT,
    keepsPromises: [],
  };
}

export function conversationBoxes(content: ConversationRecord): ConversationBoxes {
  const { promise, nextAttemptAt, heldAt, keepsPromises, ...rest } = content;
  return {
    ...rest,
    moment: momentBoxes(heldAt),
    hasPromise: promise !== null,
    promiseWhat: promise?.what ?? '',
    promiseDue: promise === null ? '' : formatCuiDate(promise.dueOn),
    next: nextAttemptAt === null ? NO_MOMENT : localBoxes(nextAttemptAt),
    keepsPromises: [...keepsPromises],
  };
}

export type Conversation = Item<ConversationRecord>;
type Sent = Omit<ConversationRecord, 'keepsPromises'> & { readonly keepsPromises: string[] };

/** The conversation to record; null while something that it needs is missing. */
export function conversationToRecord(boxes: ConversationBoxes): Sent | null {
  const heldAt = instantFrom(boxes.moment ?? NO_MOMENT);
  const dueOn = readTypedDate(boxes.promiseDue, LATEST_YEAR);
  if (heldAt === null || boxes.result === '' || (boxes.hasPromise && dueOn === null)) return null;
  const isSpoken = boxes.result === 'spoken';
  return {
    with: boxes.with,
    personName: boxes.personName.trim(),
    relationship: boxes.relationship.trim(),
    how: boxes.how,
    result: boxes.result,
    heldAt,
    said: boxes.said,
    officeView: boxes.officeView,
    concernRaised: boxes.concernRaised,
    causeExplained: isSpoken && boxes.causeExplained !== '' ? boxes.causeExplained : 'not-explained',
    asksForCoroner: isSpoken && boxes.asksForCoroner,
    contactId: boxes.contactId,
    promise: boxes.hasPromise && dueOn !== null ? { what: boxes.promiseWhat.trim(), dueOn } : null,
    nextAttemptAt: isSpoken ? null : localOf(boxes.next),
    keepsPromises: [...boxes.keepsPromises],
  };
}

const FAULT_FIELDS = {
  'in-future': 'moment-time',
  'before-death': 'moment-date',
  'nothing-said': 'said',
  'person-missing': 'personName',
} as const;

/** Rules CONV-1 to CONV-4, and boxes that cannot be read. */
export function conversationProblems(
  boxes: ConversationBoxes,
  death: DeathTime | null,
  id: string,
): readonly FieldProblem[] {
  const problem = (isSo: boolean, part: string, message: string): readonly FieldProblem[] =>
    isSo ? [{ fieldId: `${id}-${part}`, message }] : [];
  const hasNext = boxes.next.date.trim() !== '' || boxes.next.time.trim() !== '';
  const unread = [
    ...problem(boxes.result === '', 'result', 'Choose what the call or message came to.'),
    ...(boxes.moment === null ? [] : momentProblems(boxes.moment, `${id}-moment`)),
    ...problem(
      boxes.hasPromise && boxes.promiseWhat.trim() === '',
      'promiseWhat',
      'Write what was promised.',
    ),
    ...problem(
      boxes.hasPromise && readTypedDate(boxes.promiseDue, LATEST_YEAR) === null,
      'promiseDue',
      'Write the day by which it was promised.',
    ),
    ...(boxes.result !== 'spoken' && hasNext ? momentProblems(boxes.next, `${id}-next`) : []),
  ];
  const record = conversationToRecord(boxes);
  if (record === null) return unread;
  const typed: ConversationRecord = { ...record, keepsPromises: [] };
  const faults = checkConversation(typed, death, nowInstant()).map((fault) => ({
    fieldId: `${id}-${FAULT_FIELDS[fault]}`,
    message: CONVERSATION_FAULT_WORDS[fault],
  }));
  return [...unread, ...faults];
}
