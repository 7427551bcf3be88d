import { z } from 'zod';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';
import { WORKLIST_FILTERS, WORKLIST_ORDERS } from '../views.ts';

/** Every case under a filter, as CSV in that order. Audited before the bytes are handed out. */
export const exportWorklist = look<HandedList>('export-worklist')(
  z.strictObject({ filter: z.enum(WORKLIST_FILTERS), order: z.enum(WORKLIST_ORDERS) }),
);
