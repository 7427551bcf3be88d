import { z } from 'zod';
import { ROLES } from '../../domain/people/roles.ts';
import { requiredName } from './texts.ts';

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
