import { firstInstantOf, Temporal } from '../shared/time.ts';
import type { Case } from './case.ts';

/**
 * An age in the unit the certificate asks for: completed years from one year on, completed months under a year,
 * completed days and hours under 28 days, hours and minutes under a day. Rule AGE-1.
 */
export type Age =
  | { readonly unit: 'years'; readonly years: number }
  | { readonly unit: 'months'; readonly months: number }
  | { readonly unit: 'days'; readonly days: number; readonly hours: number | null }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number };

/** The age at death, or null where a date is missing or the dates contradict each other. */
export function ageAtDeath(onCase: Pick<Case, 'fields'>): Age | null {
  const birth = onCase.fields.dateOfBirth?.value;
  const death = onCase.fields.death?.value;
  if (birth?.kind !== 'known' || death === undefined || death.kind === 'not-known') return null;
  return ageBetween(
    { on: birth.on, at: onCase.fields.birth?.value.at ?? null },
    { on: death.on, at: death.at },
  );
}

interface DayAndTime {
  readonly on: string;
  readonly at: string | null;
}

export function ageBetween(born: DayAndTime, died: DayAndTime): Age | null {
  const from = Temporal.PlainDate.from(born.on);
  const to = Temporal.PlainDate.from(died.on);
  if (Temporal.PlainDate.compare(from, to) > 0) return null;
  const whole = from.until(to, { largestUnit: 'years' });
  if (whole.years >= 1) return { unit: 'years', years: whole.years };
  const days = from.until(to, { largestUnit: 'days' }).days;
  if (days >= 28) return { unit: 'months', months: from.until(to, { largestUnit: 'months' }).months };
  if (born.at === null || died.at === null) return { unit: 'days', days, hours: null };
  // By the time that passed and not by the wall clock: a night in which the clocks change has 23 hours or 25.
  const exact = Temporal.Instant.from(firstInstantOf(`${born.on}T${born.at}`)).until(
    Temporal.Instant.from(firstInstantOf(`${died.on}T${died.at}`)),
    { largestUnit: 'hours' },
  );
  if (exact.sign < 0) return null;
  if (exact.hours < 24) return { unit: 'hours', hours: exact.hours, minutes: exact.minutes };
  return { unit: 'days', days: Math.floor(exact.hours / 24), hours: exact.hours % 24 };
}
