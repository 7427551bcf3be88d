import { ageAtDeath, type Age } from '../../case/age-at-death.ts';
import type { Case } from '../../case/case.ts';
import type { CaseKind } from '../../case/wider-facts.ts';
import { longDate } from '../../shared/long-date.ts';
import { wordingOf } from '../case-wording.ts';
import type { SeenIn } from '../raised.ts';
import { seenInField } from '../seen-in.ts';
import type { Contradiction, ContradictionRule } from './contradiction.ts';

const KIND_WORDS = {
  adult: 'adult',
  child: 'child of 28 days or more',
  'under-28-days': 'child under 28 days',
} as const satisfies Record<CaseKind, string>;

/** The age at death against the kind of the case, which decides the certificate and its lines. */
export const AGE_AND_KIND: readonly ContradictionRule[] = [
  {
    rule: 'CON-22',
    question: 'cause',
    basis:
      'Under 28 days a certificate of its own is used; a child is somebody under 18 (Children Act 1989, section 105)',
    find: ({ onCase }) => kindAgainstAge(onCase),
  },
];

function kindAgainstAge(onCase: Case): readonly Contradiction[] {
  const { caseKind } = onCase.fields;
  const age = ageAtDeath(onCase);
  if (caseKind === null || age === null || caseKind.contested.length > 0) return [];
  const meant = kindOf(age);
  if (meant === caseKind.value) return [];
  // Once a cause is worded, the rules on it say so themselves: AGE-04 and AGE-05.
  const isAboutNewborn = meant === 'under-28-days' || caseKind.value === 'under-28-days';
  if (isAboutNewborn && wordingOf(onCase) !== null) return [];
  return [
    {
      about: '',
      stated: `The kind of case is “${KIND_WORDS[caseKind.value]}”, and by the dates the person was ${inWords(age)}.`,
      seenIn: [seenInField(caseKind, 'kind of case', KIND_WORDS[caseKind.value]), ...datesOf(onCase)],
    },
  ];
}

function datesOf({ fields: { dateOfBirth, death } }: Case): readonly SeenIn[] {
  return [
    ...(dateOfBirth?.value.kind === 'known'
      ? [seenInField(dateOfBirth, 'date of birth', longDate(dateOfBirth.value.on))]
      : []),
    ...(death !== null && death.value.kind !== 'not-known'
      ? [seenInField(death, 'death', longDate(death.value.on))]
      : []),
  ];
}

function kindOf(age: Age): CaseKind {
  if (age.unit === 'days' || age.unit === 'hours') return 'under-28-days';
  return age.unit === 'months' || age.years < 18 ? 'child' : 'adult';
}

function inWords(age: Age): string {
  if (age.unit === 'years') return `${String(age.years)} years old`;
  if (age.unit === 'months') return `${String(age.months)} months old`;
  return age.unit === 'days' ? `${String(age.days)} days old` : 'less than a day old';
}
