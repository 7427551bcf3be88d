import type { ReadableDb } from '../../db/handles.ts';
import { entriesOfCase } from '../../db/record/read-entries.ts';
import { casesWithConcerns, deathsScrutinised } from '../../db/repositories/concerns-of-period.ts';
import { foldCase } from '../../domain/case/fold-case.ts';
import { concernFactsOf } from '../../domain/governance/export/concern-facts.ts';
import { type GovernanceReport, governanceReport } from '../../domain/governance/export/governance-report.ts';
import type { Period } from '../../domain/returns/period.ts';

/** What governance is told of a period; each case with a concern is folded once from its entries and then let go. */
export function readReport(db: ReadableDb, period: Period, smallHidden: boolean): GovernanceReport {
  const facts = casesWithConcerns(db, period).flatMap((caseId) => {
    const folded = foldCase(entriesOfCase(db, caseId));
    return folded === null ? [] : concernFactsOf(folded);
  });
  return governanceReport(period, facts, deathsScrutinised(db, period), smallHidden);
}
