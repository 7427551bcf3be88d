import type { Act } from '../../contract/for-window.ts';
import type { CaseView } from '../../contract/views.ts';
import { whyNotAllowed } from '../words/people-words.ts';

/** Why the person at the desk may not do this on this case now, as a sentence; null where they may. */
export function whyNot(view: CaseView, act: Act): string | null {
  const blocked = view.blocked[act];
  switch (blocked) {
    case undefined:
      return null;
    case 'role':
      return whyNotAllowed(act);
    case 'case-void':
      return 'This case was voided. It can be read, and nothing can be added to it.';
    case 'already-declared':
      return 'The declaration has been made. What it rests on can no longer be changed.';
    case 'not-independent':
      return 'You declared that you are not independent in this case. Another medical examiner must do this.';
    default:
      return blocked satisfies never;
  }
}
