import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The attending practitioner's cause of death, verbatim. Each version is kept. */
export const recordPractitionerCause = command<Recorded>('record-practitioner-cause')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    practitionerCause: change(fieldValue.practitionerCause),
  }),
);
