import { useMemo } from 'react';
import type { PractitionerDiscussion } from '../../../contract/for-window.ts';
import {
  type DiscussionBoxes,
  discussionBoxes,
  discussionProblems,
  discussionToRecord,
} from '../scrutiny/discussion-boxes.ts';
import { DiscussionFields } from '../scrutiny/discussion-fields.tsx';
import { isSameMoment } from '../moment-fields.tsx';
import { useNowBoxes } from '../use-now-boxes.ts';
import { problemOf } from '../use-act.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { useCorrection } from './use-correction.ts';

const ID = 'correct-discussion';

export function CorrectDiscussion(props: {
  readonly entry: string;
  readonly content: PractitionerDiscussion;
  readonly onClose: () => void;
}) {
  const { entry, content, onClose } = props;
  const boxes = useMemo(() => discussionBoxes(content), [content]);
  const now = useNowBoxes();
  const { form, command, act } = useCorrection<DiscussionBoxes>({
    entry,
    boxes,
    check: (values) => discussionProblems(values, ID),
    replacement: (values) => {
      const payload = discussionToRecord(values);
      if (payload === null) return null;
      const isKept = payload.held && content.held && isSameMoment(values.moment, boxes.moment);
      // The boxes know minutes only: where they were not touched, the moment stays what it was.
      return {
        kind: 'practitioner-discussed',
        payload: isKept ? { ...payload, heldAt: content.heldAt } : payload,
      };
    },
    onDone: onClose,
  });
  return (
    <CorrectionDialog
      title="Correct the discussion with the practitioner"
      act={act}
      command={command}
      form={form}
      reason={form.values.correctionReason}
      onReason={(reason) => form.set('correctionReason', reason)}
      onClose={onClose}
    >
      <DiscussionFields
        id={ID}
        boxes={form.values}
        now={now}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.setAll({ ...form.values, [name]: value })}
      />
    </CorrectionDialog>
  );
}
