import type { CauseOfDeath, StatedCause } from '../../../contract/for-window.ts';
import { CAUSE_LINES, gapsInCause } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { CAUSE_LINE_WORDS } from '../../../contract/words/detail-words.ts';

const EMPTY_LINE = { text: '', interval: '' } as const;
export const EMPTY_CAUSE: CauseOfDeath = {
  line1a: EMPTY_LINE,
  line1b: EMPTY_LINE,
  line1c: EMPTY_LINE,
  line1d: EMPTY_LINE,
  part2: EMPTY_LINE,
};

/** What the boxes of a stated cause hold; `receivedHow` is empty while nothing is chosen. */
export interface CauseBoxes {
  readonly cause: CauseOfDeath;
  readonly statedBy: string;
  readonly receivedHow: StatedCause['receivedHow'] | '';
}

export function causeBoxes(value: StatedCause | null): CauseBoxes {
  return value ?? { cause: EMPTY_CAUSE, statedBy: '', receivedHow: '' };
}

/** What has to be put right before the office is asked. Wording is never among it. Rule CAUSE-1. */
export function causeProblems(boxes: CauseBoxes, idOf: (part: string) => string): readonly FieldProblem[] {
  const gaps = gapsInCause(boxes.cause).map((line) => ({
    fieldId: idOf(line),
    message:
      line === 'line1a'
        ? 'Line 1a is empty.'
        : `Line ${CAUSE_LINE_WORDS[line]} is empty although a line below it is filled.`,
  }));
  return [...gaps, ...statedProblems(boxes, idOf)];
}

/** Whose words they are and how they came, whichever lines they stand on. */
export function statedProblems(
  boxes: { readonly statedBy: string; readonly receivedHow: string },
  idOf: (part: string) => string,
): readonly FieldProblem[] {
  const stated =
    boxes.statedBy.trim() === ''
      ? [{ fieldId: idOf('statedBy'), message: 'Write whose words these are.' }]
      : [];
  const how =
    boxes.receivedHow === ''
      ? [{ fieldId: idOf('receivedHow'), message: 'Choose how it reached the office.' }]
      : [];
  return [...stated, ...how];
}

/** The value to record, to the letter as typed; null while it is not said how it came. */
export function causeToRecord({ cause, statedBy, receivedHow }: CauseBoxes): StatedCause | null {
  if (receivedHow === '') return null;
  const kept = Object.fromEntries(
    CAUSE_LINES.map((line) => [line, { text: cause[line].text, interval: cause[line].interval }]),
  );
  return { cause: { ...EMPTY_CAUSE, ...kept }, statedBy: statedBy.trim(), receivedHow };
}
