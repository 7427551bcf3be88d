import { instantOf, officeTime } from '../../contract/for-window.ts';
import { nowInstant } from '../clock.ts';
import { DateField } from '../components/date-field.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { TimeField } from '../components/time-field.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { readTypedDate } from '../format/typed-date.ts';
import { readTypedTime } from '../format/typed-time.ts';
import { cls } from './case-classes.ts';

/** A date and a time as they stand in two boxes, on the office's wall clock. */
export interface MomentBoxes {
  readonly date: string;
  readonly time: string;
}

export const NO_MOMENT: MomentBoxes = { date: '', time: '' };

/** Dates about deaths and calls are of this century; a two-digit year is one of it. */
export const LATEST_YEAR = 2099;

export function momentBoxes(at: string): MomentBoxes {
  const local = officeTime(at);
  return { date: formatCuiDate(local.slice(0, 10)), time: local.slice(11, 16) };
}

/** A wall-clock time that is stored as such. */
export function localBoxes(local: string): MomentBoxes {
  return { date: formatCuiDate(local.slice(0, 10)), time: local.slice(11, 16) };
}

/** The office's wall clock in the boxes, `2026-11-18T03:40`; null while they hold no moment. */
export function localOf({ date, time }: MomentBoxes): string | null {
  const day = readTypedDate(date, LATEST_YEAR);
  const clock = readTypedTime(time);
  return day === null || clock === null ? null : `${day}T${clock}`;
}

/** The instant in the boxes. Empty boxes mean now, the moment of recording; null while they hold no moment. */
export function instantFrom(boxes: MomentBoxes): string | null {
  if (boxes.date.trim() === '' && boxes.time.trim() === '') return nowInstant();
  const local = localOf(boxes);
  return local === null ? null : instantOf(local);
}

export function isSameMoment(one: MomentBoxes | null, other: MomentBoxes | null): boolean {
  return one?.date === other?.date && one?.time === other?.time;
}

export function momentProblems(boxes: MomentBoxes, id: string): readonly FieldProblem[] {
  if (readTypedDate(boxes.date, LATEST_YEAR) === null)
    return [
      { fieldId: `${id}-date`, message: 'Write the date as day, month and year, such as 18-Nov-2026.' },
    ];
  if (readTypedTime(boxes.time) === null)
    return [{ fieldId: `${id}-time`, message: 'Write the time on the 24-hour clock, such as 09:40.' }];
  return [];
}

interface MomentFieldsProps {
  readonly id: string;
  /** What happened then: "Call". Stands before "date" and "time". */
  readonly what: string;
  readonly boxes: MomentBoxes;
  readonly problemOf: (fieldId: string) => string | null;
  readonly optional?: boolean;
  readonly onChange: (boxes: MomentBoxes) => void;
}

/** Date and time side by side. */
export function MomentFields({ id, what, boxes, problemOf, optional = false, onChange }: MomentFieldsProps) {
  return (
    <div className={cls('inline')}>
      <DateField
        id={`${id}-date`}
        label={`${what}: date`}
        hint={null}
        optional={optional}
        latestYear={LATEST_YEAR}
        text={boxes.date}
        error={problemOf(`${id}-date`)}
        onChange={(date) => onChange({ ...boxes, date })}
      />
      <TimeField
        id={`${id}-time`}
        label={`${what}: time`}
        hint={null}
        optional={optional}
        text={boxes.time}
        error={problemOf(`${id}-time`)}
        onChange={(time) => onChange({ ...boxes, time })}
      />
    </div>
  );
}
