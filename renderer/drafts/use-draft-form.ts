import { useCallback, useMemo } from 'react';
import type { DraftPlace } from './draft-keeper.ts';
import { useDrafts } from './drafts-context.ts';
import { useDraft } from './use-draft.ts';

export interface DraftForm<Values> {
  readonly values: Values;
  set<Name extends keyof Values>(name: Name, value: Values[Name]): void;
  setAll(values: Values): void;
  /** Where the typing lies: handed to the command that records it. */
  readonly place: DraftPlace;
  discard(): Promise<void>;
  readonly restoredAt: string | null;
  readonly ready: boolean;
  /** Whether anything differs from `initial`. */
  readonly isChanged: boolean;
}

/**
 * The one way forms keep their state: plain values, held in one draft as JSON, so that every form survives a lock, a
 * kill or a walk to another screen as a single field does. There is no second copy of the state to fall out of step.
 *
 * `values` is what the fields show (`value={form.values.reason}`), `set` is called by their `onChange`, and `place` goes
 * along with the command that records them. Show the fields once `ready`. Checks are pure functions of `values`.
 *
 * @param initial an object that JSON can hold, and that keeps its identity between renders (a constant, or `useMemo`
 *   over the case). A draft from an older program with other names or sorts of values is fitted to it.
 */
export function useDraftForm<Values extends object>(
  caseId: string | null,
  field: string,
  initial: Values,
): DraftForm<Values> {
  const written = useMemo(() => JSON.stringify(initial), [initial]);
  const drafts = useDrafts();
  const { text, setText, place, discard, restoredAt, ready } = useDraft(caseId, field, written);
  const values = useMemo(() => valuesOf(text, initial), [text, initial]);
  const setAll = useCallback((next: Values) => setText(JSON.stringify(next)), [setText]);
  const set = useCallback(
    <Name extends keyof Values>(name: Name, value: Values[Name]) => {
      // Read at the keeper: two fields may be set in one event, before the form is drawn again.
      const now = valuesOf(drafts.read(caseId, field)?.text ?? written, initial);
      setAll({ ...now, [name]: value });
    },
    [caseId, drafts, field, initial, setAll, written],
  );
  return { values, set, setAll, place, discard, restoredAt, ready, isChanged: text !== written };
}

function valuesOf<Values extends object>(text: string, initial: Values): Values {
  const read = parse(text);
  if (typeof read !== 'object' || read === null) return initial;
  const known = Object.entries(read).filter(([name, value]) =>
    fits(value, Reflect.get(initial, name), name in initial),
  );
  return { ...initial, ...Object.fromEntries(known) };
}

// Null stands for "none" of any sort, so it fits and is fitted by anything.
function fits(value: unknown, initial: unknown, isKnown: boolean): boolean {
  if (!isKnown) return false;
  if (value === null || initial === null) return true;
  return typeof value === typeof initial && Array.isArray(value) === Array.isArray(initial);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
