import type { Age, CaseKind } from '../../../contract/for-window.ts';

/** The kind of case that an age at death belongs to; null while the age is not known. */
export function kindByAge(age: Age | null): CaseKind | null {
  switch (age?.unit) {
    case undefined:
      return null;
    case 'days':
    case 'hours':
      return 'under-28-days';
    case 'months':
      return 'child';
    case 'years':
      return age.years < 18 ? 'child' : 'adult';
    default:
      return age satisfies never;
  }
}
