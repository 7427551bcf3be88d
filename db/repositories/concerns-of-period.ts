import type { CaseId } from '../../domain/shared/ids.ts';
import type { CivilDate } from '../../domain/shared/time.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The cases in which a concern was raised in a period, both of its days included; void ones are left out. */
export function casesWithConcerns(db: ReadableDb, { from, to }: Days): readonly CaseId[] {
  const rows = statement(
    db,
    `SELECT DISTINCT case_key.id FROM concern_row INDEXED BY concern_row_by_day
       JOIN case_key ON case_key.number = concern_row.case_number
       JOIN case_row ON case_row.case_number = concern_row.case_number
     WHERE raised_on BETWEEN ? AND ? AND voided = 0 ORDER BY case_key.number`,
  )
    .pluck()
    .all(from, to);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as readonly CaseId[];
}

/** Deaths with a declaration in a period, by its month. Covered by an index. */
export function deathsScrutinised(db: ReadableDb, { from, to }: Days): ReadonlyMap<string, number> {
  const rows = statement(
    db,
    `SELECT substr(declared_on, 1, 7) AS month, count(*) AS deaths
     FROM case_row INDEXED BY case_row_by_day_of_declaration
     WHERE declared_on BETWEEN ? AND ? AND voided = 0 GROUP BY month`,
  ).all(from, to);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const counts = rows as readonly { readonly month: string; readonly deaths: number }[];
  return new Map(counts.map(({ deaths, month }) => [month, deaths]));
}
