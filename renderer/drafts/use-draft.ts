import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DraftPlace } from './draft-keeper.ts';
import { useDrafts } from './drafts-context.ts';

export interface Draft {
  /** What stands in the field: the draft where there is one, otherwise `initial`. */
  readonly text: string;
  setText(text: string): void;
  /** Where the draft lies: handed to the command that records it, which takes it away in the same commit. */
  readonly place: DraftPlace;
  /** Takes the draft away because the person gave it up. */
  discard(): Promise<void>;
  /** When the draft was saved, where it comes from an earlier time (a lock, a kill, another visit); otherwise null. */
  readonly restoredAt: string | null;
  /** False until it is known whether there is a draft. A form shows its fields from then on. */
  readonly ready: boolean;
}

/**
 * A field's text that is never lost: each change is saved within 300 ms, and is there again after a lock, a kill or a
 * walk to another screen.
 *
 * @param caseId null for a form that belongs to no case yet
 * @param field names the field within the case; for a form of several fields use `useDraftForm`
 * @param initial what the record says; shown where there is no draft, and followed when it changes
 */
export function useDraft(caseId: string | null, field: string, initial: string): Draft {
  const drafts = useDrafts();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.read(caseId, field));
  const ready = useSyncExternalStore(drafts.subscribe, () => drafts.isLoaded(caseId));
  useEffect(() => {
    if (!ready) void drafts.load(caseId);
  }, [caseId, drafts, ready]);

  const setText = useCallback(
    (text: string) => {
      const clean = withoutControlCharacters(text);
      // Back at what the record says: there is nothing unfinished any more.
      if (clean === initial) void drafts.discard(caseId, field);
      else drafts.write(caseId, field, clean);
    },
    [caseId, drafts, field, initial],
  );
  const discard = useCallback(() => drafts.discard(caseId, field), [caseId, drafts, field]);
  const place = useMemo(() => ({ caseId, field }), [caseId, field]);
  const text = draft?.text ?? initial;
  return { text, setText, place, discard, restoredAt: draft?.restoredAt ?? null, ready };
}

/** Pasted text may carry characters that no record and no document can hold. Tab and new line stay. */
function withoutControlCharacters(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
