import { z } from 'zod';
import { look } from '../method.ts';
import type { PersonRow } from '../views.ts';

export const listPeople = look<readonly PersonRow[]>('view-people')(z.strictObject({}));
