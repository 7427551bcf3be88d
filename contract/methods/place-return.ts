import { z } from 'zod';
import { look } from '../method.ts';
import { snapshot } from '../pieces/return.ts';

/** Where the files of a frozen return lie. */
export interface PlacedReturn {
  readonly folder: string;
  readonly manifestSha256: string;
}

/**
 * Puts a frozen return into the outbox folder, in every form, with a manifest. Audited before; again is harmless: the same
 * frozen return gives the same package.
 */
export const placeReturn = look<PlacedReturn>('export-return')(
  z.strictObject({ snapshot, hidesSmall: z.boolean() }),
);
