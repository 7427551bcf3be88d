const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * A length of time to the minute while minutes matter: `35 min`, `3 h 20 min`, `2 days 4 h`, `12 days`.
 *
 * @param ms what is over a whole minute is left out; less than nothing is nothing
 */
export function spanInWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < 60) return `${String(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return joined(`${String(hours)} h`, minutes % 60, 'min');
  const days = Math.floor(ms / DAY_MS);
  return days < 7 ? joined(`${String(days)} days`, hours % 24, 'h') : `${String(days)} days`;
}

function joined(whole: string, rest: number, unit: string): string {
  return rest === 0 ? whole : `${whole} ${String(rest)} ${unit}`;
}
