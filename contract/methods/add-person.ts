import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { idempotencyKey } from '../pieces/ids.ts';
import { gmcNumber, loginName, personName, roles } from '../pieces/person.ts';
import { password } from '../pieces/texts.ts';

/**
 * A new member of the office with a first password, which they change before anything else. An examiner needs a GMC
 * number.
 */
export const addPerson = command<{ readonly userId: string }>('change-people')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    name: personName,
    loginName,
    roles,
    gmcNumber,
    password,
  }),
);
