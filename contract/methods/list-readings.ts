import { z } from 'zod';
import { look } from '../method.ts';
import type { ReadingRow } from '../views.ts';

/** The cases that somebody reads or has unfinished text in, for the list. */
export const listReadings = look<readonly ReadingRow[]>('view-worklist')(z.strictObject({}));
