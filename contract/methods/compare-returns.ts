import { z } from 'zod';
import type { ReturnComparisonView } from '../frozen-return-view.ts';
import { look } from '../method.ts';
import { snapshot } from '../pieces/return.ts';

/** What changed since a return was frozen, and why, up to a later one of the same period or (null) to the record as it stands. */
export const compareReturns = look<ReturnComparisonView>('count-return')(
  z.strictObject({ earlier: snapshot, later: snapshot.nullable() }),
);
