import {
  CAUSE_EXPLAINED_WORDS,
  CONVERSATION_HOW_WORDS,
  CONVERSATION_RESULT_WORDS,
  CONVERSATION_WITH_WORDS,
  DISCUSSION_OUTCOME_WORDS,
  NO_DISCUSSION_WORDS,
} from '../../contract/words/conversation-words.ts';
import { CORONER_ANSWER_WORDS } from '../../contract/words/coroner-words.ts';
import { formatCuiDate, formatCuiDateTime } from '../../contract/words/cui-date.ts';
import {
  CONCERN_CATEGORY_WORDS,
  CONCERN_ROUTE_WORDS,
  CONCERN_SOURCE_WORDS,
} from '../../contract/words/governance-words.ts';
import { ANSWER_WORDS, MAY_BE_TOLD_WORDS } from '../../contract/words/wider-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import type { ConversationRecord, PractitionerDiscussion } from '../../domain/conversations/conversation.ts';
import type { CoronerAnswer } from '../../domain/coroner/coroner-answer.ts';
import type { ConcernRecord } from '../../domain/governance/concern.ts';
import type { EntryPayloads } from '../../domain/record/payloads.ts';
import type { PrintedFact } from '../../exchange/documents/case-print.ts';
import { entryNumber, factIfSaid, type PrintContext, yesNo } from './print-context.ts';

/** Everything a conversation or an attempt says. The same for its section, for the timeline and for an earlier wording. */
export function conversationFacts(context: PrintContext, said: ConversationRecord): readonly PrintedFact[] {
  return [
    ['With', CONVERSATION_WITH_WORDS[said.with]],
    ...factIfSaid('Person', [said.personName, said.relationship].filter((part) => part !== '').join(', ')),
    ['How', `${CONVERSATION_HOW_WORDS[said.how]}: ${CONVERSATION_RESULT_WORDS[said.result].toLowerCase()}`],
    ['Held', clockWords(said.heldAt)],
    ...factIfSaid('What was said', said.said),
    ...factIfSaid('The office’s own view', said.officeView),
    ['Cause of death', CAUSE_EXPLAINED_WORDS[said.causeExplained]],
    ['Concern raised', yesNo(said.concernRaised)],
    ['Asks for the coroner', yesNo(said.asksForCoroner)],
    ...(said.promise === null
      ? []
      : [['Promised', `${said.promise.what}, by ${formatCuiDate(said.promise.dueOn)}`] as const]),
    ...(said.keepsPromises.length === 0
      ? []
      : [
          [
            'Keeps a promise of',
            said.keepsPromises.map((id) => entryNumber(context, id)).join(', '),
          ] as const,
        ]),
    ...(said.nextAttemptAt === null
      ? []
      : [['Next attempt', formatCuiDateTime(said.nextAttemptAt)] as const]),
  ];
}

export function discussionFacts(discussion: PractitionerDiscussion): readonly PrintedFact[] {
  if (!discussion.held) {
    return [
      ['Held', 'No'],
      ['Why not', NO_DISCUSSION_WORDS[discussion.reason]],
      ...factIfSaid('In more words', discussion.detail),
    ];
  }
  return [
    ['Held', `${clockWords(discussion.heldAt)}, ${CONVERSATION_HOW_WORDS[discussion.how].toLowerCase()}`],
    ['With', discussion.withWhom],
    ['Outcome', DISCUSSION_OUTCOME_WORDS[discussion.outcome]],
    ...factIfSaid('What was said', discussion.said),
  ];
}

export function concernFacts(context: PrintContext, concern: ConcernRecord): readonly PrintedFact[] {
  return [
    ['About', CONCERN_CATEGORY_WORDS[concern.category]],
    ['Raised by', CONCERN_SOURCE_WORDS[concern.source]],
    ['Seen or heard', concern.narrative],
    ...factIfSaid('In the person’s own words', concern.ownWords),
    ...(concern.conversation === null
      ? []
      : [['Raised in', entryNumber(context, concern.conversation)] as const]),
    ...(concern.suggestedRoute === null
      ? []
      : [['Suggested route', CONCERN_ROUTE_WORDS[concern.suggestedRoute]] as const]),
  ];
}

export function noteFacts({ important, text }: EntryPayloads['note-recorded']): readonly PrintedFact[] {
  return [[important ? 'Important note' : 'Note', text]];
}

export function coronerAnswerFacts(answer: CoronerAnswer): readonly PrintedFact[] {
  return [
    ['Answer', CORONER_ANSWER_WORDS[answer.form]],
    ['Received', clockWords(answer.receivedAt)],
    ...factIfSaid('From', answer.fromWhom),
    ...factIfSaid('Reference', answer.reference),
    ...factIfSaid('Note', answer.note),
  ];
}

export function contactFacts(contact: Contact): readonly PrintedFact[] {
  const needs = [
    contact.language === '' ? null : `Speaks ${contact.language}`,
    contact.interpreterNeeded ? 'Interpreter needed' : null,
    contact.signLanguage ? 'British Sign Language' : null,
    contact.otherNeeds === '' ? null : contact.otherNeeds,
    contact.bestTimes === '' ? null : `Best times: ${contact.bestTimes}`,
  ].filter((need) => need !== null);
  return [
    ['Name', contact.name],
    ...factIfSaid('Relationship', contact.relationship),
    ...factIfSaid('Telephone', contact.phone),
    ...factIfSaid('Email', contact.email),
    ...factIfSaid('Address', contact.address),
    ['Next of kin', yesNo(contact.isNextOfKin)],
    ['May register the death', ANSWER_WORDS[contact.mayRegister]],
    ['May be told', MAY_BE_TOLD_WORDS[contact.mayBeTold]],
    ['Present at the death', ANSWER_WORDS[contact.presentAtDeath]],
    ['Told of the death', ANSWER_WORDS[contact.informedOfDeath]],
    ...factIfSaid('Language and needs', needs.join('\n')),
    ...(contact.doNotContact ? [['Do not contact', 'Asked not to be contacted'] as const] : []),
  ];
}
