import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey, userId } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Ends a member's way in. Their entries keep their name. */
export const deactivatePerson = command<Recorded>('change-people')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, userId }),
);
