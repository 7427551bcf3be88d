import { instantFromMs, officeTime } from '../contract/for-window.ts';

/** The window's one clock: the wall clock of this computer, as a UTC instant. */
export function nowInstant(): string {
  // The page's own monotonic clock stands still while the computer sleeps; a record needs the time of day.
  // oxlint-disable-next-line no-restricted-globals
  return instantFromMs(Date.now());
}

/** `HH:mm:ss` in the office at an instant. Zones differ by whole minutes here, so the seconds are the instant's own. */
export function officeClock(at: string): string {
  return `${officeTime(at).slice(11, 16)}:${at.slice(17, 19)}`;
}
