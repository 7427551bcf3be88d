import { z } from 'zod';
import { isPeriod } from '../../domain/returns/period.ts';
import { look } from '../method.ts';
import { wantedReturn } from '../pieces/return.ts';
import type { ReturnView } from '../return-view.ts';

/** The lines of a return over a period with the cases behind each number. Audited like a list. */
export const countReturn = look<ReturnView>('count-return')(
  z.strictObject(wantedReturn).refine(isPeriod, { error: 'no-period' }),
);
