import type { Act } from '../../contract/for-window.ts';
import type { CaseView } from '../../contract/views.ts';
import { BLOCK_WORDS } from '../../contract/words/case-life-words.ts';
import { whyNotAllowed } from '../../contract/words/people-words.ts';

/** Why the person at the desk may not do this on this case now, as a sentence; null where they may. */
export function whyNot(view: CaseView, act: Act): string | null {
  const blocked = view.blocked[act];
  if (blocked === undefined) return null;
  return blocked === 'role' ? whyNotAllowed(act) : BLOCK_WORDS[blocked];
}
