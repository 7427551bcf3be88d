import { DiscussionForm } from './discussion-form.tsx';
import { IndependenceForm } from './independence-form.tsx';
import { PractitionerForm } from './practitioner-form.tsx';
import { PreparationForm } from './preparation-form.tsx';
import { ReviewForm } from './review-form.tsx';

/** What the officer prepares and what the medical examiner does before answering. */
export function ScrutinySection() {
  return (
    <>
      <PreparationForm />
      <PractitionerForm />
      <IndependenceForm />
      <ReviewForm />
      <DiscussionForm />
    </>
  );
}
