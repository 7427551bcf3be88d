import type { CertificateCase } from '../../contract/certificate-file.ts';
import {
  ADULT_LINES,
  type CaseFacts,
  type CertificateWording,
  NEWBORN_LINES,
} from '../../domain/evidence/certificate-wording.ts';
import { CAUSE_RULES, checkCertificate, type Findings } from '../../domain/evidence/check-certificate.ts';
import { CORONER_TOLD } from '../../domain/evidence/cause/coroner-told.ts';

export type { Findings } from '../../domain/evidence/check-certificate.ts';

/** Runs the rules on a certificate of a file. */
export function checkCase(written: CertificateCase): Findings {
  return checkCertificate(wordingOf(written), factsOf(written));
}

/** Whether the rule with this id only shows something. An id that no rule has is taken for more than that. */
export function isNote(rule: string): boolean {
  return CAUSE_RULES.some(({ id, severity }) => id === rule && severity === 'note');
}

/** Follows from the circumstances, and is in no list of what should be found. */
export const DERIVED_RULE = CORONER_TOLD.id;

function wordingOf({ intervals = {}, lines }: CertificateCase): CertificateWording {
  if (NEWBORN_LINES.some((name) => name in lines)) {
    return { form: 'under-28-days', lines: NEWBORN_LINES.map((name) => line(name, lines[name])) };
  }
  if ('1e' in lines) {
    const written = [lines['1a'], lines['1b'], lines['1c'], lines['1d'], lines['1e']];
    return { form: 'under-28-days', lines: NEWBORN_LINES.map((name, index) => line(name, written[index])) };
  }
  return {
    form: 'from-28-days',
    lines: ADULT_LINES.map((name) => line(name, lines[name], intervals[name])),
  };
}

function line(
  name: CertificateWording['lines'][number]['name'],
  text: string | null | undefined,
  interval?: string | null,
): CertificateWording['lines'][number] {
  return { name, text: text ?? '', interval: interval ?? '' };
}

const SEX = { F: 'female', M: 'male' } as const;

function factsOf({ age, flags = {} }: CertificateCase): CaseFacts {
  return {
    ageYears: age ?? null,
    ageDays: flags.age_days ?? null,
    sex: flags.sex == null ? null : SEX[flags.sex],
    place:
      flags.place == null
        ? null
        : /^(acute|hospital|acute[_ -]hospital)$/i.test(flags.place)
          ? 'acute-hospital'
          : 'elsewhere',
    employmentContributed: yesOrNo(flags.employment_contributed),
    pregnancy: pregnancyOf(flags.pregnancy),
    pregnancyContributed: contributedOf(flags.pregnancy_contributed),
    devicesFitted: flags.devices ?? null,
    procedureWithinDays: flags.procedure_within_days ?? null,
    injuryOrFall: flags.injury_or_fall ?? null,
    custodyOrDetention: flags.custody_or_detention ?? null,
    identityKnown: flags.identity_known ?? null,
    attendingPractitionerAvailable: flags.attending_practitioner_available ?? null,
    neglectConcern: flags.neglect_concern ?? null,
    overdoseOrPoisoning: flags.overdose_or_poisoning ?? null,
    selfHarm: flags.self_harm ?? null,
    oldAgeConditionsConfirmed: flags.old_age_conditions_attested ?? null,
    coronerTold: flags.coroner_notified ?? null,
  };
}

function yesOrNo(answer: string | null | undefined): 'yes' | 'no' | null {
  return answer === 'yes' || answer === 'no' ? answer : null;
}

function pregnancyOf(answer: string | null | undefined): CaseFacts['pregnancy'] {
  if (answer == null || answer === 'not_known' || answer === 'unknown' || answer === '') return null;
  if (answer === 'not_applicable') return 'not-applicable';
  return answer === 'not_pregnant' ? 'not-pregnant' : 'within-a-year';
}

function contributedOf(answer: string | boolean | null | undefined): CaseFacts['pregnancyContributed'] {
  if (answer == null) return null;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer === 'yes' || answer === 'no' ? answer : 'not-known';
}
