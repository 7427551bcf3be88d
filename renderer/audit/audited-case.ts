import { create } from 'zustand';

/** The one case that the audit list is narrowed to. */
export interface AuditedCase {
  readonly caseId: string;
  readonly reference: string;
}

const audited = create<{ readonly onCase: AuditedCase | null }>()(() => ({ onCase: null }));

/** Kept while the window is open, so that a case can lead to its own lines. */
export function useAuditedCase(): readonly [AuditedCase | null, (onCase: AuditedCase | null) => void] {
  return [audited((state) => state.onCase), auditCase];
}

/** Narrows the audit list to one case, or to none. */
export function auditCase(onCase: AuditedCase | null): void {
  audited.setState({ onCase });
}
