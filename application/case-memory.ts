import type { CaseId } from '../domain/shared/ids.ts';
import type { CaseMemory, LoadedCase } from './office.ts';

const CASES_KEPT = 64;

/** Remembers the cases used last, the least recent one first to go. */
export function createCaseMemory(): CaseMemory {
  const kept = new Map<CaseId, LoadedCase>();
  return {
    find(id) {
      const found = kept.get(id) ?? null;
      if (found !== null) {
        kept.delete(id);
        kept.set(id, found);
      }
      return found;
    },
    keep(loaded) {
      kept.delete(loaded.case.id);
      kept.set(loaded.case.id, loaded);
      const oldest = kept.keys().next();
      if (kept.size > CASES_KEPT && oldest.done !== true) kept.delete(oldest.value);
    },
    forget() {
      kept.clear();
    },
  };
}
