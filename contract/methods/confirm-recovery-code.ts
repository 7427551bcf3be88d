import { z } from 'zod';
import { session } from '../method.ts';

/** Proves that the recovery code was written down: it is typed back. */
export const confirmRecoveryCode = session<null>()(
  z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
);
