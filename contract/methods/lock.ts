import { z } from 'zod';
import { session } from '../method.ts';

/** Closes the record and forgets the key. Drafts are already kept. */
export const lock = session<null>()(z.strictObject({ why: z.enum(['asked', 'idle']) }));
