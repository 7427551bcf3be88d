const TYPED_TIME = /^(\d{1,2})[:.h\s]?(\d{2})\s*(?:h|hrs|hours)?$/i;

/**
 * Reads a 24-hour time as people type it: `09:40`, `9.40`, `940`, `0940`, `9:40`.
 *
 * @returns HH:mm from 00:00 to 23:59, or null. 24:00 is no time of day and is null
 */
export function readTypedTime(text: string): string | null {
  const [, hours, minutes] = TYPED_TIME.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
