import { z } from 'zod';
import { command } from '../method.ts';
import { concernRecord } from '../pieces/concern.ts';
import { conversationRecord, practitionerDiscussion } from '../pieces/conversation.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import { requiredSentence, requiredText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** A new wording for an entry that was wrong. The wrong one stays readable beside the reason. */
export const correctEntry = command<Recorded>('correct-entry')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    corrects: entryId,
    reason: requiredSentence,
    replacement: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('conversation-recorded'), payload: conversationRecord }),
      z.strictObject({ kind: z.literal('practitioner-discussed'), payload: practitionerDiscussion }),
      z.strictObject({
        kind: z.literal('note-recorded'),
        payload: z.strictObject({ text: requiredText, important: z.boolean() }),
      }),
      z.strictObject({ kind: z.literal('concern-raised'), payload: concernRecord }),
    ]),
  }),
);
