/** What the office announces to its windows after a change has been committed. Never carries clinical content. */
export type Topic =
  | { readonly topic: 'case-changed'; readonly caseId: string }
  /** Who reads it, not what stands in it. */
  | { readonly topic: 'reading-changed'; readonly caseId: string }
  | { readonly topic: 'outbox-changed' }
  | { readonly topic: 'destinations-changed' }
  | { readonly topic: 'people-changed' }
  | { readonly topic: 'address-book-changed' }
  | { readonly topic: 'coroner-profiles-changed' }
  | { readonly topic: 'office-time-changed' }
  | { readonly topic: 'rules-changed' }
  | { readonly topic: 'exports-changed' }
  | { readonly topic: 'returns-changed' }
  | { readonly topic: 'locked'; readonly why: 'asked' | 'idle' | 'restarted' }
  | { readonly topic: 'unlocked' }
  | { readonly topic: 'office-restarted' };
