import { z } from 'zod';
import { command } from '../method.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import type { Issued } from '../issued.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import { requiredName, requiredSentence } from '../pieces/texts.ts';

/** The written notice of a conflict to the body that appointed the examiner. */
export const issueIndependenceNotice = command<Issued>('issue-independence-notice')(
  z.strictObject({
    key: idempotencyKey,
    drafts: typedDrafts,
    caseId,
    appointingBody: requiredName,
    passedTo: requiredSentence,
  }),
);
