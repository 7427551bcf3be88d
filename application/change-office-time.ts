import type { ParsedOf } from '../contract/methods.ts';
import type { Recorded } from '../contract/recorded.ts';
import type { Refusal } from '../contract/refusal.ts';
import { readSettings } from '../db/repositories/settings.ts';
import { holidaysTo } from '../domain/clocks/bank-holidays.ts';
import type { OfficeTimeSettings } from '../domain/clocks/office-time.ts';
import { lengthAsText, TARGET_NAMES } from '../domain/clocks/targets.ts';
import type { WeekHours } from '../domain/clocks/working-calendar.ts';
import { faultInWeek, hoursAsText } from '../domain/clocks/working-week.ts';
import type { EntryPayloads } from '../domain/record/payloads.ts';
import { type Outcome, refuse } from '../domain/shared/outcome.ts';
import { WEEKDAYS } from '../domain/shared/time.ts';
import type { Office } from './office.ts';
import { officeTimeSettings, OPEN_ALL_THE_SAME, TIME_SETTINGS } from './office-time.ts';
import { recordSettings } from './record-settings.ts';

type Changes = EntryPayloads['settings-changed']['changes'];

/** Records the hours and targets that differ from those in force. Rules CLK-3 and CLK-7. */
export function changeOfficeTime(
  office: Office,
  input: ParsedOf<'change-office-time'>,
): Outcome<Recorded, Refusal> {
  const faults = (['officeHours', 'registerHours'] as const).flatMap((path) => {
    const fault = faultInWeek(input[path]);
    return fault === null ? [] : [{ path, fault }];
  });
  if (faults.length > 0) return refuse({ kind: 'bad-request', faults });
  const before = asSettings(officeTimeSettings(office.db));
  const after = asSettings(input);
  return recordSettings(
    office,
    Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value)),
  );
}

/** Adds a day on which the office is closed, opens on a listed one, or goes back to the list. Rule CLK-1. */
export function changeHoliday(office: Office, input: ParsedOf<'change-holiday'>): Outcome<Recorded, Refusal> {
  const { change, on } = input;
  const name = `${TIME_SETTINGS.holiday}${on}`;
  const before = readSettings(office.db).get(name) ?? null;
  const after =
    change.kind === 'close' ? change.name.trim() : change.kind === 'open' ? OPEN_ALL_THE_SAME : null;
  const isListed = holidaysTo(officeTimeSettings(office.db).holidaysKnownTo).some((day) => day.on === on);
  // Opening on a day on which nobody said it was closed changes nothing.
  const isIdle = before === after || (change.kind === 'open' && !isListed);
  return recordSettings(office, isIdle ? {} : { [name]: after });
}

function asSettings(time: Omit<OfficeTimeSettings, 'holidayChanges'>): Changes {
  const { completionFrom, lengths } = time.targets;
  return {
    ...weekAsSettings(TIME_SETTINGS.officeHours, time.officeHours),
    ...weekAsSettings(TIME_SETTINGS.registerHours, time.registerHours),
    ...Object.fromEntries(
      TARGET_NAMES.map((name) => {
        const length = lengths[name];
        return [`${TIME_SETTINGS.target}${name}`, length === null ? null : lengthAsText(length)];
      }),
    ),
    [TIME_SETTINGS.completionFrom]: completionFrom,
    [TIME_SETTINGS.holidaysKnownTo]: time.holidaysKnownTo,
  };
}

function weekAsSettings(prefix: string, week: WeekHours): Changes {
  return Object.fromEntries(
    WEEKDAYS.map((day) => {
      const hours = week[day];
      return [`${prefix}${day}`, hours === null ? null : hoursAsText(hours)];
    }),
  );
}
