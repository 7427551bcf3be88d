import type {
  CompletionStart,
  OpeningHours,
  TargetName,
  TargetUnit,
  Weekday,
  WeekHours,
} from '../../contract/for-window.ts';
import { LONGEST_COUNT, TARGET_NAMES, WEEKDAYS, weekOf } from '../../contract/for-window.ts';
import type { InputOf } from '../../contract/methods.ts';
import type { OfficeTimeView } from '../../contract/views.ts';
import type { FieldProblem } from '../components/error-summary.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { readTypedDate } from '../format/typed-date.ts';
import { readTypedTime } from '../format/typed-time.ts';
import type { Asked } from '../use-command.ts';
import { CLOCK_WORDS } from '../../contract/words/clock-words.ts';
import { WEEKDAY_WORDS } from '../../contract/words/weekday-words.ts';

export const WHOSE_HOURS = ['officeHours', 'registerHours'] as const;
export type WhoseHours = (typeof WHOSE_HOURS)[number];
export const WHOSE_WORDS = {
  officeHours: 'Office',
  registerHours: 'Register office',
} as const satisfies Record<WhoseHours, string>;
export const HOURS_ENDS = ['opens', 'closes'] as const;
export type HoursEnd = (typeof HOURS_ENDS)[number];

/** What stands in the boxes of the office's time. */
export interface OfficeTimeBoxes {
  readonly hours: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<TargetName, string>>;
  readonly units: Readonly<Record<TargetName, TargetUnit>>;
  readonly completionFrom: CompletionStart;
  readonly knownTo: string;
}

export function hoursBox(whose: WhoseHours, day: Weekday, end: HoursEnd): string {
  return `${whose}-${day}-${end}`;
}

export function boxesOf(time: OfficeTimeView): OfficeTimeBoxes {
  const hours = WHOSE_HOURS.flatMap((whose) =>
    WEEKDAYS.flatMap((day) =>
      HOURS_ENDS.map((end) => [hoursBox(whose, day, end), time[whose][day]?.[end] ?? ''] as const),
    ),
  );
  const { completionFrom, lengths } = time.targets;
  return {
    hours: Object.fromEntries(hours),
    counts: ofTargets((name) => String(lengths[name]?.count ?? '')),
    units: ofTargets((name) => lengths[name]?.unit ?? 'working-days'),
    completionFrom,
    knownTo: formatCuiDate(time.holidaysKnownTo),
  };
}

/** What is asked of the office, or what stands in the way of asking. */
export function readBoxes(boxes: OfficeTimeBoxes): {
  readonly asked: Asked<InputOf<'change-office-time'>>;
  readonly problems: readonly FieldProblem[];
} {
  const knownTo = readTypedDate(boxes.knownTo, null);
  return {
    asked: {
      officeHours: weekOf((day) => hoursOf(boxes, 'officeHours', day)),
      registerHours: weekOf((day) => hoursOf(boxes, 'registerHours', day)),
      targets: {
        lengths: ofTargets((name) => {
          const text = boxes.counts[name].trim();
          return text === '' ? null : { count: Number(text), unit: boxes.units[name] };
        }),
        completionFrom: boxes.completionFrom,
      },
      holidaysKnownTo: knownTo ?? '',
    },
    problems: [
      ...WHOSE_HOURS.flatMap((whose) => hoursProblems(boxes, whose)),
      ...TARGET_NAMES.flatMap((name) => countProblem(name, boxes.counts[name].trim())),
      ...(knownTo === null || knownTo < '2024-01-01' || knownTo > '2060-12-31'
        ? [
            {
              fieldId: 'time-knownTo',
              message: 'Enter the last day for which the holidays are known, up to 31-Dec-2060.',
            },
          ]
        : []),
    ],
  };
}

function hoursOf(boxes: OfficeTimeBoxes, whose: WhoseHours, day: Weekday): OpeningHours | null {
  const opens = readTypedTime(boxes.hours[hoursBox(whose, day, 'opens')] ?? '');
  const closes = readTypedTime(boxes.hours[hoursBox(whose, day, 'closes')] ?? '');
  return opens === null || closes === null ? null : { opens, closes };
}

function hoursProblems(boxes: OfficeTimeBoxes, whose: WhoseHours): readonly FieldProblem[] {
  const wrong = WEEKDAYS.filter((day) => {
    const isEmpty = HOURS_ENDS.every((end) => boxes.hours[hoursBox(whose, day, end)]?.trim() === '');
    const hours = hoursOf(boxes, whose, day);
    return !isEmpty && (hours === null || hours.opens >= hours.closes);
  });
  const week: WeekHours = weekOf((day) => hoursOf(boxes, whose, day));
  if (wrong.length === 0 && WEEKDAYS.every((day) => week[day] === null)) {
    const fieldId = `time-${hoursBox(whose, 'monday', 'opens')}`;
    return [{ fieldId, message: `${WHOSE_WORDS[whose]}: enter the hours of at least one day.` }];
  }
  return wrong.map((day) => ({
    fieldId: `time-${hoursBox(whose, day, 'opens')}`,
    message: `${WHOSE_WORDS[whose]}, ${WEEKDAY_WORDS[day]}: enter an opening and a later closing time, such as 09:00 and 17:00, or neither.`,
  }));
}

function countProblem(name: TargetName, text: string): readonly FieldProblem[] {
  if (text === '' || (/^\d{1,2}$/.test(text) && Number(text) >= 1)) return [];
  const message = `${CLOCK_WORDS[name]}: enter a whole number from 1 to ${String(LONGEST_COUNT)}, or nothing for no target.`;
  return [{ fieldId: `time-${name}`, message }];
}

function ofTargets<Value>(valueOf: (name: TargetName) => Value): Record<TargetName, Value> {
  return {
    bereaved: valueOf('bereaved'),
    scrutiny: valueOf('scrutiny'),
    practitioner: valueOf('practitioner'),
    coroner: valueOf('coroner'),
    'governance-reply': valueOf('governance-reply'),
    'sent-to-registrar': valueOf('sent-to-registrar'),
    completion: valueOf('completion'),
  };
}
