import type { Refusal } from './refusal.ts';

/**
 * What the office answers to a call.
 *
 * A refusal is something a correct program tells a person. A fault is something that should not
 * have happened: it is logged by the office under `reference`, and the window shows the reference.
 */
export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly fault: { readonly reference: string } };
