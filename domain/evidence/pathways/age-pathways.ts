import { seenInField } from '../seen-in.ts';
import type { Pathway, PathwayFacts } from './pathway.ts';

const BOTH = ['england', 'wales'] as const;
const ADULT_FROM_YEARS = 18;

/** Pathways that an age or a pregnancy calls for, wherever and of whatever the person died. */
export const AGE_PATHWAYS: readonly Pathway[] = [
  {
    rule: 'PATH-1',
    countries: BOTH,
    says: 'The child was under 28 days old. Has the maternity unit been told, so that its perinatal review can begin?',
    basis: 'Perinatal mortality review; the certificate is form 65',
    calledForBy: underFourWeeks,
  },
  {
    rule: 'PATH-2',
    countries: BOTH,
    says: 'A child has died. Has the child death review been notified?',
    basis: 'Child death review: Children Act 2004 in England, procedural response in Wales',
    calledForBy: child,
  },
  {
    rule: 'PATH-3',
    countries: BOTH,
    says: 'The person was pregnant, or had been within a year. Has the maternity unit reported the death for the national enquiry?',
    basis: 'National confidential enquiry: deaths in pregnancy or up to one year after, whatever the cause',
    calledForBy: maternal,
  },
];

function underFourWeeks({ onCase }: PathwayFacts) {
  const kind = onCase.fields.caseKind;
  return kind?.value === 'under-28-days' ? [seenInField(kind, 'kind of case', 'under 28 days')] : [];
}

function child({ onCase, years }: PathwayFacts) {
  const { caseKind, dateOfBirth } = onCase.fields;
  if (caseKind !== null && caseKind.value !== 'adult')
    return [seenInField(caseKind, 'kind of case', KIND_WORDS[caseKind.value])];
  if (dateOfBirth === null || years === null || years >= ADULT_FROM_YEARS) return [];
  return [seenInField(dateOfBirth, 'date of birth', `aged ${String(years)}`)];
}

const KIND_WORDS = { 'under-28-days': 'child under 28 days', child: 'child' } as const;

const MATERNAL = ['pregnant-at-death', 'within-42-days', 'within-a-year'];

function maternal({ onCase }: PathwayFacts) {
  const { certificate } = onCase.fields;
  const pregnancy = certificate?.value.pregnancy ?? null;
  if (certificate === null || pregnancy === null || !MATERNAL.includes(pregnancy)) return [];
  return [seenInField(certificate, 'certificate', PREGNANCY_WORDS[pregnancy] ?? pregnancy)];
}

const PREGNANCY_WORDS: Readonly<Record<string, string>> = {
  'pregnant-at-death': 'pregnant at death',
  'within-42-days': 'pregnant within 42 days',
  'within-a-year': 'pregnant within a year',
};
