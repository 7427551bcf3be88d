import type { ParagraphCode } from '../vocabulary/term.ts';

/** One word or answer that points to a paragraph. */
export interface Pointed {
  readonly code: ParagraphCode | 'e' | 'f';
  readonly level: 'notify' | 'consider';
  readonly source: string;
  readonly words: string;
}
