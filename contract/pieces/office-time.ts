import { z } from 'zod';
import { COMPLETION_STARTS, LONGEST_COUNT, TARGET_UNITS } from '../../domain/clocks/targets.ts';
import { civilDate, timeOfDay } from './times.ts';

const openingHours = z.strictObject({ opens: timeOfDay, closes: timeOfDay }).nullable();

/** The hours of each weekday, null where it is closed. */
export const weekHours = z.strictObject({
  monday: openingHours,
  tuesday: openingHours,
  wednesday: openingHours,
  thursday: openingHours,
  friday: openingHours,
  saturday: openingHours,
  sunday: openingHours,
});

const targetLength = z
  .strictObject({ count: z.int().min(1).max(LONGEST_COUNT), unit: z.enum(TARGET_UNITS) })
  .nullable();

export const targets = z.strictObject({
  lengths: z.strictObject({
    bereaved: targetLength,
    scrutiny: targetLength,
    practitioner: targetLength,
    coroner: targetLength,
    'governance-reply': targetLength,
    'sent-to-registrar': targetLength,
    completion: targetLength,
  }),
  completionFrom: z.enum(COMPLETION_STARTS),
});

/** A day that the list of holidays can hold: from its beginning, and not further than anybody can compare it. */
export const listedDay = civilDate.refine((date) => date >= '2024-01-01' && date <= '2060-12-31', {
  error: 'out-of-range',
});
