import { ageAtDeath } from '../case/age-at-death.ts';
import type { Case } from '../case/case.ts';
import type { CircumstanceName } from '../case/circumstance-facts.ts';
import { lastTold } from '../coroner/standing-with-coroner.ts';
import { daysBetween } from '../shared/time.ts';
import type { CaseFacts } from './certificate-wording.ts';

/** What the case knows beside the wording of the cause. What nobody has answered is not known, and never "no". */
export function factsOf(onCase: Case): CaseFacts {
  const { certificate, death, implants, place, procedure, sex } = onCase.fields;
  const diedOn = death === null || death.value.kind === 'not-known' ? null : death.value.on;
  const procedureOn = procedure?.value.answer === 'yes' ? procedure.value.on : null;
  return {
    ...ageOf(onCase, diedOn),
    sex: sex?.value === 'female' || sex?.value === 'male' ? sex.value : null,
    place: placeOf(place?.value.kind ?? 'not-known'),
    employmentContributed: certificate?.value.employment ?? null,
    pregnancy: pregnancyOf(certificate?.value.pregnancy ?? null),
    pregnancyContributed: certificate?.value.pregnancyContributed ?? null,
    devicesFitted:
      implants === null || implants.value.fitted === 'not-known' ? null : implants.value.fitted === 'yes',
    procedureWithinDays:
      diedOn === null || procedureOn === null ? null : Math.max(0, daysBetween(procedureOn, diedOn)),
    injuryOrFall: anyOf(onCase, 'fall', 'injury'),
    custodyOrDetention: anyOf(onCase, 'stateDetention'),
    identityKnown: negated(anyOf(onCase, 'identityDoubt')),
    attendingPractitionerAvailable: null,
    neglectConcern: anyOf(onCase, 'neglect'),
    overdoseOrPoisoning: anyOf(onCase, 'substance'),
    selfHarm: anyOf(onCase, 'selfHarm'),
    oldAgeConditionsConfirmed: null,
    coronerTold: lastTold(onCase) !== null || onCase.coronerAnswers.length > 0,
  };
}

function ageOf(onCase: Case, diedOn: string | null): Pick<CaseFacts, 'ageDays' | 'ageYears'> {
  const age = ageAtDeath(onCase);
  const bornOn = onCase.fields.dateOfBirth?.value;
  if (age === null || diedOn === null || bornOn?.kind !== 'known') return { ageYears: null, ageDays: null };
  if (age.unit === 'years') return { ageYears: age.years, ageDays: null };
  return { ageYears: 0, ageDays: daysBetween(bornOn.on, diedOn) };
}

function placeOf(kind: string): CaseFacts['place'] {
  if (kind === 'not-known') return null;
  return kind === 'hospital' ? 'acute-hospital' : 'elsewhere';
}

function pregnancyOf(answer: string | null): CaseFacts['pregnancy'] {
  if (answer === null || answer === 'not-known') return null;
  if (answer === 'not-applicable' || answer === 'not-pregnant') return answer;
  return 'within-a-year';
}

/** Yes where one is yes, no where all are no, and otherwise not known. */
function anyOf({ fields }: Case, ...names: readonly CircumstanceName[]): boolean | null {
  const answers = names.map((name) => fields[name]?.value.answer ?? 'not-known');
  if (answers.includes('yes')) return true;
  return answers.every((answer) => answer === 'no') ? false : null;
}

function negated(answer: boolean | null): boolean | null {
  return answer === null ? null : !answer;
}
