import { officeClock } from '../clock.ts';
import { SaveIndicator } from '../components/save-indicator.tsx';
import type { SaveState as Shown } from '../components/save-indicator.tsx';
import { wordsFor } from '../refusals/refusal-words.ts';
import { useDrafts } from './drafts-context.ts';
import type { SaveState } from './save-state.ts';
import { useSaveState } from './save-state.ts';

/** Whether what was typed is safe: one for the window, always in the same place. */
export function SaveStatus() {
  const state = useSaveState();
  const drafts = useDrafts();
  return <SaveIndicator state={shownAs(state, () => void drafts.flush())} />;
}

function shownAs(state: SaveState, onRetry: () => void): Shown {
  switch (state.kind) {
    case 'idle':
      return { kind: 'nothing-typed' };
    case 'saving':
      return { kind: 'saving' };
    case 'saved':
      return { kind: 'saved', at: officeClock(state.savedAt) };
    case 'not-saved': {
      const why =
        state.refusal === null
          ? 'the office is restarting; kept in this window'
          : wordsFor(state.refusal).title;
      return { kind: 'not-saved', why, onRetry };
    }
    default:
      return state satisfies never;
  }
}
