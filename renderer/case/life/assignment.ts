import type { FieldValues, RecordedField } from '../../../contract/for-window.ts';

interface Assignment {
  readonly value: string | null;
  readonly base: string | null;
  readonly settles: string[];
}

type Assigned = RecordedField<FieldValues['assignedExaminer']> | null;

/** Somebody, or nobody, as who looks after a case from now on, in place of whoever stood on the screen. */
export function assignmentTo(value: string | null, recorded: Assigned): Assignment {
  return {
    value,
    base: recorded?.stamp.entry ?? null,
    settles: recorded === null ? [] : recorded.contested.map(({ stamp }) => stamp.entry),
  };
}
