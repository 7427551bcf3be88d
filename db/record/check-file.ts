import { pragmaValue, type ReadableDb } from '../handles.ts';
import { classifyDatabaseError } from '../open/classify-error.ts';

/**
 * Whether every page of the file is as it was written: each carries a seal that is checked when it is read, and the
 * integrity check reads them all. A changed byte anywhere in use makes it false.
 */
export function isFileWhole(db: ReadableDb): boolean {
  try {
    return pragmaValue(db, 'integrity_check') === 'ok';
  } catch (fault) {
    if (classifyDatabaseError(fault) === 'corrupt') return false;
    throw fault;
  }
}
