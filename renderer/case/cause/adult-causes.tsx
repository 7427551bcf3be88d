import { useCallback } from 'react';
import { Copy } from 'lucide-react';
import type { StatedCause } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';
import { type CauseBoxes, causeBoxes, causeProblems, causeToRecord } from './cause-boxes.ts';
import { CauseEditor, type CauseEditorProps } from './cause-editor.tsx';
import { CauseLines } from './cause-lines.tsx';
import { actLabelOf, CAUSE_STEPS } from './cause-steps.ts';

/** Lines 1a to 2: from what the practitioner stated, by way of the examiner's own view, to what both agreed. */
export function AdultCauses() {
  return (
    <>
      <PractitionerCause />
      <ExaminerCause />
      <AgreedCause />
    </>
  );
}

type AdultField = 'practitionerCause' | 'examinerCause' | 'agreedCause';
interface StatementProps extends Pick<
  CauseEditorProps<AdultField, CauseBoxes>,
  'mine' | 'command' | 'whyNot' | 'record' | 'actions'
> {
  readonly step: keyof typeof CAUSE_STEPS;
}

function Statement({ step, ...rest }: StatementProps) {
  const { form, recorded } = rest.mine;
  const { whose, ...words } = CAUSE_STEPS[step];
  return (
    <CauseEditor<AdultField, CauseBoxes>
      {...words}
      {...rest}
      actLabel={actLabelOf(step, recorded !== null)}
      problems={causeProblems}
      valueOf={causeToRecord}
    >
      {(idOf, problemOf) => (
        <CauseLines
          whose={whose}
          cause={form.values.cause}
          idOf={idOf}
          problemOf={problemOf}
          onChange={(cause) => form.set('cause', cause)}
        />
      )}
    </CauseEditor>
  );
}

function PractitionerCause() {
  const { caseId, view } = useCase();
  const practitioner = view.case.fields.attendingPractitioner?.value.name ?? '';
  const boxesOf = useCallback(
    (value: StatedCause | null) => ({
      ...causeBoxes(value),
      ...(value === null ? { statedBy: practitioner } : {}),
    }),
    [practitioner],
  );
  const mine = useFieldForm('practitionerCause', boxesOf);
  const command = useCommand('record-practitioner-cause');
  return (
    <Statement
      step="practitioner"
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-practitioner-cause')}
      record={async (practitionerCause, typedIn) => command.attempt({ caseId, practitionerCause }, typedIn)}
    />
  );
}

function ExaminerCause() {
  const { caseId, view, user } = useCase();
  const name = user?.name ?? '';
  const boxesOf = useCallback(
    (value: StatedCause | null) => ({ ...causeBoxes(value), ...(value === null ? { statedBy: name } : {}) }),
    [name],
  );
  const mine = useFieldForm('examinerCause', boxesOf);
  const command = useCommand('record-examiner-cause');
  return (
    <Statement
      step="examiner"
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-examiner-cause')}
      record={async (examinerCause, typedIn) => command.attempt({ caseId, examinerCause }, typedIn)}
    />
  );
}

function AgreedCause() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('agreedCause', causeBoxes);
  const command = useCommand('record-agreed-cause');
  const stated = view.case.fields.practitionerCause?.value ?? null;
  return (
    <Statement
      step="agreed"
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-agreed-cause')}
      record={async (agreedCause, typedIn) => command.attempt({ caseId, agreedCause }, typedIn)}
      actions={
        stated !== null && (
          <Button
            size="small"
            kind="quiet"
            icon={Copy}
            onPress={() => mine.form.setAll({ ...mine.form.values, ...causeBoxes(stated) })}
          >
            Copy the practitioner’s words, unchanged
          </Button>
        )
      }
    />
  );
}
