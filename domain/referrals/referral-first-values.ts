import type { Case } from '../case/case.ts';
import type { CircumstanceFact } from '../case/circumstance-facts.ts';
import { longDate } from '../shared/long-date.ts';
import type { ReferralForm } from './referral-form.ts';

export interface ReferralFirstValues {
  readonly procedures: string | null;
  readonly detention: string | null;
  readonly safeguarding: string | null;
  readonly mentalHealth: ReferralForm['mentalHealth'];
}

const ANSWERS = { yes: 'yes', no: 'no', 'not-known': 'not known' } as const;

/**
 * What a new referral form says before anybody wrote in it, where the case was already asked the same. A question that
 * nobody answered leaves its place empty. A severe mental illness is a mental health condition; that there was none
 * does not say that there was no other. Rule CIRC-3.
 */
export function referralFirstValues({ fields }: Case): ReferralFirstValues {
  const illness = fields.severeMentalIllness?.value;
  return {
    procedures: said('Operation or invasive procedure', fields.procedure?.value),
    detention: together([
      said('Custody or state detention', fields.stateDetention?.value, 'since '),
      said('Deprivation of liberty authorised', fields.deprivationOfLiberty?.value),
    ]),
    safeguarding: said('Safeguarding concern', fields.safeguardingConcern?.value),
    mentalHealth:
      illness?.answer === 'yes'
        ? { known: 'yes', detail: together(['Severe mental illness', whatIsKnown(illness)], ': ') }
        : null,
  };
}

function said(what: string, fact: CircumstanceFact | undefined, beforeDay = ''): string | null {
  if (fact === undefined) return null;
  const day = fact.on === null ? null : `${beforeDay}${longDate(fact.on)}`;
  return `${together([`${what}: ${ANSWERS[fact.answer]}`, day, whatIsKnown(fact)], ', ') ?? ''}.`;
}

/** The detail as part of a sentence that ends by itself. */
function whatIsKnown({ detail }: CircumstanceFact): string | null {
  const words = detail.trim().replace(/\.$/, '');
  return words === '' ? null : words;
}

function together(parts: readonly (string | null)[], between = ' '): string | null {
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? null : there.join(between);
}
