import type { Ethnicity } from '../for-window.ts';
import { ETHNICITIES } from '../for-window.ts';

/** The certificate's own words with their group, without which several would read alike: `White: Irish`. */
export function ethnicityInWords(ethnicity: Ethnicity): string {
  const { group, label } = ETHNICITIES[ethnicity];
  return group === 'Not given' ? label : `${group}: ${label}`;
}
