import { useCallback } from 'react';
import { Copy } from 'lucide-react';
import type { StatedCause } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';
import { causeBoxes } from './cause-boxes.ts';
import { CauseEditor } from './cause-editor.tsx';
import { CauseLadder } from './cause-ladder.tsx';

/** From what the practitioner stated, by way of the examiner's own view, to what both agreed. */
export function CauseSection() {
  return (
    <>
      <CauseLadder />
      <PractitionerCause />
      <ExaminerCause />
      <AgreedCause />
    </>
  );
}

function PractitionerCause() {
  const { caseId, view } = useCase();
  const practitioner = view.case.fields.attendingPractitioner?.value.name ?? '';
  const boxesOf = useCallback(
    (value: StatedCause | null) =>
      value === null ? { ...causeBoxes(null), statedBy: practitioner } : causeBoxes(value),
    [practitioner],
  );
  const mine = useFieldForm('practitionerCause', boxesOf);
  const command = useCommand('record-practitioner-cause');
  return (
    <CauseEditor
      id="cause-practitioner"
      title="The attending practitioner’s cause, word for word"
      whose="Practitioner’s cause"
      statedByLabel="Stated by"
      actLabel={
        mine.recorded === null ? 'Record practitioner’s cause' : 'Record new version of practitioner’s cause'
      }
      done="Practitioner’s cause of death recorded"
      receivedHow={['in-writing', 'by-telephone', 'in-person']}
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-practitioner-cause')}
      record={async (practitionerCause) => (await command.run({ caseId, practitionerCause })) !== null}
    />
  );
}

function ExaminerCause() {
  const { caseId, view, user } = useCase();
  const name = user?.name ?? '';
  const boxesOf = useCallback(
    (value: StatedCause | null) =>
      value === null ? { ...causeBoxes(null), statedBy: name } : causeBoxes(value),
    [name],
  );
  const mine = useFieldForm('examinerCause', boxesOf);
  const command = useCommand('record-examiner-cause');
  return (
    <CauseEditor
      id="cause-examiner"
      title="The medical examiner’s own cause"
      whose="Examiner’s cause"
      statedByLabel="Medical examiner"
      actLabel={mine.recorded === null ? 'Record examiner’s cause' : 'Record new version of examiner’s cause'}
      done="Medical examiner’s cause of death recorded"
      receivedHow={['own']}
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-examiner-cause')}
      record={async (examinerCause) => (await command.run({ caseId, examinerCause })) !== null}
    />
  );
}

function AgreedCause() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('agreedCause', causeBoxes);
  const command = useCommand('record-agreed-cause');
  const stated = view.case.fields.practitionerCause?.value ?? null;
  return (
    <CauseEditor
      id="cause-agreed"
      title="The agreed cause"
      whose="Agreed cause"
      statedByLabel="In whose words"
      actLabel={mine.recorded === null ? 'Record agreed cause' : 'Record new version of agreed cause'}
      done="Agreed cause of death recorded"
      receivedHow={['in-writing', 'by-telephone', 'in-person', 'own']}
      mine={mine}
      command={command}
      whyNot={whyNot(view, 'record-agreed-cause')}
      record={async (agreedCause) => (await command.run({ caseId, agreedCause })) !== null}
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
