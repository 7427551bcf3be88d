import { TriangleAlert } from 'lucide-react';
import { cls } from './case-classes.ts';

/** One thing that a document still lacks. */
export interface Missing {
  readonly key: string;
  readonly sentence: string;
  /** Goes to the box or the place where it is put right; null where nothing here can. */
  readonly onOpen: (() => void) | null;
}

/** What still stands between a document and its issue, at the top, not found at the end. */
export function MissingList({
  missing,
  label,
}: {
  readonly missing: readonly Missing[];
  readonly label: string;
}) {
  if (missing.length === 0) return null;
  return (
    <ul className={cls('gap-list')} aria-label={label}>
      {missing.map(({ key, sentence, onOpen }) => (
        <li key={key}>
          <TriangleAlert size={14} aria-hidden />
          {onOpen === null ? (
            <span>{sentence}</span>
          ) : (
            <button type="button" className={cls('text-button')} onClick={onOpen}>
              {sentence}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Brings a box of this screen into view and gives it the focus. */
export function focusBox(id: string): void {
  const box = document.getElementById(id);
  box?.scrollIntoView({ block: 'center' });
  box?.focus({ preventScroll: true });
}
