import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import { shortText } from '../pieces/texts.ts';

export const discardDraft = look<null>('keep-draft')(
  z.strictObject({ caseId: caseId.nullable(), field: shortText }),
);
