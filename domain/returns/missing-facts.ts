import type { MissingFact } from './return-definition.ts';

type Asked = Omit<MissingFact, 'isOfUndated'>;

const ASKED: readonly Asked[] = [
  {
    id: 'setting',
    one: 'case has no place of death that tells a hospital from elsewhere',
    many: 'cases have no place of death that tells a hospital from elsewhere',
    isMissing: ({ setting }) => setting === null,
  },
  {
    id: 'age',
    one: 'case has neither an age at death nor a kind of case, so adult or child is not known',
    many: 'cases have neither an age at death nor a kind of case, so adult or child is not known',
    isMissing: ({ age }) => age === null,
  },
  {
    id: 'conversation',
    one: 'case has no conversation with the bereaved and no reason why there was none',
    many: 'cases have no conversation with the bereaved and no reason why there was none',
    isMissing: ({ bereaved }) => bereaved === 'not-recorded',
  },
  {
    id: 'referral-not-sent',
    one: 'case has a coroner referral that nobody has recorded as sent',
    many: 'cases have a coroner referral that nobody has recorded as sent',
    isMissing: ({ referralNotSent }) => referralNotSent,
  },
  {
    id: 'coroner-answer',
    one: 'case has a coroner who was told and no decision recorded',
    many: 'cases have a coroner who was told and no decision recorded',
    isMissing: ({ coroner }) => coroner === 'awaited',
  },
  {
    id: 'urgent-result',
    one: 'case has an urgent release without a record of how it ended',
    many: 'cases have an urgent release without a record of how it ended',
    isMissing: ({ urgentRelease }) => urgentRelease === 'no-result',
  },
  {
    id: 'review-reason',
    one: 'case has a case record review without one of the six reasons, because no notification of it was issued',
    many: 'cases have a case record review without one of the six reasons, because no notification of it was issued',
    isMissing: ({ passedOn }) =>
      passedOn.some(
        ({ about, route, trigger }) => about === null && route === 'case-record-review' && trigger === null,
      ),
  },
  {
    id: 'organisation-kind',
    one: 'case has a concern passed on to another organisation without its kind',
    many: 'cases have a concern passed on to another organisation without its kind',
    isMissing: ({ passedOn }) =>
      passedOn.some(({ about, route }) => route === 'other-organisation' && about === null),
  },
  {
    id: 'concern-not-sent',
    one: 'case has a concern to pass on whose notification nobody has recorded as sent',
    many: 'cases have a concern to pass on whose notification nobody has recorded as sent',
    isMissing: ({ passedOn }) => passedOn.some(({ sent }) => !sent),
  },
];

/** What a line can only count where it was recorded. Each is a thing to do, not a fault of a case. Rule RET-7. */
export const MISSING_FACTS: readonly MissingFact[] = [
  {
    id: 'day-of-death',
    one: 'case has no day of death: it stands in no period by day of death',
    many: 'cases have no day of death: they stand in no period by day of death',
    isMissing: ({ diedOn }) => diedOn === null,
    isOfUndated: true,
  },
  ...askedOfCounted(),
];

function askedOfCounted(): readonly MissingFact[] {
  return ASKED.map((fact) => ({ ...fact, isOfUndated: false }));
}
