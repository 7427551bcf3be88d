import { z } from 'zod';
import { isPeriod } from '../../domain/returns/period.ts';
import { look } from '../method.ts';
import { civilDate } from '../pieces/times.ts';

/** Concerns and notifications of a period, written to the folder of the settings. Recorded before anybody can see it. */
export const exportGovernance = look<{
  /** Its own folder, within that of the settings. */
  readonly folder: string;
  readonly concerns: number;
}>('export-governance')(
  z
    .strictObject({ from: civilDate, to: civilDate, smallHidden: z.boolean() })
    .refine(isPeriod, { error: 'no-period' }),
);
