import { z } from 'zod';
import { DELIVERY_WAYS, RECIPIENT_KINDS } from '../../domain/delivery/destination.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { requiredName, shortText } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** Adds, changes or retires a destination. */
export const recordDestination = command<Recorded>('change-settings')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    destination: z.strictObject({
      destinationId: z.uuid(),
      name: requiredName,
      recipientKind: z.enum(RECIPIENT_KINDS),
      way: z.enum(DELIVERY_WAYS),
      code: z.string().max(30),
      folder: z.string().max(1000),
      email: shortText,
      ageRecipients: z.array(z.string().max(100)).max(10),
      retired: z.boolean(),
    }),
  }),
);
