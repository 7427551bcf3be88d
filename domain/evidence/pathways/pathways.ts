import { ageAtDeath } from '../../case/age-at-death.ts';
import type { Case } from '../../case/case.ts';
import type { RaisedByRule } from '../raised.ts';
import { AGE_PATHWAYS } from './age-pathways.ts';
import { CIRCUMSTANCE_PATHWAYS } from './circumstance-pathways.ts';
import { CONCERN_PATHWAYS } from './concern-pathways.ts';
import type { Pathway } from './pathway.ts';

/** Every pathway; one that has another name in each country is there twice. */
export const PATHWAYS: readonly Pathway[] = [...AGE_PATHWAYS, ...CONCERN_PATHWAYS, ...CIRCUMSTANCE_PATHWAYS];

/** The notices and reviews that the record calls for. Each is answered with done or not needed, and why. */
export function pathwaysOf(onCase: Case, country: 'england' | 'wales'): readonly RaisedByRule[] {
  const age = ageAtDeath(onCase);
  const years = age === null ? null : age.unit === 'years' ? age.years : 0;
  return PATHWAYS.filter(({ countries }) => countries.includes(country)).flatMap(
    ({ basis, calledForBy, rule, says }): readonly RaisedByRule[] => {
      const seenIn = calledForBy({ onCase, years });
      if (seenIn.length === 0) return [];
      return [
        {
          key: rule,
          rule,
          kind: 'pathway',
          question: 'governance',
          weight: 'prompt',
          says,
          basis,
          seenIn,
          answers: ['done', 'not-needed'],
        },
      ];
    },
  );
}
