import type { CaseReading } from '../../../contract/views.ts';
import type { DraftKeeper } from '../../drafts/draft-keeper.ts';
import type { OfficeApi } from '../../office-api.ts';

/** Tells the office that this window shows a case, and this window who else reads it. */
export interface ReadingKeeper {
  /** Goes on here with what others show or were reading. What was typed in another window is fetched. False: no answer. */
  takeOver(): Promise<boolean>;
  /** The page is going. It may yet come back: a reload, or a tab that is taken up again. */
  pause(): void;
  /** @param isLeft the window leaves the case; at a lock the desk knows by itself, and remembers it */
  stop(isLeft: boolean): void;
}

export interface ReadingNeeds {
  readonly office: OfficeApi;
  readonly drafts: Pick<DraftKeeper, 'flush' | 'loadAgain'>;
  readonly caseId: string;
  readonly windowId: string;
  /** Null: nothing is known. */
  readonly show: (reading: CaseReading | null) => void;
}

const SAY_SO_EVERY_MS = 30_000;
/** By then the other window has heard that it was taken over, and saved what it had not saved yet. */
const FETCH_LAST_LETTERS_AFTER_MS = 1_500;

/** Begins at once. */
export function keepReading({ office, drafts, caseId, windowId, show }: ReadingNeeds): ReadingKeeper {
  const input = { caseId, windowId };
  let isOver = false;
  let asked = 0;
  let wasTakenOver = false;

  const hear = (reading: CaseReading | null): void => {
    const isTakenOver = reading?.takenOver?.from === 'window';
    // Before anybody goes on elsewhere, every word typed here is a draft.
    if (isTakenOver && !wasTakenOver) void drafts.flush();
    wasTakenOver = isTakenOver;
    show(reading);
  };
  const ask = async (method: 'keep-reading' | 'take-over-reading'): Promise<boolean> => {
    asked += 1;
    const turn = asked;
    const reply = await office.call(method, input);
    // An answer that was overtaken by a later question says how it was before.
    if (isOver || turn !== asked) return reply.ok;
    if (reply.ok) hear(reply.value);
    else if ('refusal' in reply) hear(null);
    return reply.ok;
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => void ask('keep-reading');

  const timer = setInterval(keep, SAY_SO_EVERY_MS);
  const unsubscribe = office.subscribe((topic) => {
    if (topic.topic === 'office-restarted') keep();
    if (topic.topic === 'reading-changed' && topic.caseId === caseId) keep();
  });
  keep();
  return {
    async takeOver() {
      if (!(await ask('take-over-reading'))) return false;
      await drafts.loadAgain(caseId);
      clearTimeout(later);
      later = setTimeout(() => void drafts.loadAgain(caseId), FETCH_LAST_LETTERS_AFTER_MS);
      return true;
    },
    pause() {
      void office.call('stop-reading', input);
    },
    stop(isLeft) {
      isOver = true;
      clearInterval(timer);
      clearTimeout(later);
      unsubscribe();
      if (isLeft) void office.call('stop-reading', input);
    },
  };
}
