import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { workAndTies } from '../pieces/person.ts';
import type { Recorded } from '../recorded.ts';

/** An examiner's own word on where they work and whom they are tied to. */
export const changeOwnWork = command<Recorded>('change-own-work')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, work: workAndTies }),
);
