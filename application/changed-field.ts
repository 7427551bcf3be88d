import type { ChangedField } from '../contract/refusal.ts';
import { findMember } from '../db/repositories/members.ts';
import type { Stamp } from '../domain/case/case.ts';
import type { FieldName } from '../domain/case/fields.ts';
import type { Office } from './office.ts';

/** Who recorded the value that somebody has not seen, and when. */
export function changedField(
  office: Office,
  field: FieldName,
  { actor, enteredAt, entry }: Stamp,
): ChangedField {
  const byName = (actor === null ? null : findMember(office.db, actor)?.name) ?? '';
  return { field, byName, at: enteredAt, entry };
}
