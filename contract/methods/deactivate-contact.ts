import { z } from 'zod';
import { requiredSentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** A contact who is no longer to be used, with the reason. */
export const deactivateContact = command<Recorded>('deactivate-contact')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    contactId: z.uuid(),
    reason: requiredSentence,
  }),
);
