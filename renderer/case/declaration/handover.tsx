import type { RecordedField, Review } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCase } from '../case-context.ts';
import { ReviewFacts } from '../scrutiny/review-form.tsx';
import { byLine, nameOf } from '../../../contract/words/who.ts';

interface HandoverProps {
  readonly review: RecordedField<Review>;
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: boolean) => void;
}

/** Another examiner's review, to be read before it is taken over. */
export function Handover({ review, isSeen, onSeen }: HandoverProps) {
  const { people } = useCase().view;
  const whose = nameOf(people, review.stamp.actor);
  return (
    <div id="declare-handover" tabIndex={-1}>
      <Notice tone="info" title={`The review was made by ${byLine(people, review.stamp)}`}>
        <ReviewFacts review={review.value} />
        <Checkbox
          label={`I have read ${whose}’s review and take it over`}
          isChecked={isSeen}
          onChange={onSeen}
        />
      </Notice>
    </div>
  );
}
