import { z } from 'zod';
import { look } from '../method.ts';
import { caseId, windowId } from '../pieces/ids.ts';
import type { CaseReading } from '../views.ts';

/**
 * Says that this window shows a case: when it is opened, and every half minute as long as it stays. Answers who else
 * reads it. Nothing is written, and it does not keep the office from locking itself.
 */
export const keepReading = look<CaseReading>('view-case')(z.strictObject({ caseId, windowId }));
