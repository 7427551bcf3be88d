import { z } from 'zod';
import { EVIDENCE_ANSWERS } from '../../domain/evidence/evidence-answer.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import { sentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/**
 * What somebody makes of a piece of evidence, in a sentence. `seen` names what they had before them: what came since
 * is shown to them first. Circumstances for the coroner are a medical examiner's to answer.
 */
export const answerEvidence = command<Recorded>('answer-evidence')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    raised: z.string().min(1).max(200),
    answer: z.enum(EVIDENCE_ANSWERS),
    because: sentence,
    seen: z.array(entryId).max(200),
  }),
);
