/** A text about a person stays in the clipboard for so long after it was copied, and no longer than its pane is open. */
export const STAYS_MS = 60_000;

export interface ClipboardState {
  /** What was copied last, by the name it was given; null while nothing of ours is in the clipboard. */
  readonly copied: string | null;
  /** Where the host did not let the clipboard be written or emptied. */
  readonly trouble: 'not-copied' | 'not-emptied' | null;
}

export interface ClipboardKeeper {
  copy(name: string, text: string): Promise<void>;
  /** Empties it now, where anything was put into it from here. */
  empty(): Promise<void>;
}

/**
 * Puts texts into the clipboard one after the other, and empties it a minute after the last. Rule PORT-4.
 *
 * @param write puts a text into the clipboard; rejects where the host does not allow it
 * @param tell is told each change
 */
export function clipboardKeeper(
  write: (text: string) => Promise<void>,
  tell: (state: ClipboardState) => void,
): ClipboardKeeper {
  let holds: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const empty = async (): Promise<void> => {
    clearTimeout(timer);
    if (holds === null) return;
    try {
      await write('');
      holds = null;
      tell({ copied: null, trouble: null });
    } catch {
      tell({ copied: holds, trouble: 'not-emptied' });
    }
  };
  return {
    empty,
    async copy(name, text) {
      try {
        await write(text);
      } catch {
        tell({ copied: holds, trouble: 'not-copied' });
        return;
      }
      holds = name;
      tell({ copied: name, trouble: null });
      clearTimeout(timer);
      timer = setTimeout(() => void empty(), STAYS_MS);
    },
  };
}
