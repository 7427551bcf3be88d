import { z } from 'zod';
import { change, fieldValue } from '../pieces/case-values.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** A cause of death on the lines for a child under 28 days, stated by the practitioner, the examiner or both. */
export const recordNeonatalCause = command<Recorded>('record-practitioner-cause')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    step: z.enum(['practitioner', 'examiner', 'agreed']),
    cause: change(fieldValue.practitionerNeonatalCause),
  }),
);
