import type { z } from 'zod';
import type { Act } from '../domain/people/acts.ts';

/**
 * One thing the window may ask of the office.
 *
 * `command` changes the record and carries an idempotency key; `look` only reads (and may be audited); `session`
 * opens and closes the office itself and works while it is locked.
 */
export interface Method<Input extends z.ZodType, Value> {
  readonly sort: 'command' | 'look' | 'session';
  /** The right it needs; null where the session itself decides. */
  readonly act: Act | null;
  readonly input: Input;
  /** Never present: carries the type of the answer to the window and to the handlers. */
  readonly value?: Value;
}

export function command<Value>(act: Act) {
  return <Input extends z.ZodType>(input: Input): Method<Input, Value> => ({ sort: 'command', act, input });
}

export function look<Value>(act: Act) {
  return <Input extends z.ZodType>(input: Input): Method<Input, Value> => ({ sort: 'look', act, input });
}

export function session<Value>() {
  return <Input extends z.ZodType>(input: Input): Method<Input, Value> => ({
    sort: 'session',
    act: null,
    input,
  });
}
