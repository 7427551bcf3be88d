import { z } from 'zod';
import { session } from '../method.ts';
import type { OfficeStatus } from '../views.ts';

/** Whether the office is set up, locked or open, and who is at the desk. */
export const getStatus = session<OfficeStatus>()(z.strictObject({}));
