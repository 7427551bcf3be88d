import type { FieldValues, RecordedField } from '../../../contract/for-window.ts';

type Assigned = RecordedField<FieldValues['assignedExaminer']> | null;

/** Somebody, or nobody, as who looks after a case from now on, in place of whoever stood on the screen. */
export function assignmentTo(value: string | null, recorded: Assigned) {
  return {
    value,
    base: recorded?.stamp.entry ?? null,
    settles: recorded === null ? [] : recorded.contested.map(({ stamp }) => stamp.entry),
  };
}
