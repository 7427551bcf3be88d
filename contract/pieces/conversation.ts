import { z } from 'zod';
import {
  CONVERSATION_HOW,
  CONVERSATION_RESULTS,
  CONVERSATION_WITH,
  DISCUSSION_OUTCOMES,
  NO_DISCUSSION_REASONS,
} from '../../domain/conversations/conversation.ts';
import { entryId } from './ids.ts';
import { longText, nameText, requiredName, requiredSentence, sentence } from './texts.ts';
import { civilDate, instant, officeTime } from './times.ts';

export const conversationRecord = z.strictObject({
  with: z.enum(CONVERSATION_WITH),
  personName: nameText,
  relationship: nameText,
  how: z.enum(CONVERSATION_HOW),
  result: z.enum(CONVERSATION_RESULTS),
  heldAt: instant,
  said: longText,
  officeView: longText,
  concernRaised: z.boolean(),
  causeExplained: z.enum(['explained-and-understood', 'explained-not-understood', 'not-explained']),
  asksForCoroner: z.boolean(),
  contactId: z.uuid().nullable(),
  promise: z.strictObject({ what: requiredSentence, dueOn: civilDate }).nullable(),
  nextAttemptAt: officeTime.nullable(),
  keepsPromises: z.array(entryId).max(50),
});

export const practitionerDiscussion = z.discriminatedUnion('held', [
  z.strictObject({
    held: z.literal(true),
    heldAt: instant,
    withWhom: requiredName,
    how: z.enum(CONVERSATION_HOW),
    said: longText,
    outcome: z.enum(DISCUSSION_OUTCOMES),
  }),
  z.strictObject({ held: z.literal(false), reason: z.enum(NO_DISCUSSION_REASONS), detail: sentence }),
]);
