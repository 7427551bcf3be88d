import { transaction } from '../db/handles.ts';
import type { Office } from './office.ts';

/** Does a use case's work in one transaction; after one that failed, nothing remembered from it is trusted. */
export function inTransaction<Result>(office: Pick<Office, 'db' | 'cases'>, work: () => Result): Result {
  try {
    return transaction(office.db, work);
  } catch (fault) {
    office.cases.forget();
    throw fault;
  }
}
