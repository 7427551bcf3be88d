import type { FrozenReturnRow, FrozenReturnView } from '../../contract/frozen-return-view.ts';
import type { ReturnCase } from '../../contract/return-view.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { casesNamed } from '../../db/repositories/cases-of-period.ts';
import { findFrozenReturn, listFrozenReturns } from '../../db/repositories/frozen-returns.ts';
import { listMembers } from '../../db/repositories/members.ts';
import { type FrozenReturn, isCountedAlike } from '../../domain/returns/frozen-return.ts';
import { RETURN_DEFINITIONS } from '../../domain/returns/return-definitions.ts';
import type { ReturnFacts } from '../../domain/returns/return-facts.ts';
import type { EntryId, UserId } from '../../domain/shared/ids.ts';
import { canonicalBytes } from '../../exchange/sealing/canonical-json.ts';
import { sha256Hex } from '../../exchange/sealing/fingerprint.ts';
import { returnView } from './return-view.ts';

/** The frozen returns, newest first. */
export function frozenReturnRows(db: ReadableDb): readonly FrozenReturnRow[] {
  const nameOf = memberNames(db);
  return listFrozenReturns(db).map(({ frozenBy, ...line }) => ({ ...line, byName: nameOf(frozenBy) }));
}

/** A frozen return as it stood, its cases under the names they have now; null where no entry of that id is one. */
export function frozenReturnView(db: ReadableDb, snapshot: EntryId): FrozenReturnView | null {
  const stored = findFrozenReturn(db, snapshot);
  if (stored === null) return null;
  const { frozen } = stored;
  return {
    ...returnView(frozen, casesOf(db, [...frozen.cases, ...frozen.undated]), stored.frozenAt),
    snapshot,
    byName: memberNames(db)(stored.frozenBy),
    role: stored.role,
    sha256: fingerprintOf(frozen),
    ...frozen.record,
    isCountedAlike: isCountedAlike(RETURN_DEFINITIONS[frozen.definition], frozen),
  };
}

/** SHA-256 of a frozen return's canonical JSON, hex. */
export function fingerprintOf(frozen: FrozenReturn): string {
  return sha256Hex(canonicalBytes(frozen));
}

/** What cases are called now, each at its own place. */
export function casesOf(
  db: ReadableDb,
  cases: readonly Pick<ReturnFacts, 'caseId'>[],
): readonly ReturnCase[] {
  const ids = cases.map(({ caseId }) => caseId);
  const named = new Map(casesNamed(db, ids).map((found) => [found.caseId, found]));
  return ids.map(
    (caseId) => named.get(caseId) ?? { caseId, reference: '', surname: '', forenames: '', diedOn: null },
  );
}

export function memberNames(db: ReadableDb): (userId: UserId | null) => string {
  const names = new Map(listMembers(db).map(({ id, name }) => [id, name]));
  return (userId) => (userId === null ? '' : (names.get(userId) ?? ''));
}
