import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import { longText, shortText } from '../pieces/texts.ts';

/** Keeps what is being typed. `caseId` null: a form that belongs to no case yet. */
export const saveDraft = look<{ readonly savedAt: string }>('keep-draft')(
  z.strictObject({ caseId: caseId.nullable(), field: shortText, text: longText }),
);
