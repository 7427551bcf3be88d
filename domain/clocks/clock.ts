import type { EntryId } from '../shared/ids.ts';
import { type Instant, msOf } from '../shared/time.ts';
import type { Holiday } from './bank-holidays.ts';
import type { ClockName, TargetLength } from './targets.ts';
import type { OpeningHours, WorkingDay } from './working-calendar.ts';

/** What a clock is counted from. */
export type StartedBy =
  | 'release-asked'
  | 'case-opened'
  | 'records-received'
  | 'death'
  | 'death-day'
  | 'verified'
  | 'verified-day'
  | 'taken-up-again'
  | 'practitioner-named'
  | 'certificate-asked'
  | 'back-from-coroner'
  | 'coroner-told'
  | 'last-word-on-notification'
  | 'attempt'
  | 'declared'
  | 'registrar-received';

/** Why a clock has not begun. */
export type NotStarted =
  | 'death-not-known'
  | 'practitioner-not-named'
  | 'coroner-not-told'
  | 'referral-not-sent'
  | 'notification-not-sent'
  | 'not-declared'
  | 'registrar-has-not-received';

/** Why a clock that was not met runs no longer. */
export type StoppedBy =
  'void' | 'closed' | 'with-coroner' | 'excused' | 'not-achieved' | 'examiner-certifies';

/** `law`: the time is set by statute. `target`: the office's own. `given`: a time that somebody named. */
export type Basis = 'law' | 'target' | 'given';

/** When it is due, and what went into that. Rule CLK-6. */
export type Due =
  | { readonly kind: 'none' }
  /** Working time would be counted through days whose holidays nobody knows. Rule CLK-2. */
  | { readonly kind: 'not-known'; readonly length: TargetLength; readonly knownTo: string }
  | {
      readonly kind: 'at';
      readonly at: Instant;
      /** Null where somebody named the time itself. */
      readonly length: TargetLength | null;
      /** Where working time began to be counted, when that is later than the start; otherwise null. */
      readonly countedFrom: Instant | null;
      readonly without: readonly Holiday[];
      readonly hours: OpeningHours | null;
      /** The register office's last day before it, for those that need the register office; otherwise null. */
      readonly registerOffice: WorkingDay | null;
    };

export interface Clock {
  readonly name: ClockName;
  readonly basis: Basis;
  readonly started: { readonly by: StartedBy; readonly at: Instant; readonly entry: EntryId } | null;
  readonly notStarted: NotStarted | null;
  readonly due: Due;
  readonly ended: {
    readonly at: Instant;
    readonly entry: EntryId;
    readonly stoppedBy: StoppedBy | null;
  } | null;
}

export const CLOCK_STATES = ['overdue', 'running', 'met', 'stopped', 'not-started'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** Where a clock stands at an instant. A due time is kept until its minute is over. Rule CLK-6. */
export function clockStateAt(clock: Clock, now: Instant): ClockState {
  const { due, ended, notStarted, started } = clock;
  if (notStarted !== null) return 'not-started';
  if (ended !== null) return ended.stoppedBy === null ? 'met' : 'stopped';
  return started !== null && due.kind === 'at' && isPast(due.at, now) ? 'overdue' : 'running';
}

/** Whether what was met was met after its due time. */
export function isMetLate({ due, ended }: Clock): boolean {
  return ended !== null && ended.stoppedBy === null && due.kind === 'at' && isPast(due.at, ended.at);
}

function isPast(due: Instant, at: Instant): boolean {
  return minuteOf(at) > minuteOf(due);
}

function minuteOf(at: Instant): number {
  return Math.floor(msOf(at) / 60_000);
}

/** Clocks by what presses most: overdue first, then by due time, then those without one, then those that are over. */
export function byPressure(clocks: readonly Clock[], now: Instant): readonly Clock[] {
  const rank = (clock: Clock): string => {
    const state = String(CLOCK_STATES.indexOf(clockStateAt(clock, now)));
    const urgent = clock.name === 'urgent-release' ? '0' : '1';
    return `${state} ${urgent} ${clock.due.kind === 'at' ? clock.due.at : '9'}`;
  };
  return clocks.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}
