import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { requiredSentence } from '../pieces/texts.ts';
import type { Recorded } from '../recorded.ts';

/** A medical examiner's own word on their independence in this case; a conflict says which circumstance applies. */
export const declareIndependence = command<Recorded>('declare-independence')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    declaration: z.discriminatedUnion('independent', [
      z.strictObject({ independent: z.literal(true) }),
      z.strictObject({ independent: z.literal(false), circumstance: requiredSentence }),
    ]),
  }),
);
