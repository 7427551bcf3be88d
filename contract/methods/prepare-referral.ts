import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** What a coroner referral says beyond the case; whoever records it is named as having prepared it. */
export const prepareReferral = command<Recorded>('prepare-referral')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, referral: change(fieldValue.referral) }),
);
