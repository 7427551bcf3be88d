import { transaction } from '../db/handles.ts';
import { classifyDatabaseError, connectionIsDead } from '../db/open/classify-error.ts';
import { closeDatabase } from '../db/open/open-database.ts';
import type { Office } from './office.ts';

/**
 * Does a use case's work in one transaction; after one that failed, nothing remembered from it is trusted.
 *
 * After an I/O error the connection is closed on the spot: whatever else were written through it could be lost. The
 * desk opens the record again.
 */
export function inTransaction<Result>(office: Pick<Office, 'db' | 'cases'>, work: () => Result): Result {
  try {
    return transaction(office.db, work);
  } catch (fault) {
    office.cases.forget();
    const trouble = classifyDatabaseError(fault);
    if (trouble !== null && connectionIsDead(trouble)) closeDatabase(office.db);
    throw fault;
  }
}
