/** A stated time from onset to death. */
export type Duration =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable' };

const MINUTES_IN_DAY = 1440;
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / MINUTES_IN_DAY,
  min: 1 / MINUTES_IN_DAY,
  hour: 1 / 24,
  hr: 1 / 24,
  day: 1,
  week: 7,
  wk: 7,
  month: 30.4375,
  mth: 30.4375,
  year: 365.25,
  yr: 365.25,
};
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ONE_TIME =
  /^(?:(?:about|approximately|approx\.?|around|over|under|more than|less than|at least|up to|nearly|almost|circa|greater than|~|>|<)\s*)?(\d+(?:\.\d+)?|a|an|[a-z]+)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?\s*\+?\s*(second|minute|min|hour|hr|day|week|wk|month|mth|year|yr)s?\.?\s*\+?$/;

/** Reads one time ("3 weeks"), a sum ("1 year and 2 months") or several for several conditions, of which the longest. */
export function durationOf(interval: string): Duration {
  const text = interval.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^\(?(?:unknown|not known|unk|uncertain|not recorded|n\/k)\b/.test(text)) return { kind: 'unknown' };
  const listed = text.split(/\s*[;/,]\s*/).map(sumOf);
  const known = listed.filter((days) => days !== null);
  return known.length > 0 && known.length === listed.length
    ? { kind: 'days', days: Math.max(...known) }
    : { kind: 'unreadable' };
}

function sumOf(text: string): number | null {
  const parts = text
    .split(/\s+and\s+|(?<=[a-z])\s+(?=\d)/)
    .filter((part) => !/^(?:about|around|over|under|than|least|to|nearly|almost)$/.test(part));
  const whole = daysOf(text);
  if (whole !== null) return whole;
  const days = parts.map(daysOf);
  return days.length > 1 && days.every((one) => one !== null)
    ? days.reduce((sum, one) => sum + one, 0)
    : null;
}

function daysOf(text: string): number | null {
  const match = ONE_TIME.exec(text.trim());
  if (match === null) return null;
  const [, first = '', upTo, unit = ''] = match;
  const count = upTo === undefined ? numberOf(first) : Number(upTo);
  const length = DAYS[unit];
  return count === null || length === undefined ? null : count * length;
}

function numberOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  const number = NUMBERS.indexOf(text);
  return number < 1 ? null : number;
}
