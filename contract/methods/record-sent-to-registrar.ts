import { z } from 'zod';
import { REGISTRAR_SEND_HOW } from '../../domain/certification/certificate.ts';
import { requiredName, sentence, shortText } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The certificate went to the register office, after it was compared with what was agreed. */
export const recordSentToRegistrar = command<Recorded>('record-sent-to-registrar')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    sent: z.strictObject({
      at: instant,
      how: z.enum(REGISTRAR_SEND_HOW),
      reference: shortText,
      registerOffice: requiredName,
      matchesAgreed: z.boolean(),
      whyDifferent: sentence,
    }),
  }),
);
