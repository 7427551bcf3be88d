import type { CivilDate } from '../shared/time.ts';
import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_PUBLISHED_TO, type Holiday, holidaysTo } from './bank-holidays.ts';
import { type Targets, USUAL_TARGETS } from './targets.ts';
import type { WeekHours, WorkingCalendar } from './working-calendar.ts';
import { USUAL_OFFICE_HOURS, USUAL_REGISTER_HOURS } from './working-week.ts';

/** What the office decided of one day against the list: a name closes it, null opens it. */
export interface HolidayChange {
  readonly on: CivilDate;
  readonly closedFor: string | null;
}

/** What the office has said of its time. */
export interface OfficeTimeSettings {
  readonly officeHours: WeekHours;
  readonly registerHours: WeekHours;
  readonly holidaysKnownTo: CivilDate;
  readonly holidayChanges: readonly HolidayChange[];
  readonly targets: Targets;
}

export const USUAL_OFFICE_TIME: OfficeTimeSettings = {
  officeHours: USUAL_OFFICE_HOURS,
  registerHours: USUAL_REGISTER_HOURS,
  holidaysKnownTo: HOLIDAYS_PUBLISHED_TO,
  holidayChanges: [],
  targets: USUAL_TARGETS,
};

/** What every clock of a case is counted by. */
export interface TimeRules {
  readonly office: WorkingCalendar;
  readonly registerOffice: WorkingCalendar;
  readonly targets: Targets;
}

export function timeRulesOf(settings: OfficeTimeSettings): TimeRules {
  const holidays = new Map(closedDays(settings).map(({ name, on }) => [on, name]));
  const known = { holidays, knownFrom: HOLIDAYS_KNOWN_FROM, knownTo: settings.holidaysKnownTo };
  return {
    office: { hours: settings.officeHours, ...known },
    registerOffice: { hours: settings.registerHours, ...known },
    targets: settings.targets,
  };
}

/** The listed holidays with what the office changed of them. Rule CLK-1. */
function closedDays({ holidayChanges, holidaysKnownTo }: OfficeTimeSettings): readonly Holiday[] {
  const changed = new Set(holidayChanges.map(({ on }) => on));
  const listed = holidaysTo(holidaysKnownTo).filter(({ on }) => !changed.has(on));
  const added = holidayChanges.flatMap(({ closedFor, on }) =>
    closedFor === null ? [] : [{ on, name: closedFor }],
  );
  return [...listed, ...added].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}
