import { z } from 'zod';
import { PERIOD_DAYS } from '../../domain/returns/period.ts';
import { RETURN_IDS } from '../../domain/returns/return-definitions.ts';
import { RETURN_FORMS } from '../return-forms.ts';
import { entryId } from './ids.ts';
import { civilDate } from './times.ts';

/** Which return over which days of the office, both included, and which day of a case puts it there. */
export const wantedReturn = {
  definition: z.enum(RETURN_IDS),
  by: z.enum(PERIOD_DAYS),
  from: civilDate,
  to: civilDate,
} as const;

/** A frozen return, by the entry that holds it. */
export const snapshot = entryId;

export const returnForm = z.enum(RETURN_FORMS);
