import type { PractitionerDiscussion } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { instantFrom, momentBoxes, momentProblems, type MomentBoxes, NO_MOMENT } from '../moment-fields.tsx';

type Held = Extract<PractitionerDiscussion, { readonly held: true }>;
type NotHeld = Extract<PractitionerDiscussion, { readonly held: false }>;

/** What the boxes of a discussion hold; empty texts stand for nothing chosen. */
export interface DiscussionBoxes {
  readonly held: 'yes' | 'no' | '';
  /** Null: the moment of recording, until the person writes another. */
  readonly moment: MomentBoxes | null;
  readonly withWhom: string;
  readonly how: Held['how'] | '';
  readonly said: string;
  readonly outcome: Held['outcome'] | '';
  readonly reason: NotHeld['reason'] | '';
  readonly detail: string;
}

export const NO_DISCUSSION: DiscussionBoxes = {
  held: '',
  moment: null,
  withWhom: '',
  how: '',
  said: '',
  outcome: '',
  reason: '',
  detail: '',
};

export function discussionBoxes(content: PractitionerDiscussion): DiscussionBoxes {
  if (!content.held) return { ...NO_DISCUSSION, held: 'no', reason: content.reason, detail: content.detail };
  const { heldAt, withWhom, how, said, outcome } = content;
  return { ...NO_DISCUSSION, held: 'yes', moment: momentBoxes(heldAt), withWhom, how, said, outcome };
}

export function discussionProblems(boxes: DiscussionBoxes, id: string): readonly FieldProblem[] {
  const asked = (isMissing: boolean, part: string, message: string): readonly FieldProblem[] =>
    isMissing ? [{ fieldId: `${id}-${part}`, message }] : [];
  if (boxes.held === '') return asked(true, 'held', 'Say whether the discussion was held.');
  if (boxes.held === 'no') {
    return [
      ...asked(boxes.reason === '', 'reason', 'Choose why it was not held.'),
      ...asked(boxes.reason === 'other' && boxes.detail.trim() === '', 'detail', 'Write the reason.'),
    ];
  }
  return [
    ...(boxes.moment === null ? [] : momentProblems(boxes.moment, `${id}-moment`)),
    ...asked(boxes.withWhom.trim() === '', 'withWhom', 'Write whom it was held with.'),
    ...asked(boxes.how === '', 'how', 'Choose how it was held.'),
    ...asked(boxes.outcome === '', 'outcome', 'Choose what it ended in.'),
  ];
}

/** The discussion to record; null while something is missing. */
export function discussionToRecord(boxes: DiscussionBoxes): PractitionerDiscussion | null {
  if (boxes.held === 'no')
    return boxes.reason === '' ? null : { held: false, reason: boxes.reason, detail: boxes.detail.trim() };
  const heldAt = instantFrom(boxes.moment ?? NO_MOMENT);
  if (boxes.held === '' || heldAt === null || boxes.how === '' || boxes.outcome === '') return null;
  return {
    held: true,
    heldAt,
    withWhom: boxes.withWhom.trim(),
    how: boxes.how,
    said: boxes.said,
    outcome: boxes.outcome,
  };
}
