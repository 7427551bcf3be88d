import type { ReturnFacts } from '../../../domain/returns/return-facts.ts';
import type { CaseId } from '../../../domain/shared/ids.ts';

/** An adult who died in hospital, scrutinised and declared within two days, with nothing to pass on. */
export function someFacts(changes: Partial<ReturnFacts> = {}): ReturnFacts {
  return {
    caseId: 'case-1' as CaseId,
    diedOn: '2026-11-21',
    declaredOn: '2026-11-23',
    setting: 'acute',
    age: 'adult',
    reviewed: true,
    completion: { kind: 'declared', days: 2 },
    coroner: 'not-told',
    referralNotSent: false,
    urgentRelease: 'not-asked',
    bereaved: 'spoken',
    passedOn: [],
    ...changes,
  };
}
