import type { CaseView } from '../views.ts';

/** The entries that their writers took back at once. They stay readable and count for nothing. */
export function undoneEntries(view: CaseView): ReadonlySet<string> {
  return new Set(view.case.undone.map(({ entry }) => entry));
}
