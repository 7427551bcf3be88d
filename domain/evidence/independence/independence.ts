import type { Case } from '../../case/case.ts';
import { isConflicted } from '../../scrutiny/conflict.ts';
import type { RaisedByRule } from '../raised.ts';
import type { ComparedExaminer } from './compared-examiner.ts';
import { hintsFor } from './hints.ts';

/**
 * What the record says that may speak against an examiner's independence, with its reason and never as an accusation.
 * Who declared a conflict has stepped aside already, and is not asked.
 *
 * It stands on the card of the cause: that card is met first, and independence comes before everything that an examiner
 * does in a case; the cause is also what the declaration confirms. Rules HINT-1 to HINT-8.
 */
export function independenceHints(
  onCase: Case,
  examiners: readonly ComparedExaminer[],
): readonly RaisedByRule[] {
  return examiners
    .filter(({ userId }) => !isConflicted(onCase, userId))
    .flatMap((examiner) => {
      const hints = hintsFor(onCase, examiner);
      return hints.map(({ recorded, rule, seenIn }, index): RaisedByRule => {
        const before = hints.slice(0, index).filter((other) => other.rule === rule).length;
        return {
          key: [rule, examiner.userId, ...(before === 0 ? [] : [String(before)])].join('/'),
          rule,
          kind: 'independence',
          question: 'cause',
          weight: 'consider',
          stated: recorded,
          says: `${recorded} Is it right that ${examiner.name} scrutinises this case?`,
          basis:
            'Medical Examiners (Wales) Regulations 2024 (and England’s of the same year), regulation 6: who scrutinises is independent of the person and of the practitioners concerned. Most of the regulation was not read; that this is asked is a rule of this office',
          seenIn,
          answers: ['accepted'],
        };
      });
    });
}
