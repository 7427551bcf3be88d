import { z } from 'zod';
import { session } from '../method.ts';
import { loginName } from '../pieces/person.ts';
import { password } from '../pieces/texts.ts';
import type { SessionUser } from '../views.ts';

export const unlock = session<SessionUser>()(z.strictObject({ loginName, password }));
