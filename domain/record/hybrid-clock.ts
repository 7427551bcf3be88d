/**
 * A hybrid logical time, `hhhhhhhhhhhh-cccc-wwwwwwww`: milliseconds (12 hex digits), a counter (4) and the
 * workstation (8). Text order is the order of events, also where the wall clock is set back.
 */
export type HybridTime = string;

const COUNTER_LIMIT = 0xffff;

/**
 * The next time on this workstation.
 *
 * @param last the latest time it has written or seen, or null at the very beginning
 * @param nowMs the wall clock, milliseconds since 1970; may have been set back
 * @param workstation at least eight hex digits that tell this workstation from others
 */
export function nextHybridTime(last: HybridTime | null, nowMs: number, workstation: string): HybridTime {
  const before = last === null ? { ms: 0, counter: -1 } : parts(last);
  if (nowMs > before.ms) return format(nowMs, 0, workstation);
  if (before.counter < COUNTER_LIMIT) return format(before.ms, before.counter + 1, workstation);
  return format(before.ms + 1, 0, workstation);
}

function parts(time: HybridTime): { readonly ms: number; readonly counter: number } {
  return { ms: Number.parseInt(time.slice(0, 12), 16), counter: Number.parseInt(time.slice(13, 17), 16) };
}

function format(ms: number, counter: number, workstation: string): HybridTime {
  const short = workstation.replaceAll('-', '').slice(-8);
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${short}`;
}
