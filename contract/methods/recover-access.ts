import { z } from 'zod';
import { session } from '../method.ts';
import { loginName } from '../pieces/person.ts';
import { password } from '../pieces/texts.ts';

/** Sets a new password with the recovery code. The code is spent; the answer is the next one, shown once. */
export const recoverAccess = session<{ readonly recoveryCode: string }>()(
  z.strictObject({ recoveryCode: z.string().min(1).max(200), loginName, newPassword: password }),
);
