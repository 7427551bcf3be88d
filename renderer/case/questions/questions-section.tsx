import { useCase } from '../case-context.ts';
import { useQuestion } from '../case-place.ts';
import { DeclarationPanel } from '../declaration/declaration-panel.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { LateReview } from '../life/late-review.tsx';
import { SourcesPanel } from '../sources/sources-panel.tsx';
import { AnswerForm } from './answer-form.tsx';

/** The home of a case: the question in hand, and the declaration that all three lead to. */
export function QuestionsSection() {
  const { caseId } = useCase();
  const question = useQuestion(caseId);
  return (
    <>
      <EvidencePanel key={`${question} evidence`} question={question} />
      <AnswerForm key={question} question={question} />
      <SourcesPanel />
      <LateReview />
      <DeclarationPanel />
    </>
  );
}
