import type { Entry, FieldChanges, FieldName } from '../for-window.ts';
import type { CaseView } from '../views.ts';
import { FIELD_WORDS } from './detail-words.ts';
import { wordsOf } from './value-words.ts';

/** One field that an entry changed, with what stood on the writer's screen before. */
export interface Change {
  readonly field: FieldName;
  readonly label: string;
  /** Null: nothing was recorded before. */
  readonly before: string | null;
  readonly after: string;
}

/** The fields an entry changed; empty for entries that change none. */
export function changesOf(
  entry: Entry,
  timeline: readonly Entry[],
  people: CaseView['people'],
): readonly Change[] {
  const fields = fieldsOf(entry);
  return fields === null
    ? []
    : namesIn(fields).flatMap((field) => changeOf(field, fields, { timeline, people }));
}

function changeOf(
  field: FieldName,
  fields: FieldChanges,
  { timeline, people }: Pick<CaseView, 'timeline' | 'people'>,
): readonly Change[] {
  const change = fields[field];
  if (change === undefined) return [];
  const based = change.base === null ? undefined : timeline.find((entry) => entry.id === change.base);
  const earlier = based === undefined ? undefined : fieldsOf(based)?.[field];
  return [
    {
      field,
      label: FIELD_WORDS[field],
      before: earlier === undefined ? null : wordsOf(field, earlier.value, people),
      after: wordsOf(field, change.value, people),
    },
  ];
}

/** The changes an entry carries; null for an entry of another sort. */
export function fieldsOf(entry: Entry): FieldChanges | null {
  return 'fields' in entry.payload ? entry.payload.fields : null;
}

function namesIn(fields: FieldChanges): readonly FieldName[] {
  // The record's own keys are field names.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.keys(fields) as FieldName[];
}
