import {
  CONVERSATION_RESULT_WORDS,
  CONVERSATION_WITH_WORDS,
} from '../../contract/words/conversation-words.ts';
import { clockWords } from '../../contract/words/who.ts';
import type { PrintPart, PrintSection } from '../../exchange/documents/case-print.ts';
import { byWhom, entryNumber, headed, orNone, type PrintContext } from './print-context.ts';
import { fieldsTable, PEOPLE_FIELDS } from './print-fields.ts';
import { correctedFact } from './print-scrutiny.ts';
import { contactFacts, conversationFacts } from './printed-content.ts';

/** Every attempt and every conversation in the order in which they were typed in, or why there was none. */
export function conversationsSection(context: PrintContext): PrintSection {
  const { conversations, fields } = context.view.case;
  const parts = conversations.flatMap(({ content, corrected, stamp }) => {
    const keptBy = conversations.find((later) => later.content.keepsPromises.includes(stamp.entry));
    const kept =
      keptBy === undefined ? 'Not kept yet' : `Kept in ${entryNumber(context, keptBy.stamp.entry)}`;
    return headed(
      `${clockWords(content.heldAt)} · ${CONVERSATION_WITH_WORDS[content.with]} · ${CONVERSATION_RESULT_WORDS[content.result]}`,
      [
        ...conversationFacts(context, content),
        ...(content.promise === null ? [] : [['The promise', kept] as const]),
        ['Recorded by', byWhom(context, stamp)],
        ...correctedFact(corrected.length),
      ],
    );
  });
  const excused: readonly PrintPart[] =
    fields.noConversation === null
      ? []
      : [
          { kind: 'heading', text: 'Why there was no conversation with the family' },
          ...fieldsTable(context, ['noConversation']),
        ];
  return {
    heading: 'Conversations',
    parts: [...excused, ...orNone(parts, 'No conversation and no attempt is recorded.')],
  };
}

/** The practitioners, the next of kin and everybody else whom the office may speak with. */
export function peopleSection(context: PrintContext): PrintSection {
  const contacts = context.view.case.contacts.flatMap(({ content, deactivated, stamp }) =>
    headed(content.name === '' ? 'A contact without a name' : content.name, [
      ...contactFacts(content),
      ['Recorded by', byWhom(context, stamp)],
      ...(deactivated === null
        ? []
        : [
            [
              'No longer used',
              `${deactivated.content.reason}\n${byWhom(context, deactivated.stamp)}`,
            ] as const,
          ]),
    ]),
  );
  return { heading: 'People of the case', parts: [...fieldsTable(context, PEOPLE_FIELDS), ...contacts] };
}
