import type { Case } from './case.ts';
import type { FieldName } from './fields.ts';
import { FIELD_CLASS, FIELD_NAMES } from './fields.ts';

const CLASS_A = FIELD_NAMES.filter((name) => FIELD_CLASS[name] === 'A');

/** The class A fields for which two values stand side by side. They block the acts that count. Rule MERGE-1. */
export function contestedFields(onCase: Case): readonly FieldName[] {
  return CLASS_A.filter((name) => (onCase.fields[name]?.contested.length ?? 0) > 0);
}
