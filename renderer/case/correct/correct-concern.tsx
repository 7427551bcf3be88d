import { useMemo } from 'react';
import type { ConcernRecord } from '../../../contract/for-window.ts';
import {
  type ConcernBoxes,
  concernBoxes,
  concernProblems,
  concernToRecord,
} from '../governance/concern-boxes.ts';
import { ConcernFields } from '../governance/concern-fields.tsx';
import { problemOf } from '../use-act.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { useCorrection } from './use-correction.ts';

const ID = 'correct-concern';

export function CorrectConcern(props: {
  readonly entry: string;
  readonly content: ConcernRecord;
  readonly onClose: () => void;
}) {
  const { entry, content, onClose } = props;
  const boxes = useMemo(() => concernBoxes(content), [content]);
  const { form, command, act } = useCorrection<ConcernBoxes>({
    entry,
    boxes,
    check: (values) => concernProblems(values, ID),
    replacement: (values) => {
      const payload = concernToRecord({
        category: values.category,
        source: values.source,
        narrative: values.narrative,
        ownWords: values.ownWords,
        conversation: values.conversation,
        suggestedRoute: values.suggestedRoute,
        organisationKind: values.organisationKind,
        organisationName: values.organisationName,
      });
      return payload === null ? null : { kind: 'concern-raised', payload };
    },
    onDone: onClose,
  });
  return (
    <CorrectionDialog
      title="Correct the concern"
      act={act}
      command={command}
      form={form}
      reason={form.values.correctionReason}
      onReason={(reason) => form.set('correctionReason', reason)}
      onClose={onClose}
    >
      <ConcernFields
        id={ID}
        boxes={form.values}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        set={(name, value) => form.setAll({ ...form.values, [name]: value })}
      />
    </CorrectionDialog>
  );
}
