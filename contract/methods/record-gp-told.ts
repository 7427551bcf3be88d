import { z } from 'zod';
import { GP_TOLD } from '../../domain/certification/certificate.ts';
import { sentence } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Whether the general practitioner was told of the death. */
export const recordGpTold = command<Recorded>('record-gp-told')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    told: z.strictObject({ outcome: z.enum(GP_TOLD), at: instant, how: sentence }),
  }),
);
