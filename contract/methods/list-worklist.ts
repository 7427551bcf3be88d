import { z } from 'zod';
import { look } from '../method.ts';
import { WORKLIST_FILTERS, WORKLIST_ORDERS, type WorklistPage } from '../views.ts';

/** One page of the list, urgent first, then by age. `after` is the `next` of the page before. */
export const listWorklist = look<WorklistPage>('view-worklist')(
  z.strictObject({
    filter: z.enum(WORKLIST_FILTERS),
    order: z.enum(WORKLIST_ORDERS),
    after: z.string().max(300).nullable(),
    limit: z.int().min(1).max(200),
  }),
);
