import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { sentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Holds the deliveries to a destination with the reason, or lets them go on. */
export const pauseDestination = command<Recorded>('deliver-document')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    destinationId: z.uuid(),
    paused: z.boolean(),
    reason: sentence,
  }),
);
