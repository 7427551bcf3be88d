import type { Age } from '../../../domain/case/age-at-death.ts';
import type { CauseStep } from '../../../domain/certification/cause-in-use.ts';
import type { CitedNeonatalCause, NewbornAge, NewbornFacts } from '../../../domain/certification/newborn.ts';
import { never } from '../../../domain/shared/invariant.ts';
import type { Fact } from './blocks.ts';

const WHOSE = {
  agreed: 'Agreed cause',
  examiner: 'Proposed by the medical examiner; no agreed cause is recorded',
  practitioner: 'Proposed by the attending practitioner; no agreed cause is recorded',
} as const satisfies Record<CauseStep, string>;

/** Whose words the lines are, and whether both doctors stand behind them. Rules REF-12 and REF-13. */
export function whoseNeonatalCause({ step, statedBy }: CitedNeonatalCause): string {
  return `${WHOSE[step]}. As stated by ${statedBy}, word for word.`;
}

/** Birth and age of a child under 28 days; null where nothing was recorded. */
export function newbornFactRows({ age, placeOfBirth, timeOfBirth }: NewbornFacts): readonly Fact[] {
  return [
    [
      'Time of birth',
      timeOfBirth === null ? null : timeOfBirth.kind === 'known' ? timeOfBirth.at : 'Not known',
    ],
    [
      'Place of birth',
      placeOfBirth === null ? null : placeOfBirth.kind === 'known' ? placeOfBirth.place : 'Not known',
    ],
    ['Age at death', newbornAge(age)],
  ];
}

export function newbornAge(age: NewbornAge | null): string | null {
  if (age === null) return null;
  switch (age.kind) {
    case 'known': {
      const counted = ageInWords(age.age);
      if (age.until === 'death') return counted;
      return age.until === 'death-about'
        ? `About ${counted}`
        : `${counted}, counted to the verification of death`;
    }
    case 'not-known':
      return 'Not known';
    case 'contradictory':
      return 'Not counted: birth is recorded after death';
    default:
      return never(age);
  }
}

/** Hours are said even when there are none, so that they are never taken for missing. */
function ageInWords(age: Age): string {
  switch (age.unit) {
    case 'years':
      return ofUnit(age.years, 'year');
    case 'months':
      return ofUnit(age.months, 'month');
    case 'days':
      return age.hours === null
        ? `${ofUnit(age.days, 'day')} by the dates alone`
        : `${ofUnit(age.days, 'day')} ${ofUnit(age.hours, 'hour')}`;
    case 'hours':
      return `${ofUnit(age.hours, 'hour')} ${ofUnit(age.minutes, 'minute')}`;
    default:
      return never(age);
  }
}

function ofUnit(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
