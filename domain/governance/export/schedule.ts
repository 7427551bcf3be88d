import { type Period, quarterOf } from '../../returns/period.ts';
import { addDays, type CivilDate } from '../../shared/time.ts';
import { monthBegin } from './governance-report.ts';

export const EXPORT_EVERY = ['off', 'month', 'quarter'] as const;
export type ExportEvery = (typeof EXPORT_EVERY)[number];
/** So that every month has the day. */
export const LATEST_EXPORT_DAY = 28;

/** When the governance export is made by itself. `day`: of the month after the period, 1 to 28. */
export interface ExportSchedule {
  readonly every: ExportEvery;
  readonly day: number;
  /** The last day of the period that was exported last; null where none was. */
  readonly doneTo: CivilDate | null;
}

export interface DueExport extends Period {
  readonly dueOn: CivilDate;
}

/**
 * The period that is to be exported next, due or not; null where there is no schedule. One after the other, none left out and
 * none twice; where nothing was exported before, it begins with the last period that is over. Rule GOVL-11.
 */
export function nextExport({ day, doneTo, every }: ExportSchedule, today: CivilDate): DueExport | null {
  if (every === 'off') return null;
  const from = doneTo === null ? begin(every, addDays(begin(every, today), -1)) : addDays(doneTo, 1);
  const to = endOf(every, from);
  return { from, to, dueOn: addDays(to, day) };
}

/** The same where its day has come. */
export function dueExport(schedule: ExportSchedule, today: CivilDate): DueExport | null {
  const next = nextExport(schedule, today);
  return next !== null && next.dueOn <= today ? next : null;
}

function begin(every: Exclude<ExportEvery, 'off'>, day: CivilDate): CivilDate {
  return every === 'month' ? monthBegin(day) : quarterOf(day).from;
}

function endOf(every: Exclude<ExportEvery, 'off'>, day: CivilDate): CivilDate {
  return every === 'quarter' ? quarterOf(day).to : addDays(monthBegin(addDays(monthBegin(day), 31)), -1);
}

/** The month in which a day lies. */
export function monthOf(day: CivilDate): Period {
  return { from: monthBegin(day), to: endOf('month', day) };
}
