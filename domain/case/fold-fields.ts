import type { Entry } from '../record/entry.ts';
import type { EntryId } from '../shared/ids.ts';
import type { Case, FieldVersion, RecordedField, Stamp } from './case.ts';
import type { FieldChange, FieldChanges, FieldName, FieldValues } from './fields.ts';
import { FIELD_NAMES } from './fields.ts';

/**
 * The fields of a case from its entries.
 *
 * A value is superseded once another names it as its `base` or settles it. Values that nothing supersedes are the
 * heads: the latest by the hybrid clock is current, the others are contested. So the outcome depends on the set of
 * entries alone, not on their order.
 *
 * @param entries of one case, without duplicates, in clock order
 */
export function foldFields(entries: readonly Entry[]): Case['fields'] {
  const changed = entries.flatMap((entry) => {
    const changes = fieldChangesOf(entry);
    return changes === null ? [] : [{ stamp: stampOf(entry), changes }];
  });
  const fields = FIELD_NAMES.map((name) => [name, foldField(name, changed)] as const);
  // Built from FIELD_NAMES, which lists every field once; the compiler cannot follow that through fromEntries.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(fields) as unknown as Case['fields'];
}

/** The field changes an entry carries, or null for an entry of another sort. */
export function fieldChangesOf(entry: Entry): FieldChanges | null {
  return 'fields' in entry.payload ? entry.payload.fields : null;
}

export function stampOf(entry: Entry): Stamp {
  return {
    entry: entry.id,
    clock: entry.clock,
    actor: entry.actor,
    role: entry.role,
    happenedAt: entry.happenedAt,
    enteredAt: entry.enteredAt,
  };
}

function foldField<Name extends FieldName>(
  name: Name,
  changed: readonly { readonly stamp: Stamp; readonly changes: FieldChanges }[],
): RecordedField<FieldValues[Name]> | null {
  const versions: FieldVersion<FieldValues[Name]>[] = [];
  const superseded = new Set<EntryId>();
  for (const { stamp, changes } of changed) {
    const change: FieldChange<Name> | undefined = changes[name];
    if (change === undefined) continue;
    versions.push({ value: change.value, stamp });
    if (change.base !== null) superseded.add(change.base);
    for (const settled of change.settles) superseded.add(settled);
  }
  const heads = versions.filter((version) => !superseded.has(version.stamp.entry));
  const current = heads.at(-1);
  if (current === undefined) return null;
  return {
    ...current,
    contested: heads.slice(0, -1),
    earlier: versions.filter((version) => superseded.has(version.stamp.entry)),
  };
}
