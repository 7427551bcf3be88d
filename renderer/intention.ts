/** What a press of a button comes to. */
export type Press<Value> =
  /** Nothing: the press before it is still being answered. */
  | { readonly kind: 'under-way' }
  /** The second press of a double click: it was meant once and is answered with what the first came to. */
  | { readonly kind: 'answered'; readonly value: Value }
  /** Send it, under this key. */
  | { readonly kind: 'send'; readonly key: string };

/** What became of what was sent. `unheard`: no answer, so it may have been done. */
export type Ending<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unheard' };

/** One person's intention behind one button: however often they press, it is done once. */
export interface Intention<Value> {
  /** @param asked what is asked for, as text; another text is another intention */
  press(asked: string): Press<Value>;
  end(ending: Ending<Value>): void;
}

/** What an intention uses of its surroundings. */
export interface IntentionSurroundings {
  newKey(): string;
  nowMs(): number;
}

/** A second click of a double click comes within this time, even when the first was answered long before. */
export const DOUBLE_CLICK_MS = 1_000;

interface Attempt<Value> {
  readonly asked: string;
  readonly key: string;
  readonly state: 'under-way' | 'unheard' | { readonly value: Value; readonly atMs: number };
}

/** The key is made once per intention and kept until an answer is heard, so that a retry finds what was committed. */
export function createIntention<Value>({ newKey, nowMs }: IntentionSurroundings): Intention<Value> {
  let attempt: Attempt<Value> | null = null;
  return {
    press(asked) {
      if (attempt?.state === 'under-way') return { kind: 'under-way' };
      const before = attempt?.asked === asked ? attempt : null;
      if (
        before !== null &&
        typeof before.state === 'object' &&
        nowMs() - before.state.atMs < DOUBLE_CLICK_MS
      ) {
        return { kind: 'answered', value: before.state.value };
      }
      const key = before?.state === 'unheard' ? before.key : newKey();
      attempt = { asked, key, state: 'under-way' };
      return { kind: 'send', key };
    },
    end(ending) {
      if (attempt === null) return;
      if (ending.kind === 'refused') attempt = null;
      else
        attempt = {
          ...attempt,
          state: ending.kind === 'unheard' ? 'unheard' : { value: ending.value, atMs: nowMs() },
        };
    },
  };
}
