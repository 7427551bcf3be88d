import { Skeleton } from '../../components/skeleton.tsx';
import { useCase } from '../case-context.ts';
import { useQuestion } from '../case-place.ts';
import { DeclarationPanel } from '../declaration/declaration-panel.tsx';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { LateReview } from '../life/late-review.tsx';
import { SourcesPanel } from '../sources/sources-panel.tsx';
import { AnswerForm } from './answer-form.tsx';

/** The home of a case: the question in hand, and the declaration that all three lead to. */
export function QuestionsSection() {
  const { caseId } = useCase();
  const question = useQuestion(caseId);
  const evidence = useEvidence();
  // It stands above the boxes: were they drawn first, they would jump from under the hand.
  if (evidence.isLoading) return <Skeleton label="Looking up what the record raises" lines={6} />;
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
