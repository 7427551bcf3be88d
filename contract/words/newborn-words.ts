import type { CitedNeonatalCause, NewbornFacts } from '../../contract/for-window.ts';
import { ageInWords } from './age-words.ts';

const WHOSE = {
  agreed: 'Agreed cause',
  examiner: 'Proposed by the medical examiner',
  practitioner: 'Proposed by the attending practitioner',
} as const satisfies Record<CitedNeonatalCause['step'], string>;

/** Whose words lines a to e are. */
export function whoseNeonatalCause({ statedBy, step }: CitedNeonatalCause): string {
  return `${WHOSE[step]}, as stated by ${statedBy}`;
}

/** Birth and age of a child under 28 days, as a document tells them; null where nothing was recorded. */
export function newbornFactRows(facts: NewbornFacts): readonly { label: string; value: string | null }[] {
  const { age, placeOfBirth, timeOfBirth } = facts;
  return [
    { label: 'Time of birth', value: timeOfBirth?.kind === 'known' ? timeOfBirth.at : notKnown(timeOfBirth) },
    {
      label: 'Place of birth',
      value: placeOfBirth?.kind === 'known' ? placeOfBirth.place : notKnown(placeOfBirth),
    },
    { label: 'Age at death', value: age?.kind === 'known' ? knownAge(age) : ageNotCounted(age) },
  ];
}

function notKnown(fact: { readonly kind: 'not-known' } | null): string | null {
  return fact === null ? null : 'Not known';
}

type NewbornAge = NonNullable<NewbornFacts['age']>;

function knownAge({ age, until }: Extract<NewbornAge, { kind: 'known' }>): string {
  const counted =
    age.unit === 'days' && age.hours === null ? `${ageInWords(age)} by the dates alone` : ageInWords(age);
  if (until === 'death') return counted;
  return until === 'death-about' ? `About ${counted}` : `${counted}, counted to the verification of death`;
}

function ageNotCounted(age: Exclude<NewbornAge, { kind: 'known' }> | null): string | null {
  if (age === null) return null;
  return age.kind === 'not-known' ? 'Not known' : 'Not counted: birth is recorded after death';
}
