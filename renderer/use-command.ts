import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { InputOf, MethodName, ValueOf } from '../contract/methods.ts';
import { METHODS } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import type { Reply } from '../contract/reply.ts';
import type { DraftPlace } from './drafts/draft-keeper.ts';
import { useDrafts } from './drafts/drafts-context.ts';
import type { Ending } from './intention.ts';
import { createIntention } from './intention.ts';
import { useOffice } from './office-api.ts';
import { keepAsOwn } from './own-acts.ts';

/** A command's input without its key and the drafts it was typed in; the window makes those. */
export type Asked<Input> = Input extends unknown ? Omit<Input, 'key' | 'drafts'> : never;

export interface Command<Name extends MethodName> {
  /**
   * Asks the office to do it. Answers null where it was refused, where no answer was heard, or while another is under
   * way. When it answers, what the window shows of the case has been asked for again.
   *
   * @param typedIn the drafts that this was typed in; the office takes them away in the commit that records it
   */
  run(input: Asked<InputOf<Name>>, typedIn?: readonly DraftPlace[]): Promise<ValueOf<Name> | null>;
  /** As `run`, for acts whose answer says nothing: true when it was done. */
  attempt(input: Asked<InputOf<Name>>, typedIn?: readonly DraftPlace[]): Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  /** Takes the last refusal or fault away, as when the person starts to mend it. */
  clear(): void;
}

interface Trouble {
  readonly refusal: Refusal | null;
  readonly fault: string | null;
}

const NO_TROUBLE: Trouble = { refusal: null, fault: null };

/**
 * One thing a person may do on this screen.
 *
 * One intention has one idempotency key: an answer that was never heard is asked for again under the same key, and a
 * double click is answered once.
 */
export function useCommand<Name extends MethodName>(method: Name): Command<Name> {
  const office = useOffice();
  const client = useQueryClient();
  const drafts = useDrafts();
  const [intention] = useState(() =>
    createIntention<ValueOf<Name>>({ newKey: () => crypto.randomUUID(), nowMs: () => performance.now() }),
  );
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(NO_TROUBLE);

  const answer = useCallback(
    async (
      input: Asked<InputOf<Name>>,
      typedIn: readonly DraftPlace[],
    ): Promise<{ readonly value: ValueOf<Name> } | null> => {
      const press = intention.press(JSON.stringify(input));
      if (press.kind === 'under-way') return null;
      if (press.kind === 'answered') return { value: press.value };
      setBusy(true);
      setTrouble(NO_TROUBLE);
      const sent = await drafts.settle(typedIn);
      // The office adds nothing else to a command's input, so what comes out is the input that the method has.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const whole = (
        METHODS[method].sort === 'command' ? { key: press.key, drafts: sent, ...input } : input
      ) as InputOf<Name>;
      const reply = await office.call(method, whole);
      if (reply.ok) {
        keepAsOwn(reply.value);
        await Promise.all(keysTouchedBy(input).map((queryKey) => client.invalidateQueries({ queryKey })));
        await drafts.recorded(typedIn, sent);
      } else if ('refusal' in reply) {
        setTrouble({ refusal: reply.refusal, fault: null });
        // What was refused may have begun a document all the same, and an unsettled one is shown at once.
        for (const queryKey of [['status'], ['outbox']]) void client.invalidateQueries({ queryKey });
      } else {
        setTrouble({ refusal: null, fault: reply.fault.reference });
      }
      intention.end(endingOf(reply));
      setBusy(false);
      return reply.ok ? { value: reply.value } : null;
    },
    [client, drafts, intention, method, office],
  );
  const run = useCallback(
    async (input: Asked<InputOf<Name>>, typedIn: readonly DraftPlace[] = []) =>
      (await answer(input, typedIn))?.value ?? null,
    [answer],
  );
  const attempt = useCallback(
    async (input: Asked<InputOf<Name>>, typedIn: readonly DraftPlace[] = []) =>
      (await answer(input, typedIn)) !== null,
    [answer],
  );
  const clear = useCallback(() => setTrouble(NO_TROUBLE), []);
  return { run, attempt, busy, refusal: trouble.refusal, fault: trouble.fault, clear };
}

function endingOf<Value>(reply: Reply<Value>): Ending<Value> {
  if (reply.ok) return { kind: 'done', value: reply.value };
  return { kind: 'refusal' in reply ? 'refused' : 'unheard' };
}

/** The next click must see what this one did, so the answer waits for the case; lists follow by themselves. */
function keysTouchedBy(input: unknown): readonly (readonly string[])[] {
  const ofCase =
    typeof input === 'object' && input !== null && 'caseId' in input && typeof input.caseId === 'string'
      ? [['case', input.caseId]]
      : [];
  return [...ofCase, ['settings'], ['office-time'], ['address-book'], ['rules'], ['exports']];
}
