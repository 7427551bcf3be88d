import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import { shortText } from '../pieces/texts.ts';
import { instant } from '../pieces/times.ts';

/**
 * Takes a draft away if it is still the one saved at `savedAt`, as `save-draft` or `list-drafts` answered it. What the
 * same person has typed in another window since stays.
 */
export const discardDraft = look<null>('keep-draft')(
  z.strictObject({ caseId: caseId.nullable(), field: shortText, savedAt: instant }),
);
