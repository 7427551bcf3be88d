import { z } from 'zod';
import { look } from '../method.ts';
import { caseId, windowId } from '../pieces/ids.ts';
import type { CaseReading } from '../views.ts';

/** Goes on here with what another window shows or a colleague was reading. They are told; nothing is written. */
export const takeOverReading = look<CaseReading>('view-case')(z.strictObject({ caseId, windowId }));
