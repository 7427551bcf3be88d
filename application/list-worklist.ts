import type { ParsedOf } from '../contract/methods.ts';
import { WORKLIST_FILTERS, type WorklistFilter, type WorklistPage } from '../contract/views.ts';
import {
  countsFor,
  cursorOf,
  type ListAsker,
  type ListedUnder,
  listCases,
  worklistCounts,
} from '../db/repositories/worklist.ts';
import { type OfficeTimeSettings, timeRulesOf } from '../domain/clocks/office-time.ts';
import { silenceCutoff } from '../domain/clocks/silence-cutoff.ts';
import type { UserId } from '../domain/shared/ids.ts';
import { type Instant, officeTime } from '../domain/shared/time.ts';
import type { Office } from './office.ts';
import { officeTimeSettings } from './office-time.ts';

/** What each filter of the window is called in the record. */
export const LISTED_UNDER = {
  open: 'open',
  mine: 'mine',
  urgent: 'urgent',
  unassigned: 'unassigned',
  'waiting-officer': 'waiting:officer',
  'waiting-practitioner': 'waiting:attending-practitioner',
  'waiting-examiner': 'waiting:medical-examiner',
  'waiting-bereaved': 'waiting:bereaved',
  'with-coroner': 'waiting:coroner',
  'waiting-registrar': 'waiting:registrar',
  'contact-due': 'contact-due',
  'promise-due': 'promise-due',
  'ready-to-declare': 'ready',
  'governance-open': 'governance-open',
  'no-reply': 'no-reply',
  'late-information': 'late',
  alerts: 'alerts',
  reopened: 'reopened',
  closed: 'closed',
} as const satisfies Record<WorklistFilter, ListedUnder>;

/** One page of the list, with how many cases each filter has. */
export function listWorklist(office: Office, input: ParsedOf<'list-worklist'>): WorklistPage {
  const { after, filter, limit, order } = input;
  const asker = listAsker(office);
  const listed = listCases(office.db, { under: LISTED_UNDER[filter], order, asker, after, limit });
  const rows = listed.map(({ caseId, summary }) => Object.assign(summary, { caseId }));
  const last = listed.at(-1);
  const next =
    last === undefined || rows.length < limit
      ? null
      : cursorOf(office.db, last, { order, under: LISTED_UNDER[filter] });
  return { rows, counts: countsOf(office, asker), silentSince: asker.silentSince, next };
}

/** Who asks now, and since when whatever is silent is to be asked after: by the office's own days and holidays. */
export function listAsker({ db, now, user }: Pick<Office, 'db' | 'now' | 'user'>): ListAsker & {
  readonly userId: UserId;
} {
  const at = now();
  return { userId: user.id, now: officeTime(at), silentSince: cutoffAt(officeTimeSettings(db), at) };
}

/** The last one that was worked out: it holds for a minute, and a list is asked for many times in one. */
let latest: { readonly of: string; readonly cutoff: Instant | null } = { of: '', cutoff: null };

function cutoffAt(settings: OfficeTimeSettings, at: Instant): Instant | null {
  const of = JSON.stringify([settings, at.slice(0, 16)]);
  if (latest.of !== of) {
    const { office, targets } = timeRulesOf(settings);
    latest = { of, cutoff: silenceCutoff(office, targets.lengths['governance-reply'], at) };
  }
  return latest.cutoff;
}

function countsOf(office: Office, asker: ListAsker): WorklistPage['counts'] {
  const kept = worklistCounts(office.db);
  const asked: Readonly<Record<string, number>> = countsFor(office.db, asker);
  const byFilter = WORKLIST_FILTERS.map((filter) => {
    const under = LISTED_UNDER[filter];
    return [filter, asked[under] ?? kept.get(under) ?? 0] as const;
  });
  // Built from WORKLIST_FILTERS, which lists every filter once.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(byFilter) as WorklistPage['counts'];
}
