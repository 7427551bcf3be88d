import type { Entry } from '../record/entry.ts';
import type { EntryId } from '../shared/ids.ts';
import type { Case, FieldVersion, RecordedField, Stamp } from './case.ts';
import type { FieldChange, FieldChanges, FieldName } from './fields.ts';
import { FIELD_NAMES, isFieldName } from './fields.ts';

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
  const gathered = new Map<FieldName, Gathered>();
  for (const entry of entries) {
    const changes = fieldChangesOf(entry);
    if (changes === null) continue;
    const stamp = stampOf(entry);
    for (const name of Object.keys(changes)) {
      // A later version of the program may have written fields that this one does not know.
      if (!isFieldName(name)) continue;
      const change = changes[name];
      if (change !== undefined) gather(gathered, name, change, stamp);
    }
  }
  const fields = FIELD_NAMES.map((name) => [name, settled(gathered.get(name))] as const);
  // Built from FIELD_NAMES, which lists every field once; the compiler cannot follow that through fromEntries.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(fields) as unknown as Case['fields'];
}

/** The field changes an entry carries, or null for an entry of another sort. */
function fieldChangesOf(entry: Entry): FieldChanges | null {
  return 'fields' in entry.payload ? entry.payload.fields : null;
}

export function stampOf(entry: Omit<Entry, 'kind' | 'payload'>): Stamp {
  return {
    entry: entry.id,
    clock: entry.clock,
    actor: entry.actor,
    role: entry.role,
    happenedAt: entry.happenedAt,
    enteredAt: entry.enteredAt,
  };
}

/** Every value that a field was given, and the entries whose values others took the place of. */
interface Gathered {
  readonly versions: FieldVersion<unknown>[];
  readonly superseded: Set<EntryId>;
}

function gather(
  gathered: Map<FieldName, Gathered>,
  name: FieldName,
  change: FieldChange<FieldName>,
  stamp: Stamp,
): void {
  let ofField = gathered.get(name);
  if (ofField === undefined) {
    ofField = { versions: [], superseded: new Set() };
    gathered.set(name, ofField);
  }
  ofField.versions.push({ value: change.value, stamp });
  if (change.base !== null) ofField.superseded.add(change.base);
  for (const settles of change.settles) ofField.superseded.add(settles);
}

function settled(gathered: Gathered | undefined): RecordedField<unknown> | null {
  if (gathered === undefined) return null;
  const { superseded, versions } = gathered;
  const heads = versions.filter((version) => !superseded.has(version.stamp.entry));
  const current = heads.at(-1);
  if (current === undefined) return null;
  return {
    value: current.value,
    stamp: current.stamp,
    contested: heads.slice(0, -1),
    earlier: versions.filter((version) => superseded.has(version.stamp.entry)),
  };
}
