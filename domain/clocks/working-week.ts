import { WEEKDAYS, type Weekday } from '../shared/time.ts';
import type { OpeningHours, WeekHours } from './working-calendar.ts';

const NINE_TO_FIVE = { opens: '09:00', closes: '17:00' } as const satisfies OpeningHours;
const NINE_TO_FOUR = { opens: '09:00', closes: '16:00' } as const satisfies OpeningHours;

/** What an office is taken to keep until it says otherwise: Monday to Friday, 09:00 to 17:00. Rule CLK-3. */
export const USUAL_OFFICE_HOURS: WeekHours = onWeekdays(NINE_TO_FIVE);
/** What a register office is taken to keep until somebody says otherwise: Monday to Friday, 09:00 to 16:00. */
export const USUAL_REGISTER_HOURS: WeekHours = onWeekdays(NINE_TO_FOUR);

function onWeekdays(hours: OpeningHours): WeekHours {
  return weekOf((day) => (day === 'saturday' || day === 'sunday' ? null : hours));
}

/** A week from the hours of each of its days. */
export function weekOf(hoursOf: (day: Weekday) => OpeningHours | null): WeekHours {
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = WEEKDAYS;
  return {
    monday: hoursOf(monday),
    tuesday: hoursOf(tuesday),
    wednesday: hoursOf(wednesday),
    thursday: hoursOf(thursday),
    friday: hoursOf(friday),
    saturday: hoursOf(saturday),
    sunday: hoursOf(sunday),
  };
}

/** What is wrong with a week, or null: it is open on some day, and each day closes after it opens. Rule CLK-3. */
export function faultInWeek(week: WeekHours): 'never-open' | Weekday | null {
  if (WEEKDAYS.every((day) => week[day] === null)) return 'never-open';
  return WEEKDAYS.find((day) => !isInOrder(week[day])) ?? null;
}

function isInOrder(hours: OpeningHours | null): boolean {
  return hours === null || hours.opens < hours.closes;
}

const HOURS = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;

/** The hours of a day as a setting keeps them: `09:00-17:00`. */
export function hoursAsText({ closes, opens }: OpeningHours): string {
  return `${opens}-${closes}`;
}

/** The hours that a setting holds, or null where the text says none. */
export function hoursOfText(text: string): OpeningHours | null {
  if (!HOURS.test(text)) return null;
  const hours = { opens: text.slice(0, 5), closes: text.slice(6) };
  return isInOrder(hours) ? hours : null;
}
