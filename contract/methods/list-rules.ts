import { z } from 'zod';
import { look } from '../method.ts';
import type { RuleRow } from '../views.ts';

/** The rulebook: what raises evidence on a case, and how this office has changed it. */
export const listRules = look<readonly RuleRow[]>('view-case')(z.strictObject({}));
