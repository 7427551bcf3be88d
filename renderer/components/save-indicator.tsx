import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';
import styles from './save-indicator.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** What is known about the last thing typed on this screen. */
export type SaveState =
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'saving' }
  /** `at`: HH:mm:ss on the office's clock. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'not-saved'; readonly why: string; readonly onRetry: () => void };

/** Says whether the typing is safe. One per screen, always in the same place. */
export function SaveIndicator({ state }: { readonly state: SaveState }) {
  return (
    <span className={cls('indicator', state.kind)}>
      <span role="status" className={cls('words')}>
        {saying(state)}
      </span>
      {state.kind === 'not-saved' && (
        <Button size="small" onPress={state.onRetry}>
          Retry
        </Button>
      )}
    </span>
  );
}

function saying(state: SaveState) {
  switch (state.kind) {
    case 'nothing-typed':
      return null;
    case 'saving':
      return (
        <>
          <LoaderCircle size={14} aria-hidden /> Saving…
        </>
      );
    case 'saved':
      return (
        <>
          <Check size={14} aria-hidden /> Saved {state.at}
        </>
      );
    case 'not-saved':
      return (
        <>
          <TriangleAlert size={14} aria-hidden /> Not saved – {state.why}
        </>
      );
    default:
      return state satisfies never;
  }
}
