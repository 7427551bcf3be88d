import { useCallback } from 'react';
import { Copy } from 'lucide-react';
import type { StatedNeonatalCause } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { useCommand } from '../../use-command.ts';
import { useCase } from '../case-context.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';
import { CauseEditor } from './cause-editor.tsx';
import { actLabelOf, CAUSE_STEPS } from './cause-steps.ts';
import { type NeonatalBoxes, neonatalBoxes, neonatalProblems, neonatalToRecord } from './neonatal-boxes.ts';
import { NeonatalLines } from './neonatal-lines.tsx';

const FIELDS = {
  practitioner: 'practitionerNeonatalCause',
  examiner: 'examinerNeonatalCause',
  agreed: 'agreedNeonatalCause',
} as const;
const ACTS = {
  practitioner: 'record-practitioner-cause',
  examiner: 'record-examiner-cause',
  agreed: 'record-agreed-cause',
} as const;

/** Lines a to e, for a child under 28 days: the same three statements. */
export function NeonatalCauses() {
  const { view, user } = useCase();
  return (
    <>
      <Statement step="practitioner" usuallyBy={view.case.fields.attendingPractitioner?.value.name ?? ''} />
      <Statement step="examiner" usuallyBy={user?.name ?? ''} />
      <Statement step="agreed" usuallyBy="" />
    </>
  );
}

function Statement(props: { readonly step: keyof typeof FIELDS; readonly usuallyBy: string }) {
  const { step, usuallyBy } = props;
  const { caseId, view } = useCase();
  const boxesOf = useCallback(
    (value: StatedNeonatalCause | null): NeonatalBoxes => ({
      ...neonatalBoxes(value),
      ...(value === null ? { statedBy: usuallyBy } : {}),
    }),
    [usuallyBy],
  );
  const mine = useFieldForm(FIELDS[step], boxesOf);
  const command = useCommand('record-neonatal-cause');
  const { whose, ...words } = CAUSE_STEPS[step];
  const stated = step === 'agreed' ? (view.case.fields.practitionerNeonatalCause?.value ?? null) : null;
  return (
    <CauseEditor
      {...words}
      mine={mine}
      actLabel={actLabelOf(step, mine.recorded !== null)}
      problems={neonatalProblems}
      valueOf={neonatalToRecord}
      command={command}
      whyNot={whyNot(view, ACTS[step])}
      record={async (cause, typedIn) => command.attempt({ caseId, step, cause }, typedIn)}
      actions={
        stated !== null && (
          <Button
            size="small"
            kind="quiet"
            icon={Copy}
            onPress={() => mine.form.setAll({ ...mine.form.values, ...neonatalBoxes(stated) })}
          >
            Copy the practitioner’s words, unchanged
          </Button>
        )
      }
    >
      {(idOf, problemOf) => (
        <NeonatalLines
          whose={whose}
          cause={mine.form.values.cause}
          idOf={idOf}
          problemOf={problemOf}
          onChange={(cause) => mine.form.set('cause', cause)}
        />
      )}
    </CauseEditor>
  );
}
