import { z } from 'zod';
import { change, fieldValue } from '../pieces/case-values.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Who looks after a case. Never a lock: anybody with the right can act. */
export const assign = command<Recorded>('assign')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    fields: z
      .strictObject({
        assignedExaminer: change(fieldValue.assignedExaminer),
        assignedOfficer: change(fieldValue.assignedOfficer),
      })
      .partial(),
  }),
);
