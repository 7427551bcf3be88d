import type { CaseFacts } from '../certificate-wording.ts';
import type { ReadCertificate } from '../read-certificate.ts';
import { readText, type ReadText } from '../text/read-text.ts';
import { flagsPointTo } from './from-facts.ts';
import { textPointsTo } from './from-text.ts';
import { PARAGRAPHS, type Paragraph, paragraphOf } from './paragraphs.ts';
import type { Pointed } from './pointed.ts';

/** A text of the case: a line of a certificate, or a note, conversation or summary. */
export interface Piece {
  /** What the office calls it: "Line 1a", "Conversation of 3 March". */
  readonly source: string;
  readonly text: string;
  /** On a line of a cause every word counts as a cause; in a note a drug is only a drug. */
  readonly kind: 'cause-line' | 'note';
  /** Where the text is read already. */
  readonly read?: ReadText;
}

/** Where a circumstance was found: a text with the words that matched, or an answer of the case. */
export interface Place {
  readonly source: string;
  readonly words: string;
}

/**
 * A circumstance of regulation 3(1) that the case raises. `notify`: the words or an answer say it; `consider`: they may.
 * A doctor decides.
 */
export interface Circumstance {
  readonly paragraph: Paragraph;
  readonly level: 'notify' | 'consider';
  readonly places: readonly Place[];
}

/** The lines of a certificate as texts, read once for both questions. */
export function piecesOfCertificate({ filled }: ReadCertificate): readonly Piece[] {
  return filled.map(({ name, read, text }) => ({
    source: name === '2' ? 'Part 2' : `Line ${name}`,
    text,
    kind: 'cause-line',
    read,
  }));
}

/**
 * The circumstances of regulation 3(1) that texts and answers raise, in its order, each once with every place. Death
 * within a day of admission, a child's death and a deprivation of liberty are none of them. Rules TRG-1 to TRG-15.
 *
 * @param leftOut paragraphs that an office does not ask about; they take no other's place
 */
export function circumstancesOf(
  pieces: readonly Piece[],
  facts: CaseFacts,
  leftOut: ReadonlySet<Paragraph> = new Set(),
): readonly Circumstance[] {
  const texts = pieces.map((piece) => ({ ...piece, read: piece.read ?? readText(piece.text) }));
  const fromText = textPointsTo(texts);
  const pointed = [...fromText, ...flagsPointTo(facts, fromText)];
  const all = onlyWhereNothingElse(pointed.filter(({ code }) => !leftOut.has(paragraphOf(code))));
  return PARAGRAPHS.flatMap((paragraph) => {
    const here = all.filter((one) => paragraphOf(one.code) === paragraph);
    if (here.length === 0) return [];
    return [
      {
        paragraph,
        level: here.some(({ level }) => level === 'notify') ? 'notify' : 'consider',
        places: here.map(({ source, words }) => ({ source, words })),
      },
    ];
  });
}

/** What (b) is beside even where it is stated outright: cold beside neglect, or a nut that was eaten. */
const LEAVES_B: ReadonlySet<string> = new Set(['i', 'ii', 'vii', 'ix']);
const IN_A: ReadonlySet<string> = new Set(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']);

/** Paragraph (b) is for what is unnatural and not within (a); a reaction to a drug is within (a). */
function onlyWhereNothingElse(pointed: readonly Pointed[]): readonly Pointed[] {
  const within = pointed.filter(
    ({ code, level }) => code === 'iii' || (IN_A.has(code) && level === 'notify'),
  );
  if (within.length === 0) return pointed;
  const isLeft = within.every(({ code }) => LEAVES_B.has(code));
  return pointed.filter(({ code, level }) => code !== 'b' || (isLeft && level === 'notify'));
}
