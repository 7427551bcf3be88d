import type { Case } from '../for-window.ts';

const ADULT = ['practitionerCause', 'examinerCause', 'agreedCause'] as const;
const NEONATAL = ['practitionerNeonatalCause', 'examinerNeonatalCause', 'agreedNeonatalCause'] as const;

/** The recorded causes on the lines that do not apply to a case of this kind. Rule KIND-1. */
export function setAsideCauses(
  { fields }: Pick<Case, 'fields'>,
  isNeonatal: boolean,
): readonly ((typeof ADULT)[number] | (typeof NEONATAL)[number])[] {
  return (isNeonatal ? ADULT : NEONATAL).filter((field) => fields[field] !== null);
}
