import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The code that was just shown, typed back: from now on it is the one that opens, and the old one does not. */
export const replaceRecoveryCode = command<Recorded>('replace-recovery-code')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, recoveryCode: z.string().min(1).max(200) }),
);
