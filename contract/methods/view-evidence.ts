import { z } from 'zod';
import { look } from '../method.ts';
import { caseId } from '../pieces/ids.ts';
import type { EvidenceView } from '../views.ts';

/** What the record of a case raises for the three questions, and what the office made of it. */
export const viewEvidence = look<EvidenceView>('view-case')(z.strictObject({ caseId }));
