import { QUARTERLY_RETURN } from './quarterly-return.ts';
import type { ReturnDefinition } from './return-definition.ts';

/** The returns that can be counted, each under the name that stands in the audit. A new version gets a name of its own. */
export const RETURN_IDS = ['quarterly-return-1'] as const;
export type ReturnId = (typeof RETURN_IDS)[number];

export const RETURN_DEFINITIONS: Readonly<Record<ReturnId, ReturnDefinition>> = {
  'quarterly-return-1': QUARTERLY_RETURN,
};
