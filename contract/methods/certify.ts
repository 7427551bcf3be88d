import { z } from 'zod';
import { requiredName } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The medical examiner's own certificate, after the coroner referred the death to the office. */
export const certify = command<Recorded>('certify')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    form: z.enum(['66ME', '65ME']),
    coronerName: requiredName,
    referringDoctorName: requiredName,
  }),
);
