import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The medical examiner's own cause of death, kept apart from the practitioner's. */
export const recordExaminerCause = command<Recorded>('record-examiner-cause')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    examinerCause: change(fieldValue.examinerCause),
  }),
);
