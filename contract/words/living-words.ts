import type { LivingFactName, LivingPerson } from '../for-window.ts';

const LIVING_FACT_WORDS = {
  name: 'name',
  relationship: 'relation',
  phone: 'telephone number',
  email: 'e-mail address',
  address: 'address',
  needs: 'needs',
} as const satisfies Record<LivingFactName, string>;

export const LIVING_AS_WORDS = {
  'next-of-kin': 'Next of kin',
  contact: 'Contact',
  'spoken-to': 'Spoken with',
} as const satisfies Record<LivingPerson['as'], string>;

/** What becomes of all that is recorded of somebody: `Goes out as chosen: name. Stays here: address.` */
export function livingInWords({ facts }: LivingPerson): string {
  const named = (goesOut: LivingPerson['facts'][number]['goesOut']): string =>
    facts
      .filter((one) => one.goesOut === goesOut)
      .map(({ fact }) => LIVING_FACT_WORDS[fact])
      .join(', ');
  const parts = [
    ['Goes out, because a text has it', named('in-words')],
    ['Goes out, as chosen', named('chosen')],
    ['Stays here', named('stays')],
  ] as const;
  return parts.flatMap(([what, which]) => (which === '' ? [] : [`${what}: ${which}.`])).join(' ');
}
