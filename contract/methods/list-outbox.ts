import { z } from 'zod';
import { look } from '../method.ts';
import type { OutboxRow } from '../views.ts';

/** Everything the office issued, newest first; what is unsettled comes before all. */
export const listOutbox = look<{ readonly rows: readonly OutboxRow[]; readonly next: string | null }>(
  'view-outbox',
)(z.strictObject({ after: z.string().max(300).nullable(), limit: z.int().min(1).max(200) }));
