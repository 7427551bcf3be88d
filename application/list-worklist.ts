import type { ParsedOf } from '../contract/methods.ts';
import { WORKLIST_FILTERS, type WorklistFilter, type WorklistPage } from '../contract/views.ts';
import type { ReadableDb } from '../db/handles.ts';
import { type ListedUnder, listCases, worklistCounts } from '../db/repositories/worklist.ts';

const LISTED_UNDER = {
  open: 'open',
  urgent: 'urgent',
  'waiting-officer': 'waiting:officer',
  'waiting-practitioner': 'waiting:attending-practitioner',
  'waiting-examiner': 'waiting:medical-examiner',
  'waiting-bereaved': 'waiting:bereaved',
  'with-coroner': 'waiting:coroner',
  'waiting-registrar': 'waiting:registrar',
  closed: 'closed',
} as const satisfies Record<WorklistFilter, ListedUnder>;

/** One page of the list, with how many cases each filter has. */
export function listWorklist(db: ReadableDb, input: ParsedOf<'list-worklist'>): WorklistPage {
  const listed = listCases(db, LISTED_UNDER[input.filter], input.after, input.limit);
  const rows = listed.map(({ caseId, summary }) => Object.assign(summary, { caseId }));
  const next = rows.length < input.limit ? null : (rows.at(-1)?.sortKey ?? null);
  return { rows, counts: countsOf(db), next };
}

function countsOf(db: ReadableDb): WorklistPage['counts'] {
  const counts = worklistCounts(db);
  const byFilter = WORKLIST_FILTERS.map((filter) => [filter, counts.get(LISTED_UNDER[filter]) ?? 0] as const);
  // Built from WORKLIST_FILTERS, which lists every filter once.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(byFilter) as WorklistPage['counts'];
}
