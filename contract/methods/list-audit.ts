import { z } from 'zod';
import { look } from '../method.ts';
import { caseId, userId } from '../pieces/ids.ts';
import type { AuditRow } from '../views.ts';

/** Who did and who looked, newest first. */
export const listAudit = look<{ readonly rows: readonly AuditRow[]; readonly next: number | null }>(
  'view-audit',
)(
  z.strictObject({
    before: z.int().positive().nullable(),
    limit: z.int().min(1).max(200),
    caseId: caseId.nullable(),
    userId: userId.nullable(),
  }),
);
