import { z } from 'zod';
import { command } from '../method.ts';
import { change, fieldValue } from '../pieces/case-values.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The cause of death that the discussion ended in. */
export const recordAgreedCause = command<Recorded>('record-agreed-cause')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    agreedCause: change(fieldValue.agreedCause),
  }),
);
