import { z } from 'zod';
import { entryId } from '../pieces/ids.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** Takes back one's own last act within ten seconds, before anything of it has left. */
export const undo = command<Recorded>('undo')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, undoes: entryId }),
);
