import { z } from 'zod';
import { command } from '../method.ts';
import { practitionerDiscussion } from '../pieces/conversation.ts';
import { typedDrafts } from '../pieces/drafts.ts';
import { caseId, idempotencyKey } from '../pieces/ids.ts';
import type { Recorded } from '../recorded.ts';

/** The discussion of the cause with the attending practitioner and its outcome, or why there was none. */
export const recordPractitionerDiscussion = command<Recorded>('record-practitioner-discussion')(
  z.strictObject({ key: idempotencyKey, drafts: typedDrafts, caseId, discussion: practitionerDiscussion }),
);
