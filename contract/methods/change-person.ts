import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey, userId } from '../pieces/ids.ts';
import { gmcNumber, personName, roles, workAndTies } from '../pieces/person.ts';
import type { Recorded } from '../recorded.ts';

/** What somebody is in the office. Work and ties that are left out stay as they were. */
export const changePerson = command<Recorded>('change-people')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    userId,
    name: personName,
    roles,
    gmcNumber,
    work: workAndTies.optional(),
  }),
);
