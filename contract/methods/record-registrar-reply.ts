import { z } from 'zod';
import { REGISTRAR_REPLIES } from '../../domain/certification/certificate.ts';
import { nameText, sentence } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** What the registrar answered: received, a query, a rejection with its reason, or registered. */
export const recordRegistrarReply = command<Recorded>('record-registrar-reply')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    reply: z.strictObject({
      reply: z.enum(REGISTRAR_REPLIES),
      at: instant,
      reason: sentence,
      fromWhom: nameText,
    }),
  }),
);
