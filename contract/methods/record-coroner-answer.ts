import { z } from 'zod';
import { CORONER_ANSWER_FORMS } from '../../domain/coroner/coroner-answer.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { nameText, sentence, shortText } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import type { Recorded } from '../recorded.ts';

/** What the coroner answered, on which form. */
export const recordCoronerAnswer = command<Recorded>('record-coroner-answer')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    answer: z.strictObject({
      form: z.enum(CORONER_ANSWER_FORMS),
      receivedAt: instant,
      reference: shortText,
      fromWhom: nameText,
      note: sentence,
    }),
  }),
);
