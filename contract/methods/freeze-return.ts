import { z } from 'zod';
import { isPeriod } from '../../domain/returns/period.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { wantedReturn } from '../pieces/return.ts';
import type { Recorded } from '../recorded.ts';

/** Counts a return and keeps it as it stands, for good: the entry that is answered holds all of it. */
export const freezeReturn = command<Recorded>('freeze-return')(
  z
    .strictObject({ key: idempotencyKey, drafts: typedDrafts, ...wantedReturn })
    .refine(isPeriod, { error: 'no-period' }),
);
