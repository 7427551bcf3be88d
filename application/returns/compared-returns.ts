import type {
  CaseChangeView,
  LineChangeView,
  ReturnComparisonView,
} from '../../contract/frozen-return-view.ts';
import { reasonInWords } from '../../contract/words/return-change-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { findFrozenReturn, type StoredReturn } from '../../db/repositories/frozen-returns.ts';
import {
  type CaseChange,
  type Comparison,
  type Count,
  compareCounts,
  type NumberChange,
  type Standing,
} from '../../domain/returns/compare-counts.ts';
import { type FrozenReturn, frozenLines } from '../../domain/returns/frozen-return.ts';
import type { CountingChoices } from '../../domain/returns/return-facts.ts';
import type { CaseId, EntryId, UserId } from '../../domain/shared/ids.ts';
import { accept, type Outcome, refuse } from '../../domain/shared/outcome.ts';
import type { Instant } from '../../domain/shared/time.ts';
import { entryBehind, type Span, standingAt } from './case-history.ts';
import { counted, countingChoices } from './counted.ts';
import { casesOf, memberNames } from './frozen-view.ts';

/** Why two returns cannot be compared. */
export type NotCompared = 'frozen-return-not-found' | 'returns-not-comparable';

export interface WantedComparison {
  readonly earlier: EntryId;
  /** Null for the record as it stands. */
  readonly later: EntryId | null;
  readonly now: Instant;
}

interface Side {
  readonly content: FrozenReturn;
  /** Its place in the record. */
  readonly position: number;
  readonly countedAt: Instant;
  readonly by: UserId | null;
}

/** What changed since a return was frozen, and why: case by case, with the entry that did it. Rule RET-10. */
export function comparedReturns(
  db: ReadableDb,
  { earlier: earlierId, later: laterId, now }: WantedComparison,
): Outcome<ReturnComparisonView, NotCompared> {
  const earlier = sideOf(findFrozenReturn(db, earlierId));
  if (earlier === null) return refuse('frozen-return-not-found');
  const later = laterId === null ? sideNow(db, earlier, now) : sideOf(findFrozenReturn(db, laterId));
  if (later === null) return refuse('frozen-return-not-found');
  if (!isOfOnePeriod(earlier, later) || later.position < earlier.position)
    return refuse('returns-not-comparable');
  const choices = countingChoices(db);
  const comparison = compareCounts(countOf(earlier), countOf(later), {
    earlier: standings(db, onlyIn(later, earlier), earlier.position, choices),
    later: standings(db, onlyIn(earlier, later), later.position, choices),
  });
  return accept(viewOf(db, { comparison, earlier, later, choices, isNow: laterId === null }));
}

function sideOf(stored: StoredReturn | null): Side | null {
  if (stored === null) return null;
  const { frozen, frozenAt, frozenBy, position } = stored;
  return { content: frozen, position, countedAt: frozenAt, by: frozenBy };
}

function sideNow(db: ReadableDb, { content: { by, definition, from, to } }: Side, now: Instant): Side {
  const { content } = counted(db, { by, definition, from, to });
  return { content, position: Number.MAX_SAFE_INTEGER, countedAt: now, by: null };
}

function isOfOnePeriod({ content: one }: Side, { content: other }: Side): boolean {
  return one.by === other.by && one.from === other.from && one.to === other.to;
}

function countOf({ content }: Side): Count {
  return {
    by: content.by,
    strata: content.wording.strata.map(({ id }) => id),
    lines: frozenLines(content),
    cases: content.cases,
  };
}

function onlyIn({ content: one }: Side, { content: other }: Side): readonly CaseId[] {
  const there = new Set(other.cases.map(({ caseId }) => caseId));
  return one.cases.flatMap(({ caseId }) => (there.has(caseId) ? [] : [caseId]));
}

function standings(
  db: ReadableDb,
  cases: readonly CaseId[],
  upTo: number,
  choices: CountingChoices,
): ReadonlyMap<CaseId, Standing> {
  return new Map(cases.map((caseId) => [caseId, standingAt(db, caseId, upTo, choices)]));
}

interface ToShow {
  readonly comparison: Comparison;
  readonly earlier: Side;
  readonly later: Side;
  readonly choices: CountingChoices;
  readonly isNow: boolean;
}

function viewOf(db: ReadableDb, shown: ToShow): ReturnComparisonView {
  const { comparison, earlier, isNow, later } = shown;
  const nameOf = memberNames(db);
  const places = new Map(comparison.cases.map(({ caseId }, at) => [caseId, at]));
  const wording = lineWords(earlier, later);
  return {
    earlier: { countedAt: earlier.countedAt, byName: nameOf(earlier.by) },
    later: { countedAt: later.countedAt, byName: isNow ? null : nameOf(later.by) },
    columns: ['All', ...later.content.wording.strata.map(({ label }) => label)],
    cases: casesOf(db, comparison.cases),
    lines: comparison.lines.map(({ all, lineId, strata }): LineChangeView => ({
      id: lineId,
      ...wording(lineId),
      numbers: [all, ...strata].map((number) => numberView(number, places)),
    })),
    changes: comparison.cases.map((change, at) => caseView(db, { change, at, shown, wording, nameOf })),
    onlyEarlier: comparison.onlyEarlier.map((id) => wording(id).label),
    onlyLater: comparison.onlyLater.map((id) => wording(id).label),
  };
}

function numberView({ came, went, ...number }: NumberChange, places: ReadonlyMap<CaseId, number>) {
  const placesOf = (cases: readonly CaseId[]): readonly number[] =>
    cases.flatMap((id) => places.get(id) ?? []);
  return { ...number, came: placesOf(came), went: placesOf(went) };
}

type LineWords = (lineId: string) => { readonly section: string; readonly label: string };

/** How a line is called, in the later of the two counts where both have it. */
function lineWords(...sides: readonly Side[]): LineWords {
  const words = new Map(
    sides.flatMap(({ content: { wording } }) => [
      [wording.whole.id, { section: '', label: wording.whole.label }] as const,
      ...wording.sections.flatMap(({ lines, title }) =>
        lines.map(({ id, label }) => [id, { section: title, label }] as const),
      ),
    ]),
  );
  return (lineId) => words.get(lineId) ?? { section: '', label: lineId };
}

function caseView(
  db: ReadableDb,
  {
    at,
    change,
    nameOf,
    shown: { choices, earlier, later },
    wording,
  }: {
    readonly change: CaseChange;
    readonly at: number;
    readonly shown: ToShow;
    readonly wording: LineWords;
    readonly nameOf: (userId: UserId | null) => string;
  },
): CaseChangeView {
  const span: Span = { after: earlier.position, upTo: later.position };
  const { by } = later.content;
  const behind = entryBehind(db, change.caseId, span, choices);
  return {
    case: at,
    moved: change.moved,
    came: change.came.map((id) => inFull(wording(id))),
    went: change.went.map((id) => inFull(wording(id))),
    reasons: change.reasons.map((reason) => {
      const entry = behind(reason, by === 'death' ? 'diedOn' : 'declaredOn');
      return {
        words: reasonInWords(reason, by),
        byName: entry === null ? null : nameOf(entry.actor),
        at: entry?.enteredAt ?? null,
      };
    }),
  };
}

/** Many lines are called alike in two sections. */
function inFull({ label, section }: ReturnType<LineWords>): string {
  return section === '' ? label : `${section}: ${label}`;
}
