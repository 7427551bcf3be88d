import { msOf } from '../../../domain/shared/time.ts';

/** A death does not wait for a server that asks for a day. */
export const LONGEST_WAIT_SECONDS = 3600;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * How long a server asks to be left alone (`Retry-After`, RFC 9110), in whole seconds; null where it does not say. A date
 * is counted from the server's own `Date`, because two clocks may differ, and from ours only where there is none.
 *
 * Rule: END-11.
 */
export function retryAfterSeconds(
  retryAfter: string | null,
  date: string | null,
  nowMs: number,
): number | null {
  if (retryAfter === null) return null;
  if (/^\d+$/.test(retryAfter)) return Math.min(Number(retryAfter), LONGEST_WAIT_SECONDS);
  const until = httpDateMs(retryAfter);
  if (until === null) return null;
  const from = date === null ? nowMs : (httpDateMs(date) ?? nowMs);
  return Math.min(Math.max(0, Math.ceil((until - from) / 1000)), LONGEST_WAIT_SECONDS);
}

/** The one form in which dates are sent today: `Sun, 06 Nov 1994 08:49:37 GMT`. */
function httpDateMs(text: string): number | null {
  const parts =
    /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) GMT$/.exec(text);
  const [, day = '', name = '', year = '', hour = '', minute = '', second = ''] = parts ?? [];
  const month = MONTHS.indexOf(name) + 1;
  if (parts === null || month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return msOf(`${year}-${String(month).padStart(2, '0')}-${day}T${hour}:${minute}:${second}.000Z`);
}
