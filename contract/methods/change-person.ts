import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey, userId } from '../pieces/ids.ts';
import { gmcNumber, personName, roles } from '../pieces/person.ts';
import type { Recorded } from '../recorded.ts';

export const changePerson = command<Recorded>('change-people')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, userId, name: personName, roles, gmcNumber }),
);
