import { z } from 'zod';
import { isPeriod } from '../../domain/returns/period.ts';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';
import { civilDate } from '../pieces/times.ts';

/** Who did how much in a period, by half-day and site, as CSV. Audited before the bytes are handed out. */
export const exportActivity = look<HandedList>('export-activity')(
  z.strictObject({ from: civilDate, to: civilDate }).refine(isPeriod, { error: 'no-period' }),
);
