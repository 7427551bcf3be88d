import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, entryId, idempotencyKey } from '../pieces/ids.ts';
import type { Issued } from '../issued.ts';

/** Freezes the prepared referral, writes it to the outbox folder and records it. `preparedEntry` is what was read. */
export const issueReferral = command<Issued>('issue-referral')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, preparedEntry: entryId }),
);
