import { useEffect, useRef } from 'react';
import { msOf } from '../../contract/for-window.ts';
import type { CaseView } from '../../contract/views.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { nowInstant } from '../clock.ts';
import { offerUndo, showDone } from '../components/toast-region.tsx';
import { useLook } from '../queries.ts';
import { useCommand } from '../use-command.ts';
import { ENTRY_WORDS } from '../../contract/words/entry-words.ts';

/**
 * Offers, for ten seconds, to take back what this person just did on a case, wherever on the case it was done. Mounted
 * once by the screen that shows the case.
 *
 * @returns why the last taking back was refused, to show on the case; both null where none was
 */
export function useUndoToast(caseId: string): {
  readonly refusal: Refusal | null;
  readonly fault: string | null;
} {
  const view = useLook('view-case', { caseId, opening: true }).data;
  const { attempt, refusal, fault } = useCommand('undo');
  const offered = useRef<string | null>(null);

  useEffect(() => {
    const undoable = view?.undoable ?? null;
    if (view === null || undoable === null || offered.current === undoable.entryId) return;
    const leftMs = msOf(undoable.untilAt) - msOf(nowInstant());
    if (leftMs <= 0) return;
    offered.current = undoable.entryId;
    const takeBack = async (): Promise<void> => {
      if (await attempt({ caseId, undoes: undoable.entryId })) showDone('Taken back', null);
    };
    offerUndo(doneIn(view, undoable.entryId), () => void takeBack(), leftMs);
  }, [attempt, caseId, view]);

  return { refusal, fault };
}

function doneIn(view: CaseView, entryId: string): string {
  const entry = view.timeline.find(({ id }) => id === entryId);
  return entry === undefined ? 'Recorded' : ENTRY_WORDS[entry.kind];
}
