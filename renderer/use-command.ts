import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { InputOf, MethodName, ValueOf } from '../contract/methods.ts';
import { METHODS } from '../contract/methods.ts';
import type { Refusal } from '../contract/refusal.ts';
import { useOffice } from './office-api.ts';

/** A command's input without its key; the window makes that. */
export type Asked<Input> = Input extends unknown ? Omit<Input, 'key'> : never;

export interface Command<Name extends MethodName> {
  /**
   * Asks the office to do it. Answers null where it was refused, where no answer was heard, or while another is under
   * way. When it answers, what the window shows of the case has been asked for again.
   */
  run(input: Asked<InputOf<Name>>): Promise<ValueOf<Name> | null>;
  /** As `run`, for acts whose answer says nothing: true when it was done. */
  attempt(input: Asked<InputOf<Name>>): Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly fault: string | null;
  /** Takes the last refusal or fault away, as when the person starts to mend it. */
  clear(): void;
}

/** A second click of a double click comes within this time, even when the first was answered long before. */
const DOUBLE_CLICK_MS = 1_000;

interface Attempt<Value> {
  readonly asked: string;
  readonly key: string;
  readonly answer: { readonly value: Value; readonly atMs: number } | null;
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
  const last = useRef<Attempt<ValueOf<Name>> | null>(null);
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(NO_TROUBLE);

  const answer = useCallback(
    async (input: Asked<InputOf<Name>>): Promise<{ readonly value: ValueOf<Name> } | null> => {
      if (underWay.current) return null;
      const asked = JSON.stringify(input);
      const before = last.current?.asked === asked ? last.current : null;
      if (before?.answer && performance.now() - before.answer.atMs < DOUBLE_CLICK_MS) return before.answer;
      const key = before !== null && before.answer === null ? before.key : crypto.randomUUID();
      last.current = { asked, key, answer: null };
      underWay.current = true;
      setBusy(true);
      setTrouble(NO_TROUBLE);
      // The office adds nothing else to a command's input, so what comes out is the input that the method has.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const whole = (METHODS[method].sort === 'command' ? { key, ...input } : input) as InputOf<Name>;
      const reply = await office.call(method, whole);
      if (reply.ok) {
        last.current = { asked, key, answer: { value: reply.value, atMs: performance.now() } };
        await Promise.all(keysTouchedBy(input).map((queryKey) => client.invalidateQueries({ queryKey })));
      } else if ('refusal' in reply) {
        last.current = null;
        setTrouble({ refusal: reply.refusal, fault: null });
        // What was refused may have begun a document all the same, and an unsettled one is shown at once.
        for (const queryKey of [['status'], ['outbox']]) void client.invalidateQueries({ queryKey });
      } else {
        setTrouble({ refusal: null, fault: reply.fault.reference });
      }
      underWay.current = false;
      setBusy(false);
      return reply.ok ? { value: reply.value } : null;
    },
    [client, method, office],
  );
  const run = useCallback(
    async (input: Asked<InputOf<Name>>) => (await answer(input))?.value ?? null,
    [answer],
  );
  const attempt = useCallback(
    async (input: Asked<InputOf<Name>>) => (await answer(input)) !== null,
    [answer],
  );
  const clear = useCallback(() => setTrouble(NO_TROUBLE), []);
  return { run, attempt, busy, refusal: trouble.refusal, fault: trouble.fault, clear };
}

/** The next click must see what this one did, so the answer waits for the case; lists follow by themselves. */
function keysTouchedBy(input: unknown): readonly (readonly string[])[] {
  const ofCase =
    typeof input === 'object' && input !== null && 'caseId' in input && typeof input.caseId === 'string'
      ? [['case', input.caseId]]
      : [];
  return [...ofCase, ['settings']];
}
