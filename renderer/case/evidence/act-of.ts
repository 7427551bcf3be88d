import type { Weighed } from '../../../contract/for-window.ts';

/** Whether a death is one for the coroner is a medical examiner's to say; what an officer asked, an officer records. */
export function actOf(kind: Weighed['kind']): 'answer-circumstance' | 'answer-evidence' {
  return kind === 'coroner-circumstance' || kind === 'independence'
    ? 'answer-circumstance'
    : 'answer-evidence';
}
