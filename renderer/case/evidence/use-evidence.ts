import type { EvidenceView } from '../../../contract/views.ts';
import { type Look, useLook } from '../../queries.ts';
import { useCase } from '../case-context.ts';

/** What the record of the open case raises. Asked for again whenever the case changes. */
export function useEvidence(): Look<EvidenceView> {
  const { caseId } = useCase();
  return useLook('view-evidence', { caseId });
}
