import type { Act } from '../../contract/for-window.ts';
import type { OfficeStatus } from '../../contract/views.ts';
import { useLook } from '../queries.ts';
import type { Look } from '../queries.ts';
import { whyNotAllowed } from '../../contract/words/people-words.ts';

/** Whether the office is set up, locked or open, who is at the desk and what their roles allow. */
export function useStatus(): Look<OfficeStatus> {
  return useLook('get-status', {});
}

/** Whether the person at the desk has the right to an act. A case may still refuse it for its own reasons. */
export function useMay(act: Act): boolean {
  return useStatus().data?.allowed.includes(act) ?? false;
}

/** Why the person at the desk has no right to an act, as a sentence; null where they have. */
export function useWhyNot(act: Act): string | null {
  return useMay(act) ? null : whyNotAllowed(act);
}
