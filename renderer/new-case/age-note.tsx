import type { Age, CaseKind } from '../../contract/for-window.ts';
import { ageBetween } from '../../contract/for-window.ts';
import { classesOf } from '../components/class-names.ts';
import { ageInWords } from '../../contract/words/age-words.ts';
import { CASE_KIND_WORDS } from '../../contract/words/wider-words.ts';
import type { Intake } from './intake.ts';
import { typedDates } from './typed-dates.ts';
import styles from './new-case.module.css';

const cls = classesOf(styles);
const ADULT_FROM_YEARS = 18;

/** The age that the typed dates make, and a question where the kind of case says another. */
export function AgeNote({ values, nowAt }: { readonly values: Intake; readonly nowAt: string }) {
  const age = typedAge(values, nowAt);
  const kind = age === null ? null : kindByAge(age);
  const differs = kind !== null && kind !== (values.caseKind ?? 'adult');
  return (
    <p role="status" className={cls('age')}>
      {age !== null && `Age at death: ${ageInWords(age)}.`}
      {differs && ` By these dates the kind of case is “${CASE_KIND_WORDS[kind]}”.`}
    </p>
  );
}

function typedAge(values: Intake, nowAt: string): Age | null {
  const { bornOn, diedOn } = typedDates(values, nowAt);
  return bornOn === null || diedOn === null
    ? null
    : ageBetween({ on: bornOn, at: null }, { on: diedOn, at: null });
}

function kindByAge(age: Age): CaseKind {
  if (age.unit === 'days' || age.unit === 'hours') return 'under-28-days';
  if (age.unit === 'months') return 'child';
  return age.years < ADULT_FROM_YEARS ? 'child' : 'adult';
}
