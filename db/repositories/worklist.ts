import type { CaseSummary } from '../../domain/case/case-summary.ts';
import type { ReadableDb } from '../handles.ts';
import { findCaseNumber } from '../record/case-keys.ts';
import { statement } from '../record/statements.ts';
import { type ListedCase, SELECT_CASE_LINES, toListedCases } from './case-lines.ts';

/** Which cases a list shows. `waiting:` is followed by whose move it is; the last five depend on who asks and when. */
export type ListedUnder =
  | 'open'
  | 'urgent'
  | 'unassigned'
  | 'ready'
  | 'governance-open'
  | 'late'
  | 'alerts'
  | 'reopened'
  | 'closed'
  | 'mine'
  | 'contact-due'
  | 'promise-due'
  | 'no-reply'
  | `waiting:${CaseSummary['tracks']['waitingOn']}`;

/** How a list is ordered: by what is due, by name, by death or by when the case was opened. */
export type ListOrder = 'due' | 'name' | 'death' | 'opened';

/** Who asks and when, for the lists that depend on it. */
export interface ListAsker {
  readonly userId: string;
  /** The office's wall clock. */
  readonly now: string;
  /** Notifications that have been silent since then or longer are to be asked after; null where none is. Rule GOVL-7. */
  readonly silentSince: string | null;
}

export interface ListQuestion {
  readonly under: ListedUnder;
  readonly order: ListOrder;
  readonly asker: ListAsker;
  /** What `cursorOf` made of the last line of the page before, or null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

const MINE = `SELECT case_number FROM case_row WHERE open = 1 AND assigned_examiner = :userId
  UNION SELECT case_number FROM case_row WHERE open = 1 AND assigned_officer = :userId`;

const WHERE = {
  open: 'open = 1',
  urgent: 'open = 1 AND urgent = 1',
  unassigned: 'open = 1 AND assigned_examiner IS NULL AND assigned_officer IS NULL',
  ready: 'open = 1 AND ready_to_declare = 1',
  'governance-open': 'open = 1 AND governance_open = 1',
  late: 'open = 1 AND late = 1',
  alerts: 'open = 1 AND alerts > 0',
  reopened: 'open = 1 AND reopened = 1',
  closed: 'open = 0',
  mine: `open = 1 AND case_row.case_number IN (${MINE})`,
  'contact-due': 'open = 1 AND next_contact_at IS NOT NULL AND next_contact_at <= :now',
  'promise-due': 'open = 1 AND promise_due_on IS NOT NULL AND promise_due_on <= substr(:now, 1, 10)',
  'no-reply': 'open = 1 AND silent_since IS NOT NULL AND silent_since <= :silentSince',
} as const satisfies Record<Exclude<ListedUnder, `waiting:${string}`>, string>;

/** The columns of each order. The last one is unique, so that a page can begin exactly where the last one ended. */
const ORDERS = {
  due: ['sort_key'],
  name: ['surname COLLATE NOCASE', 'forenames COLLATE NOCASE', 'case_row.case_number'],
  death: ["ifnull(died_on, '')", "ifnull(died_at, '')", 'case_row.case_number'],
  opened: ['opened_at', 'case_row.case_number'],
} as const satisfies Record<ListOrder, readonly string[]>;

/** One page of a list. Closed cases stand newest first where the order is by what is due. */
export function listCases(db: ReadableDb, asked: ListQuestion): readonly ListedCase[] {
  const { after, asker, limit, order, under } = asked;
  const waiting = isWaiting(under);
  const isListed = isWaiting(under) ? 'open = 1 AND waiting_on = :waitingOn' : WHERE[under];
  const isDown = under === 'closed' && order === 'due';
  const columns = columnsOf(under, order);
  const cursor = after === null ? null : readCursor(after, columns.length);
  const isAfter =
    cursor === null
      ? ''
      : ` AND (${columns.join(', ')}) ${isDown ? '<' : '>'} (${columns.map((_column, at) => `:c${String(at)}`).join(', ')})`;
  const sorted = columns.map((column) => (isDown ? `${column} DESC` : column)).join(', ');
  const sql = `${SELECT_CASE_LINES} WHERE ${isListed}${isAfter} ORDER BY ${sorted} LIMIT :limit + 0`;
  return toListedCases(
    statement(db, sql).all({
      limit,
      ...(waiting ? { waitingOn: under.slice('waiting:'.length) } : {}),
      ...(isListed.includes(':userId') ? { userId: asker.userId } : {}),
      ...(isListed.includes(':now') ? { now: asker.now } : {}),
      ...(isListed.includes(':silentSince') ? { silentSince: asker.silentSince ?? '' } : {}),
      ...Object.fromEntries((cursor ?? []).map((value, at) => [`c${String(at)}`, value])),
    }),
  );
}

/** What nobody has answered stands in the order in which it fell silent. */
const SILENT_FIRST = ['silent_since', 'case_row.case_number'] as const;

function columnsOf(under: ListedUnder, order: ListOrder): readonly string[] {
  return under === 'no-reply' && order === 'due' ? SILENT_FIRST : ORDERS[order];
}

function isWaiting(under: ListedUnder): under is `waiting:${CaseSummary['tracks']['waitingOn']}` {
  return under.startsWith('waiting:');
}

/** Where a page ended, for asking for the next one. */
export function cursorOf(
  db: ReadableDb,
  line: ListedCase,
  { order, under }: Pick<ListQuestion, 'order' | 'under'>,
): string {
  const { summary } = line;
  if (under === 'no-reply' && order === 'due')
    return JSON.stringify([summary.silentSince ?? '', findCaseNumber(db, line.caseId)]);
  if (order === 'due') return JSON.stringify([summary.sortKey]);
  const number = findCaseNumber(db, line.caseId);
  if (order === 'name') return JSON.stringify([summary.surname, summary.forenames, number]);
  if (order === 'death') return JSON.stringify([summary.diedOn ?? '', summary.diedAt ?? '', number]);
  return JSON.stringify([summary.openedAt, number]);
}

/** A cursor comes from the window: anything else than the values of these columns begins the list anew. */
function readCursor(text: string, length: number): readonly (string | number)[] | null {
  try {
    const values: unknown = JSON.parse(text);
    if (!Array.isArray(values) || values.length !== length) return null;
    return values.every(
      (value): value is string | number => typeof value === 'string' || Number.isSafeInteger(value),
    )
      ? values
      : null;
  } catch {
    return null;
  }
}

/**
 * The counts that depend on who asks and when. Their indexes are named, because SQLite would rather walk through every
 * open case: it knows nothing of how few of them are due.
 */
const COUNTS = {
  mine: `SELECT count(*) FROM (${MINE})`,
  'contact-due': `SELECT count(*) FROM case_row INDEXED BY case_row_contact_due WHERE ${WHERE['contact-due']}`,
  'promise-due': `SELECT count(*) FROM case_row INDEXED BY case_row_promise_due WHERE ${WHERE['promise-due']}`,
  'no-reply': `SELECT count(*) FROM case_row INDEXED BY case_row_silent WHERE ${WHERE['no-reply']}`,
} as const;

/** How many cases the lists have that depend on who asks and when; each count is covered by its own index. */
export function countsFor(db: ReadableDb, asker: ListAsker): Readonly<Record<keyof typeof COUNTS, number>> {
  const count = (under: keyof typeof COUNTS, given: Readonly<Record<string, string>>): number =>
    Number(statement(db, COUNTS[under]).pluck().get(given));
  return {
    mine: count('mine', { userId: asker.userId }),
    'contact-due': count('contact-due', { now: asker.now }),
    'promise-due': count('promise-due', { now: asker.now }),
    'no-reply': count('no-reply', { silentSince: asker.silentSince ?? '' }),
  };
}

/** How many cases each list has; a list that was never entered is absent. */
export function worklistCounts(db: ReadableDb): ReadonlyMap<string, number> {
  const rows = statement(db, 'SELECT filter, cases FROM worklist_count').all();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const counts = rows as readonly { readonly filter: string; readonly cases: number }[];
  return new Map(counts.map(({ cases, filter }) => [filter, cases]));
}
