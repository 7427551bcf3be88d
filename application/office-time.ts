import type { OfficeTimeView } from '../contract/views.ts';
import type { ReadableDb } from '../db/handles.ts';
import { listMembers } from '../db/repositories/members.ts';
import { readSettings, readSettingsUnder } from '../db/repositories/settings.ts';
import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_PUBLISHED_TO, holidaysTo } from '../domain/clocks/bank-holidays.ts';
import {
  type HolidayChange,
  type OfficeTimeSettings,
  USUAL_OFFICE_TIME,
} from '../domain/clocks/office-time.ts';
import {
  COMPLETION_STARTS,
  lengthOfText,
  type TargetLength,
  type TargetName,
  USUAL_TARGETS,
} from '../domain/clocks/targets.ts';
import type { WeekHours } from '../domain/clocks/working-calendar.ts';
import { hoursOfText, weekOf } from '../domain/clocks/working-week.ts';

type Settings = ReturnType<typeof readSettings>;

/** Under these names the office's time lies among the settings. A null is an answer: closed, or no target. */
export const TIME_SETTINGS = {
  officeHours: 'officeHours.',
  registerHours: 'registerHours.',
  holiday: 'holiday.',
  target: 'target.',
  completionFrom: 'completionFrom',
  holidaysKnownTo: 'holidaysKnownTo',
} as const;

/** What stands in a day's setting when the office opens on a listed holiday. */
export const OPEN_ALL_THE_SAME = '';

/** The office's hours, holidays and targets as they stand; the usual ones where nobody chose. */
export function officeTimeSettings(db: ReadableDb): OfficeTimeSettings {
  const settings = readSettings(db);
  const knownTo = settings.get(TIME_SETTINGS.holidaysKnownTo);
  const from = settings.get(TIME_SETTINGS.completionFrom);
  return {
    officeHours: hoursOf(settings, TIME_SETTINGS.officeHours, USUAL_OFFICE_TIME.officeHours),
    registerHours: hoursOf(settings, TIME_SETTINGS.registerHours, USUAL_OFFICE_TIME.registerHours),
    holidaysKnownTo: typeof knownTo === 'string' ? knownTo : HOLIDAYS_PUBLISHED_TO,
    holidayChanges: holidayChanges(settings),
    targets: {
      lengths: {
        bereaved: lengthOf(settings, 'bereaved'),
        scrutiny: lengthOf(settings, 'scrutiny'),
        practitioner: lengthOf(settings, 'practitioner'),
        coroner: lengthOf(settings, 'coroner'),
        'governance-reply': lengthOf(settings, 'governance-reply'),
        'sent-to-registrar': lengthOf(settings, 'sent-to-registrar'),
        completion: lengthOf(settings, 'completion'),
      },
      completionFrom: COMPLETION_STARTS.find((known) => known === from) ?? USUAL_TARGETS.completionFrom,
    },
  };
}

function hoursOf(settings: Settings, prefix: string, usual: WeekHours): WeekHours {
  return weekOf((day) => {
    const value = settings.get(`${prefix}${day}`);
    if (value === null) return null;
    return typeof value === 'string' ? hoursOfText(value) : usual[day];
  });
}

function lengthOf(settings: Settings, name: TargetName): TargetLength | null {
  const value = settings.get(`${TIME_SETTINGS.target}${name}`);
  if (value === null) return null;
  return typeof value === 'string' ? lengthOfText(value) : USUAL_TARGETS.lengths[name];
}

function holidayChanges(settings: Settings): readonly HolidayChange[] {
  return [...settings].flatMap(([name, value]) => {
    if (!name.startsWith(TIME_SETTINGS.holiday) || typeof value !== 'string') return [];
    const on = name.slice(TIME_SETTINGS.holiday.length);
    return [{ on, closedFor: value === OPEN_ALL_THE_SAME ? null : value }];
  });
}

/** The office's time with, for each holiday, whether it was listed or changed here, and by whom. */
export function officeTimeView(db: ReadableDb): OfficeTimeView {
  const { holidayChanges: _changes, ...settings } = officeTimeSettings(db);
  const names = new Map(listMembers(db).map(({ id, name }) => [String(id), name]));
  const changes = new Map(
    readSettingsUnder(db, TIME_SETTINGS.holiday)
      .filter(({ value }) => value !== null)
      .map((setting) => [setting.name.slice(TIME_SETTINGS.holiday.length), setting] as const),
  );
  const listed = new Map(holidaysTo(settings.holidaysKnownTo).map(({ name, on }) => [on, name]));
  const days = [...new Set([...listed.keys(), ...changes.keys()])].toSorted();
  return {
    ...settings,
    holidaysKnownFrom: HOLIDAYS_KNOWN_FROM,
    holidaysPublishedTo: HOLIDAYS_PUBLISHED_TO,
    holidays: days.map((on) => {
      const change = changes.get(on);
      const listedAs = listed.get(on) ?? null;
      if (change === undefined)
        return { on, name: listedAs ?? '', state: 'listed', changedBy: null, changedAt: null };
      const isOpen = change.value === OPEN_ALL_THE_SAME;
      return {
        on,
        name: isOpen ? (listedAs ?? '') : String(change.value),
        state: isOpen ? 'open' : 'added',
        changedBy: change.changedBy === null ? null : (names.get(change.changedBy) ?? null),
        changedAt: change.changedAt,
      };
    }),
  };
}
