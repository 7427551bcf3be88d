import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey, userId } from '../pieces/ids.ts';
import { password } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** A password for somebody who has forgotten theirs. It opens once: with it they choose their own. */
export const resetPassword = command<Recorded>('change-people')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, userId, password }),
);
