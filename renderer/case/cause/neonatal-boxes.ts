import type { NeonatalCause, StatedNeonatalCause } from '../../../contract/for-window.ts';
import { gapsInNeonatalCause } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { statedProblems } from './cause-boxes.ts';

/** What the boxes of a cause under 28 days hold; `receivedHow` is empty while nothing is chosen. */
export interface NeonatalBoxes {
  readonly cause: NeonatalCause;
  readonly statedBy: string;
  readonly receivedHow: StatedNeonatalCause['receivedHow'] | '';
}

const EMPTY_CAUSE: NeonatalCause = { lineA: '', lineB: '', lineC: '', lineD: '', lineE: '' };

export function neonatalBoxes(value: StatedNeonatalCause | null): NeonatalBoxes {
  return value ?? { cause: EMPTY_CAUSE, statedBy: '', receivedHow: '' };
}

/** What has to be put right before the office is asked. Wording is never among it. Rule CAUSE-2. */
export function neonatalProblems(
  boxes: NeonatalBoxes,
  idOf: (part: string) => string,
): readonly FieldProblem[] {
  const gaps = gapsInNeonatalCause(boxes.cause).map((line) => ({
    fieldId: idOf(line),
    message: line === 'lineA' ? 'Line a is empty.' : 'Line c is empty although line d is filled.',
  }));
  return [...gaps, ...statedProblems(boxes, idOf)];
}

/** The value to record, to the letter as typed; null while it is not said how it came. */
export function neonatalToRecord({
  cause,
  statedBy,
  receivedHow,
}: NeonatalBoxes): StatedNeonatalCause | null {
  return receivedHow === ''
    ? null
    : { cause: { ...EMPTY_CAUSE, ...cause }, statedBy: statedBy.trim(), receivedHow };
}
