import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import type { DraftRow } from '../views.ts';

/** This user's unfinished typing on one case, or outside any. */
export const listDrafts = look<readonly DraftRow[]>('keep-draft')(
  z.strictObject({ caseId: caseId.nullable() }),
);
