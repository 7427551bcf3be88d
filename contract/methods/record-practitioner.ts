import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Who the attending practitioner is and how to reach them. */
export const recordPractitioner = command<Recorded>('record-practitioner')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    attendingPractitioner: change(fieldValue.attendingPractitioner),
  }),
);
