import { isUnanswered, type Weighed } from '../../../contract/for-window.ts';
import { type Look, useLook } from '../../queries.ts';
import type { EvidenceView } from '../../../contract/views.ts';
import type { Question } from '../../../contract/words/track-words.ts';
import { useCase } from '../case-context.ts';

/** What the record of the open case raises. Asked for again whenever the case changes. */
export function useEvidence(): Look<EvidenceView> {
  const { caseId } = useCase();
  return useLook('view-evidence', { caseId });
}

/** What belongs to one question: what still waits for an answer first. */
export function evidenceFor(view: EvidenceView | null, question: Question): readonly Weighed[] {
  const all = view?.weighed.filter((one) => one.question === question) ?? [];
  return [...all.filter(isUnanswered), ...all.filter((one) => !isUnanswered(one))];
}
