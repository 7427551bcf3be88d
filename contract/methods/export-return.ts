import { z } from 'zod';
import { isPeriod } from '../../domain/returns/period.ts';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';
import { returnForm, wantedReturn } from '../pieces/return.ts';

/**
 * The numbers of a return as they stand, as a file, the small ones hidden where it is to leave the trust. Audited before the
 * bytes are handed out.
 */
export const exportReturn = look<HandedList>('export-return')(
  z
    .strictObject({ ...wantedReturn, hidesSmall: z.boolean(), form: returnForm.default('csv') })
    .refine(isPeriod, { error: 'no-period' }),
);
