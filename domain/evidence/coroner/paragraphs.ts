import { GROUND_CODES, type GroundCode, NOTIFICATION_GROUNDS } from '../../referrals/grounds.ts';
import type { ParagraphCode } from '../vocabulary/term.ts';

export type Paragraph = (typeof NOTIFICATION_GROUNDS)[GroundCode]['paragraph'];

const CODE: Readonly<Record<ParagraphCode | 'e' | 'f', GroundCode>> = {
  i: 'a-i',
  ii: 'a-ii',
  iii: 'a-iii',
  iv: 'a-iv',
  v: 'a-v',
  vi: 'a-vi',
  vii: 'a-vii',
  viii: 'a-viii',
  ix: 'a-ix',
  b: 'b',
  c: 'c',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
};

/** How the regulation writes the paragraph. */
export function paragraphOf(code: ParagraphCode | 'e' | 'f'): Paragraph {
  return NOTIFICATION_GROUNDS[CODE[code]].paragraph;
}

/** The paragraphs in the order of the regulation. */
export const PARAGRAPHS: readonly Paragraph[] = GROUND_CODES.map(
  (code) => NOTIFICATION_GROUNDS[code].paragraph,
);
