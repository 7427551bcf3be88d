import type { ReturnView } from '../return-view.ts';

export const RETURN_BY_WORDS = {
  death: 'By day of death',
  declaration: 'By day of declaration',
} as const satisfies Record<ReturnView['by'], string>;
