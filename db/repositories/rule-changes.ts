import type { RuleVersion } from '../../domain/evidence/rulebook/rule-version.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** Every change of every rule, oldest first by the record's own clock. */
export function listRuleVersions(db: ReadableDb): readonly RuleVersion[] {
  const rows = statement(
    db,
    `SELECT rule, state, wording, reason, base, entry_id AS entry, clock, changed_by AS "by", changed_at AS at
     FROM rule_change ORDER BY clock`,
  ).all();
  // Columns are listed above and the table is STRICT; its rows were written from entries of this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly RuleVersion[];
}
