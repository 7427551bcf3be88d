import { z } from 'zod';
import { sentence } from '../pieces/texts.ts';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** All four tracks are finished and somebody says so. */
export const closeCase = command<Recorded>('close-case')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, detail: sentence }),
);
