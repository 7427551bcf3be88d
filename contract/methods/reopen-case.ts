import { z } from 'zod';
import { REOPEN_REASONS } from '../../domain/case/case-life.ts';
import { requiredSentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Opens a closed or declared case again, for one or several reasons. */
export const reopenCase = command<Recorded>('reopen-case')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    reasons: z.array(z.enum(REOPEN_REASONS)).min(1).max(REOPEN_REASONS.length),
    detail: requiredSentence,
  }),
);
