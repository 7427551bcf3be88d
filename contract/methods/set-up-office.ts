import { z } from 'zod';
import { session } from '../method.ts';
import { gmcNumber, loginName, personName, roles } from '../pieces/person.ts';
import { password, requiredName } from '../pieces/texts.ts';

/**
 * Makes a new office with its first administrator, and opens it. The recovery code is answered once and kept nowhere.
 */
export const setUpOffice = session<{ readonly recoveryCode: string }>()(
  z.strictObject({
    officeName: requiredName,
    odsCode: z.string().regex(/^[A-Z0-9]{3,10}$/),
    country: z.enum(['england', 'wales']),
    administrator: z.strictObject({ name: personName, loginName, roles, gmcNumber }),
    password,
  }),
);
