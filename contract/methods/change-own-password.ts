import { z } from 'zod';
import { session } from '../method.ts';
import { password } from '../pieces/texts.ts';

export const changeOwnPassword = session<null>()(
  z.strictObject({ oldPassword: password, newPassword: password }),
);
