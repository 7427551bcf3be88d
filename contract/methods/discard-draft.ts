import { look } from '../method.ts';
import { draftReference } from '../pieces/drafts.ts';

/**
 * Takes a draft away if it is still the one saved at `savedAt`, as `save-draft` or `list-drafts` answered it. What the
 * same person has typed in another window since stays.
 */
export const discardDraft = look<null>('keep-draft')(draftReference);
