import { z } from 'zod';
import type { FrozenReturnView } from '../frozen-return-view.ts';
import { look } from '../method.ts';
import { snapshot } from '../pieces/return.ts';

/** A frozen return with the cases behind each number, as it stood. Audited like a count. */
export const viewFrozenReturn = look<FrozenReturnView>('count-return')(z.strictObject({ snapshot }));
