import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Why there was no conversation with the bereaved. */
export const recordNoConversation = command<Recorded>('record-no-conversation')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    noConversation: change(fieldValue.noConversation),
  }),
);
