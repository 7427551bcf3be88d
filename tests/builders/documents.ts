import type { InputOf } from '../../contract/methods.ts';
import { change, aConcern, aNotificationForm, aReferralForm } from './case-inputs.ts';
import { aCase } from './case.ts';
import { aKey, type TestOffice } from './office.ts';

/** A case with a referral that may leave: what `issue-referral` is asked with, but for the key. */
export async function aPreparedReferral(
  office: TestOffice,
): Promise<{ readonly caseId: string; readonly preparedEntry: string; readonly reference: string }> {
  const { caseId, reference } = await aCase(office, { upTo: 'practitioner-cause' });
  const fields = {
    bodyLiesAt: change('Mortuary, Ysbyty Glan-yr-Afon'),
    coronerArea: change('Aberffug and Glannau'),
  };
  await office.done('record-details', { key: aKey(), caseId, fields });
  const { entryId } = await office.done('prepare-referral', {
    key: aKey(),
    caseId,
    referral: change(aReferralForm()),
  });
  return { caseId, preparedEntry: entryId, reference };
}

/** A case with a concern that an examiner wants passed on: what `issue-notification` is asked with, but for the key. */
export async function aReviewedConcern(
  office: TestOffice,
): Promise<Omit<InputOf<'issue-notification'>, 'key'>> {
  const { caseId } = await aCase(office, { upTo: 'practitioner-cause' });
  const { entryId: concern } = await office.done('raise-concern', {
    key: aKey(),
    caseId,
    concern: aConcern(),
  });
  const review = {
    concern,
    decision: 'notify',
    route: 'clinical-governance',
    examinerView: 'A delay of hours.',
  } as const;
  await office.done('review-concern', { key: aKey(), caseId, review });
  return { caseId, concern, form: aNotificationForm() };
}
