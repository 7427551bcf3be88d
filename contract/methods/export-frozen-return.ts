import { z } from 'zod';
import type { HandedList } from '../handed-file.ts';
import { look } from '../method.ts';
import { returnForm, snapshot } from '../pieces/return.ts';

/** A frozen return as a file, as `export-return` gives the numbers as they stand. Audited before the bytes are handed out. */
export const exportFrozenReturn = look<HandedList>('export-return')(
  z.strictObject({ snapshot, hidesSmall: z.boolean(), form: returnForm }),
);
