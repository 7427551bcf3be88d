import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import type { CaseView } from '../views.ts';

/** Everything of one case. Audited when `opening`, not when the window only refreshes what it shows. */
export const viewCase = look<CaseView>('view-case')(z.strictObject({ caseId, opening: z.boolean() }));
