import type { Refusal } from '../../contract/refusal.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';

/** What the last request came to, where it did not come to what was asked. */
export interface Troubled {
  readonly refusal: Refusal | null;
  readonly fault: string | null;
}

/** Why the last act was not done. Stays until the next try. */
export function Trouble({ of }: { readonly of: Troubled }) {
  return <RefusalNotice refusal={of.refusal} fault={of.fault} />;
}
