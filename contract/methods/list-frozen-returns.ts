import { z } from 'zod';
import type { FrozenReturnRow } from '../frozen-return-view.ts';
import { look } from '../method.ts';

/** Every return that was frozen, newest first. No number of it stands there but how many cases it has. */
export const listFrozenReturns = look<readonly FrozenReturnRow[]>('count-return')(z.strictObject({}));
