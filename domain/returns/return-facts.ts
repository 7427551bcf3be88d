import type { CompletionStart } from '../clocks/targets.ts';
import type { CareSetting } from '../contacts/address-book.ts';
import type { CaseId } from '../shared/ids.ts';
import { daysBetween } from '../shared/time.ts';
import type { CaseFacts } from './case-facts.ts';

/** What a return looks at of one case, with the office's own choices applied. Rule RET-1. */
export interface ReturnFacts extends Pick<
  CaseFacts,
  | 'diedOn'
  | 'declaredOn'
  | 'age'
  | 'reviewed'
  | 'coroner'
  | 'referralNotSent'
  | 'urgentRelease'
  | 'bereaved'
  | 'passedOn'
> {
  readonly caseId: CaseId;
  readonly setting: 'acute' | 'elsewhere' | null;
  readonly completion: Completion;
}

/** Whole days from its beginning to the declaration that stands, or why there is no such number. */
export type Completion =
  | { readonly kind: 'declared'; readonly days: number }
  | { readonly kind: 'declared-since-unknown' | 'with-coroner' | 'not-declared' };

/** What the office chose that a return is counted by. */
export interface CountingChoices {
  /** From where the time to completion is counted. */
  readonly completionFrom: CompletionStart;
  /** What the address book says of the kind of a site, by {@link siteKey}. */
  readonly sites: ReadonlyMap<string, CareSetting>;
}

/** A site's name as it is looked up: capitals and spaces tell no two sites apart. */
export function siteKey(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

export function returnFactsOf(caseId: CaseId, facts: CaseFacts, choices: CountingChoices): ReturnFacts {
  return {
    caseId,
    diedOn: facts.diedOn,
    declaredOn: facts.declaredOn,
    setting: settingOf(facts, choices),
    age: facts.age,
    reviewed: facts.reviewed,
    completion: completionOf(facts, choices),
    coroner: facts.coroner,
    referralNotSent: facts.referralNotSent,
    urgentRelease: facts.urgentRelease,
    bereaved: facts.bereaved,
    passedOn: facts.passedOn,
  };
}

/** The record says hospital, not which kind of hospital: that is the address book's to say. Rule RET-4. */
function settingOf({ placeKind, placeName }: CaseFacts, { sites }: CountingChoices): ReturnFacts['setting'] {
  if (placeKind === null || placeKind === 'not-known') return null;
  const marked = sites.get(siteKey(placeName));
  if (marked !== undefined && placeKind !== 'home') return marked === 'acute' ? 'acute' : 'elsewhere';
  return placeKind === 'hospital' ? 'acute' : 'elsewhere';
}

function completionOf(facts: CaseFacts, { completionFrom }: CountingChoices): Completion {
  if (facts.notCertifying) return { kind: 'with-coroner' };
  if (facts.declaredOn === null) return { kind: 'not-declared' };
  const from = completionFrom === 'opened' ? facts.openedOn : facts.diedOn;
  if (from === null) return { kind: 'declared-since-unknown' };
  return { kind: 'declared', days: daysBetween(from, facts.declaredOn) };
}
