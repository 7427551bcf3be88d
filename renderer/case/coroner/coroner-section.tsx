import { Skeleton } from '../../components/skeleton.tsx';
import { useLook } from '../../queries.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { CoronerAnswerForm } from './coroner-answer-form.tsx';
import { CoronerAnswers } from './coroner-answers.tsx';
import { OutsideNotificationForm } from './outside-notification-form.tsx';
import { ReferralBuilder } from './referral-builder.tsx';
import { WhereTheBodyLies } from './where-the-body-lies.tsx';

/** Telling the coroner, and what the coroner answers. */
export function CoronerSection() {
  const { caseId } = useCase();
  const look = useLook('draft-referral', { caseId, form: null });
  return (
    <>
      <CoronerAnswers />
      <Trouble of={look} />
      {look.data === null ? (
        look.isLoading && <Skeleton label="Loading the referral" lines={8} />
      ) : (
        <ReferralBuilder start={look.data.form} prepared={look.data} />
      )}
      <WhereTheBodyLies />
      <CoronerAnswerForm />
      <OutsideNotificationForm />
    </>
  );
}
