import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { listedDay } from '../pieces/office-time.ts';
import { requiredName } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Closes the office on a day, opens it on a listed holiday, or takes back what was changed. */
export const changeHoliday = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    on: listedDay,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('close'), name: requiredName }),
      z.strictObject({ kind: z.literal('open') }),
      z.strictObject({ kind: z.literal('as-listed') }),
    ]),
  }),
);
