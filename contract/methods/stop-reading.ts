import { z } from 'zod';
import { look } from '../method.ts';
import { caseId, windowId } from '../pieces/ids.ts';

/** Says that this window no longer shows the case. */
export const stopReading = look<null>('view-case')(z.strictObject({ caseId, windowId }));
