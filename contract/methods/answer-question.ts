import { z } from 'zod';
import { command } from '../method.ts';
import { answerCause, answerCoroner, answerGovernance, change } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

const answered = { key: idempotencyKey, drafts: typedDrafts, caseId };

/** One of the three questions, answered by a medical examiner, with the reason and the entries relied on. */
export const answerQuestion = command<Recorded>('answer-question')(
  z.discriminatedUnion('question', [
    z.strictObject({ ...answered, question: z.literal('cause'), answer: change(answerCause) }),
    z.strictObject({ ...answered, question: z.literal('coroner'), answer: change(answerCoroner) }),
    z.strictObject({ ...answered, question: z.literal('governance'), answer: change(answerGovernance) }),
  ]),
);
