import { z } from 'zod';
import { caseId } from './ids.ts';
import { shortText } from './texts.ts';
import { instant } from './times.ts';

/** A draft as `save-draft` or `list-drafts` answered it; what was saved in its place since is another one. */
export const draftReference = z.strictObject({
  caseId: caseId.nullable(),
  field: shortText,
  savedAt: instant,
});

/**
 * The drafts that a command was typed in. They go in the commit that records it, so that a program that stops offers
 * nothing again that was recorded. No part of what is asked: a retry may name a later save of the same typing.
 */
export const typedDrafts = z.array(draftReference).max(50).optional();
