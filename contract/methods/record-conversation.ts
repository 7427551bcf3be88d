import { z } from 'zod';
import { command } from '../method.ts';
import { conversationRecord } from '../pieces/conversation.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** One attempt or one conversation, each an entry of its own. */
export const recordConversation = command<Recorded>('record-conversation')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, conversation: conversationRecord }),
);
