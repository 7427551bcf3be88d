import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import { password, requiredSentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/**
 * The medical examiner's declaration. Asks for the password again, and names the agreed cause that stood on the
 * screen, so that what is declared is what was read.
 */
export const declare = command<Recorded>('declare')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    agreedCauseEntry: entryId,
    handoverSeen: z.boolean(),
    statement: requiredSentence,
    password,
  }),
);
