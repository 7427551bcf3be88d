import { useMemo } from 'react';
import type { ConversationRecord } from '../../../contract/for-window.ts';
import { useCase } from '../case-context.ts';
import {
  type ConversationBoxes,
  conversationBoxes,
  conversationProblems,
  conversationToRecord,
} from '../conversations/conversation-boxes.ts';
import { ConversationFields } from '../conversations/conversation-fields.tsx';
import { openPromises, promiseChoices } from '../conversations/promises.ts';
import { isSameMoment } from '../moment-fields.tsx';
import { useNowBoxes } from '../use-now-boxes.ts';
import { problemOf } from '../use-act.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { useCorrection } from './use-correction.ts';

const ID = 'correct-conversation';

export function CorrectConversation(props: {
  readonly entry: string;
  readonly content: ConversationRecord;
  readonly onClose: () => void;
}) {
  const { entry, content, onClose } = props;
  const { view } = useCase();
  const boxes = useMemo(() => conversationBoxes(content), [content]);
  const now = useNowBoxes();
  const { form, command, act } = useCorrection<ConversationBoxes>({
    entry,
    boxes,
    check: (values) => conversationProblems(values, view.case.fields.death?.value ?? null, ID),
    replacement: (values) => {
      const payload = conversationToRecord(values);
      if (payload === null) return null;
      // The boxes know minutes only: where they were not touched, the moment stays what it was.
      const heldAt = isSameMoment(values.moment, boxes.moment) ? content.heldAt : payload.heldAt;
      return { kind: 'conversation-recorded', payload: { ...payload, heldAt } };
    },
    onDone: onClose,
  });
  return (
    <CorrectionDialog
      title="Correct the conversation"
      act={act}
      command={command}
      form={form}
      reason={form.values.correctionReason}
      onReason={(reason) => form.set('correctionReason', reason)}
      onClose={onClose}
    >
      <ConversationFields
        id={ID}
        boxes={form.values}
        now={now}
        openPromises={promiseChoices(openPromises(view, entry))}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.setAll({ ...form.values, [name]: value })}
        change={(changes) => form.setAll({ ...form.values, ...changes })}
      />
    </CorrectionDialog>
  );
}
