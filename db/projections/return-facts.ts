import type { CaseFacts } from '../../domain/returns/case-facts.ts';
import type { WritableDb } from '../handles.ts';
import { canonicalJson } from '../record/canonical.ts';
import { statement } from '../record/statements.ts';

/** Keeps what a return counts of one case: a count reads these lines and folds nothing. */
export function keepReturnFacts(db: WritableDb, caseNumber: number, facts: CaseFacts): void {
  statement(
    db,
    `INSERT INTO return_facts (case_number, facts) VALUES (?, ?)
     ON CONFLICT (case_number) DO UPDATE SET facts = excluded.facts WHERE facts <> excluded.facts`,
  ).run(caseNumber, canonicalJson(facts));
}
