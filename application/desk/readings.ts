import type { Topic } from '../../contract/topics.ts';
import type { CaseId, UserId } from '../../domain/shared/ids.ts';
import { type Instant, msOf } from '../../domain/shared/time.ts';

/** A window of this desk that shows a case to whoever is there. */
export interface ReadingWindow {
  readonly windowId: string;
  readonly userId: UserId;
  readonly caseId: CaseId;
}

/** Who went on with a case, and when. */
export interface TakeOver {
  readonly by: UserId;
  readonly at: Instant;
}

/** Who reads one case, as far as the desk knows. */
export interface ReadersOfCase {
  /** Windows beside the one that asks, the first to open the case first. */
  readonly windows: readonly { readonly since: Instant; readonly isTakenOver: boolean }[];
  /** Others who had it on the screen when the desk was locked. */
  readonly left: readonly { readonly userId: UserId; readonly at: Instant }[];
  /** From the window that asks. */
  readonly takenFromWindow: TakeOver | null;
  /** From the person who asks, while they were away. */
  readonly takenFromPerson: TakeOver | null;
  /** From whom the person who asks has taken it over. */
  readonly takenFrom: ReadonlySet<UserId>;
}

/**
 * Who reads which case at this desk: ids and times, in memory only, so that looking costs no write and a program that
 * starts again knows of nobody. It refuses nothing and holds nobody up. Rules READ-1, READ-2, READ-4.
 */
export interface Readings {
  /** A window opens a case, or still shows it. A window shows one case at a time. */
  keep(window: ReadingWindow): void;
  /** Whether this window was heard of on this case before. */
  knows(window: ReadingWindow): boolean;
  stop(windowId: string, caseId: CaseId): void;
  /** @param from colleagues with unfinished text, beside those who were reading it */
  takeOver(window: ReadingWindow, from: readonly UserId[]): void;
  /** The desk is locked or has lost its record: what this person had on the screen is what they were reading. */
  leave(userId: UserId): void;
  /** @param windowId null for a window that shows no case */
  of(caseId: CaseId, asker: { readonly userId: UserId; readonly windowId: string | null }): ReadersOfCase;
  /** Every case that anything is known of. */
  cases(): readonly CaseId[];
}

/** What the readings take from the desk. */
export interface ReadingSurroundings {
  now(): Instant;
  /** As in {@link DeskPlace}: a clock that is never set back. */
  readonly clockMs: () => number;
  readonly announce: (topic: Topic) => void;
}

/** Windows speak up every half minute, and every minute where the browser slows them down because they are hidden. */
const SILENT_WINDOW_MS = 150_000;
const LEFT_KEPT_MS = 30 * 60_000;
/** Long enough for whoever comes back after a meeting, and gone the next morning. */
const TAKE_OVER_KEPT_MS = 12 * 60 * 60_000;

interface OpenWindow extends ReadingWindow {
  readonly since: Instant;
  signMs: number;
  /** Holds as long as the window that took over is there. */
  takenOver: (TakeOver & { readonly byWindow: string }) | null;
}

interface Left {
  readonly caseId: CaseId;
  readonly userId: UserId;
  readonly at: Instant;
}

interface FromPerson extends TakeOver {
  readonly caseId: CaseId;
  readonly from: UserId;
}

export function createReadings({ now, clockMs, announce }: ReadingSurroundings): Readings {
  const windows = new Map<string, OpenWindow>();
  let left: readonly Left[] = [];
  let taken: readonly FromPerson[] = [];

  const tell = (caseId: CaseId): void => {
    announce({ topic: 'reading-changed', caseId });
  };
  /** Windows that crashed, and what is too old to say anything about now. */
  const letGo = (): void => {
    for (const [id, { caseId, signMs }] of windows) {
      if (clockMs() - signMs <= SILENT_WINDOW_MS) continue;
      windows.delete(id);
      tell(caseId);
    }
    const nowMs = msOf(now());
    left = left.filter(({ at }) => nowMs - msOf(at) <= LEFT_KEPT_MS);
    taken = taken.filter(({ at }) => nowMs - msOf(at) <= TAKE_OVER_KEPT_MS);
  };
  const isOpen = (windowId: string, caseId: CaseId): boolean => windows.get(windowId)?.caseId === caseId;
  /** Once they have had it on the screen they have been told. */
  const close = ({ windowId, userId, caseId }: ReadingWindow): void => {
    windows.delete(windowId);
    taken = taken.filter((over) => over.caseId !== caseId || over.from !== userId);
  };
  const knows = ({ windowId, userId, caseId }: ReadingWindow): boolean =>
    isOpen(windowId, caseId) && windows.get(windowId)?.userId === userId;

  function keep({ windowId, userId, caseId }: ReadingWindow): void {
    letGo();
    const before = windows.get(windowId);
    if (before?.caseId === caseId && before.userId === userId) {
      before.signMs = clockMs();
      return;
    }
    if (before !== undefined) close(before);
    windows.set(windowId, {
      windowId,
      userId,
      caseId,
      since: now(),
      signMs: clockMs(),
      takenOver: null,
    });
    left = left.filter((one) => one.caseId !== caseId || one.userId !== userId);
    if (before !== undefined) tell(before.caseId);
    tell(caseId);
  }

  return {
    keep,
    knows,
    stop(windowId, caseId) {
      const window = windows.get(windowId);
      if (window?.caseId !== caseId) return;
      close(window);
      tell(caseId);
    },
    takeOver(window, from) {
      keep(window);
      const { windowId, userId, caseId } = window;
      const over: TakeOver = { by: userId, at: now() };
      for (const other of windows.values()) {
        if (other.caseId !== caseId) continue;
        other.takenOver = other.windowId === windowId ? null : { ...over, byWindow: windowId };
      }
      const wereReading = left.filter((one) => one.caseId === caseId).map((one) => one.userId);
      const others = new Set([...wereReading, ...from].filter((other) => other !== userId));
      left = left.filter((one) => one.caseId !== caseId);
      taken = [
        ...taken.filter((one) => one.caseId !== caseId || (one.from !== userId && !others.has(one.from))),
        ...[...others].map((other) => ({ ...over, caseId, from: other })),
      ];
      tell(caseId);
    },
    leave(userId) {
      letGo();
      const open = [...windows.values()];
      const at = now();
      const cases = new Set(open.map(({ caseId }) => caseId));
      for (const window of open) close(window);
      left = [
        ...left.filter((one) => one.userId !== userId),
        ...[...cases].map((caseId) => ({ caseId, userId, at })),
      ];
    },
    of(caseId, { userId, windowId }) {
      letGo();
      const here = [...windows.values()].filter((window) => window.caseId === caseId);
      const own = here.find((window) => window.windowId === windowId);
      const byMe = taken.filter((over) => over.caseId === caseId && over.by === userId);
      return {
        windows: here
          .filter((window) => window !== own)
          .map(({ since, takenOver }) => ({ since, isTakenOver: takenOver?.byWindow === windowId })),
        left: left.filter((one) => one.caseId === caseId && one.userId !== userId),
        takenFromWindow:
          own?.takenOver != null && isOpen(own.takenOver.byWindow, caseId) ? own.takenOver : null,
        takenFromPerson: taken.find((over) => over.caseId === caseId && over.from === userId) ?? null,
        takenFrom: new Set(byMe.map(({ from }) => from)),
      };
    },
    cases() {
      letGo();
      return [...new Set([...windows.values(), ...left, ...taken].map(({ caseId }) => caseId))];
    },
  };
}
