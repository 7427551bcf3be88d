import type { DeathTime } from '../../../domain/case/fields.ts';
import { instantOf, msOf, type OfficeTime } from '../../../domain/shared/time.ts';

/** The office's wall clock with how far it is ahead of UTC: `2026-10-23T22:40:00+01:00`. */
export function zonedTime(at: OfficeTime): string {
  const ahead = Math.round((msOf(`${at}:00.000Z`) - msOf(instantOf(at))) / 60_000);
  const hours = String(Math.floor(ahead / 60)).padStart(2, '0');
  const minutes = String(ahead % 60).padStart(2, '0');
  return `${at}:00+${hours}:${minutes}`;
}

/** A day, or the day and the time where that is known. */
export function dayOrTime(on: string, at: string | null): string {
  return at === null ? on : zonedTime(`${on}T${at}`);
}

/** When the person died, as exactly as it is known; undefined where only its verification is. */
export function diedAt(death: DeathTime | null): string | undefined {
  return death?.kind === 'died' ? dayOrTime(death.on, death.at) : undefined;
}
