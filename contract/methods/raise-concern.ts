import { z } from 'zod';
import { command } from '../method.ts';
import { concernRecord } from '../pieces/concern.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

export const raiseConcern = command<Recorded>('raise-concern')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, concern: concernRecord }),
);
