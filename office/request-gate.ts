/** A call as the window makes it, whichever host carries it. */
export interface CallRequest {
  readonly method: string;
  readonly input: unknown;
}

/** Why a host does not carry a call to the office. Never holds anything of the call itself. */
export type CallFlaw =
  'not-a-call' | 'not-plain-data' | 'too-deep' | 'too-many-parts' | 'text-too-long' | 'forbidden-name';

export type GateVerdict =
  | { readonly kind: 'admitted'; readonly call: CallRequest }
  | { readonly kind: 'refused'; readonly flaw: CallFlaw };

/** Bytes of the longest call a host reads. Imports of files do not come this way. */
export const LONGEST_CALL_BYTES = 2 * 1024 * 1024;

const DEEPEST = 32;
const MOST_PARTS = 50_000;
const LONGEST_METHOD = 64;
const METHOD = /^[a-z][A-Za-z0-9-]*$/;

/**
 * Looks at a call before it crosses into the office's workers.
 *
 * Lets through `{ method, input }` and no other field, where `input` is plain data: what JSON can say, of bounded
 * depth and size, with no cycle and no `__proto__`. Whether the office has such a method, and whether the input and
 * the caller's rights fit it, the office decides.
 */
export function admitCall(raw: unknown): GateVerdict {
  if (!isPlainRecord(raw)) return { kind: 'refused', flaw: 'not-a-call' };
  const names = Object.keys(raw);
  if (names.length !== 2 || !Object.hasOwn(raw, 'method') || !Object.hasOwn(raw, 'input')) {
    return { kind: 'refused', flaw: 'not-a-call' };
  }
  const { method, input } = raw;
  if (typeof method !== 'string' || method.length > LONGEST_METHOD || !METHOD.test(method)) {
    return { kind: 'refused', flaw: 'not-a-call' };
  }
  const flaw = findFlaw(input);
  return flaw === null ? { kind: 'admitted', call: { method, input } } : { kind: 'refused', flaw };
}

// Walks with a list of its own: a recursive walk would let a deep input exhaust the stack it is meant to protect.
function findFlaw(input: unknown): CallFlaw | null {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: input, depth: 0 }];
  let parts = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { part, depth } = next;
    if (typeof part === 'string' && part.length > LONGEST_CALL_BYTES) return 'text-too-long';
    if (isPlainScalar(part)) continue;
    if (depth >= DEEPEST) return 'too-deep';
    if (!Array.isArray(part) && !isPlainRecord(part)) return 'not-plain-data';
    if (Object.hasOwn(part, '__proto__')) return 'forbidden-name';
    const inner: readonly unknown[] = Array.isArray(part) ? part : Object.values(part);
    parts += inner.length;
    if (parts > MOST_PARTS) return 'too-many-parts';
    for (const value of inner) waiting.push({ part: value, depth: depth + 1 });
  }
  return null;
}

function isPlainScalar(part: unknown): boolean {
  return part === null || typeof part === 'string' || typeof part === 'boolean' || Number.isFinite(part);
}

function isPlainRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  if (typeof part !== 'object' || part === null) return false;
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === null || prototype === Object.prototype;
}
