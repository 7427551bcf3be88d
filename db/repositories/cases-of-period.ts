import type { CaseFacts } from '../../domain/returns/case-facts.ts';
import type { CaseId } from '../../domain/shared/ids.ts';
import type { CivilDate, Instant } from '../../domain/shared/time.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** As much of a case as says which one it is. */
export interface CaseOfPeriod {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly surname: string;
  readonly forenames: string;
  readonly diedOn: CivilDate | null;
}

/** The same with what a return counts of it. */
export interface CountedCase {
  readonly case: CaseOfPeriod;
  readonly facts: CaseFacts;
}

const COLUMNS = `case_key.id AS caseId, reference, surname, forenames, died_on AS diedOn`;
const SELECT = `SELECT ${COLUMNS}, facts FROM case_row INDEXED BY`;
const JOINED = `JOIN case_key ON case_key.number = case_row.case_number
  JOIN return_facts ON return_facts.case_number = case_row.case_number`;

/** By day of death or of declaration. Each names its index: should it go, the statement fails instead of growing slow. */
const OF_PERIOD = {
  death: `${SELECT} case_row_by_day_of_death ${JOINED}
    WHERE died_on BETWEEN ? AND ? AND voided = 0 ORDER BY died_on, case_row.case_number`,
  declaration: `${SELECT} case_row_by_day_of_declaration ${JOINED}
    WHERE declared_on BETWEEN ? AND ? AND voided = 0 ORDER BY declared_on, case_row.case_number`,
} as const;

/** The cases of a period, both of its days included, oldest first; void ones are left out. */
export function casesOfPeriod(
  db: ReadableDb,
  by: keyof typeof OF_PERIOD,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): readonly CountedCase[] {
  return rowsOf(statement(db, OF_PERIOD[by]).all(from, to));
}

/** The cases without a day of death that were opened in a time, its end left out; void ones are left out. */
export function casesWithoutDayOfDeath(
  db: ReadableDb,
  { from, before }: { readonly from: Instant; readonly before: Instant },
): readonly CountedCase[] {
  return rowsOf(
    statement(
      db,
      `${SELECT} case_row_by_day_of_death ${JOINED}
       WHERE died_on IS NULL AND voided = 0 AND opened_at >= ? AND opened_at < ?
       ORDER BY opened_at, case_row.case_number`,
    ).all(from, before),
  );
}

/** Which case each of these is, as it is called now; in the order given. */
export function casesNamed(db: ReadableDb, ids: readonly CaseId[]): readonly CaseOfPeriod[] {
  const one = statement(
    db,
    `SELECT ${COLUMNS} FROM case_key JOIN case_row ON case_row.case_number = case_key.number WHERE case_key.id = ?`,
  );
  return ids.flatMap((id) => {
    // Columns are listed above and the tables are STRICT.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const row = one.get(id) as CaseOfPeriod | undefined;
    return row === undefined ? [] : [row];
  });
}

function rowsOf(rows: unknown[]): readonly CountedCase[] {
  // Columns are listed above, the tables are STRICT, and the facts are our own JSON.
  // oxlint-disable typescript/no-unsafe-type-assertion
  return (rows as readonly (CaseOfPeriod & { readonly facts: string })[]).map(({ facts, ...found }) => ({
    case: found,
    facts: JSON.parse(facts) as CaseFacts,
  }));
  // oxlint-enable typescript/no-unsafe-type-assertion
}
