import { entriesOfCase } from '../db/record/read-entries.ts';
import { foldCase } from '../domain/case/fold-case.ts';
import type { CaseId } from '../domain/shared/ids.ts';
import type { LoadedCase, Office } from './office.ts';

/** A case as it stands, or null when the office has none of this id. */
export function loadCase(office: Pick<Office, 'db' | 'cases'>, id: CaseId): LoadedCase | null {
  const remembered = office.cases.find(id);
  if (remembered !== null) return remembered;
  const entries = entriesOfCase(office.db, id);
  const folded = foldCase(entries);
  if (folded === null) return null;
  const loaded = { entries, case: folded };
  office.cases.keep(loaded);
  return loaded;
}
