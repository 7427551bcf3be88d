import type { Intake, OtherPerson } from './intake.ts';

/** The cases found to be another person's for which a reason was given; the others are asked about again in the case. */
export function reasonsGiven({ otherPeople }: Pick<Intake, 'otherPeople'>): readonly OtherPerson[] {
  return otherPeople
    .map(({ caseId, reason }) => ({ caseId, reason: reason.trim() }))
    .filter(({ reason }) => reason !== '');
}

/** With one case said to be another person's, for this reason. */
export function withOtherPerson(
  { otherPeople }: Pick<Intake, 'otherPeople'>,
  person: OtherPerson,
): readonly OtherPerson[] {
  return [...withoutOtherPerson({ otherPeople }, person.caseId), person];
}

/** With nothing said of one case any more. */
export function withoutOtherPerson(
  { otherPeople }: Pick<Intake, 'otherPeople'>,
  caseId: string,
): readonly OtherPerson[] {
  return otherPeople.filter((other) => other.caseId !== caseId);
}
