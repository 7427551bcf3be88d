import { z } from 'zod';
import { RULE_STATES } from '../../domain/evidence/rulebook/rule-version.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { entryId, idempotencyKey } from '../pieces/ids.ts';
import { briefText, password, requiredSentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/**
 * Changes one rule of the office, with the reason. Asks for the password again, and names the change that stood on the
 * screen (null for the rule as the program came), so that nobody changes what they have not seen.
 */
export const changeRule = command<Recorded>('change-rules')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    rule: z.string().min(1).max(20),
    state: z.enum(RULE_STATES),
    wording: briefText.refine((value) => value.trim() !== '', { error: 'empty' }).nullable(),
    reason: requiredSentence,
    base: entryId.nullable(),
    password,
  }),
);
