import { AvailabilityGroup } from '../details/availability-group.tsx';
import { RecordsGroup } from '../details/records-group.tsx';
import { IndependencePart } from '../independence/independence-part.tsx';
import { HandOverForm } from '../life/hand-over-form.tsx';
import { DiscussionForm } from './discussion-form.tsx';
import { PractitionerForm } from './practitioner-form.tsx';
import { PreparationForm } from './preparation-form.tsx';
import { ReviewForm } from './review-form.tsx';

/** What the officer prepares and what the medical examiner does before answering. */
export function ScrutinySection() {
  return (
    <>
      <RecordsGroup />
      <PreparationForm />
      <PractitionerForm />
      <AvailabilityGroup />
      <IndependencePart />
      <ReviewForm />
      <DiscussionForm />
      <HandOverForm />
    </>
  );
}
