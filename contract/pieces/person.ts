import { z } from 'zod';
import { ROLES } from '../../domain/people/roles.ts';
import { nameText, requiredName } from './texts.ts';

export const loginName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/);
export const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
export const gmcNumber = z
  .string()
  .regex(/^\d{7}$/)
  .nullable();
export const personName = requiredName;

const names = z.array(requiredName).max(30);
/** Where somebody works and whom they are tied to, a name each. */
export const workAndTies = z.strictObject({
  specialty: nameText,
  wards: names,
  organisations: names,
  ties: names,
});
