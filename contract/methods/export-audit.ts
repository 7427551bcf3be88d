import { z } from 'zod';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';
import { caseId, userId } from '../pieces/ids.ts';

/** The audit list, of everybody or one person, all cases or one, as CSV. Audited before the bytes are handed out. */
export const exportAudit = look<HandedList>('export-audit')(
  z.strictObject({ caseId: caseId.nullable(), userId: userId.nullable() }),
);
