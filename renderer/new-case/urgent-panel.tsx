import { officeDate } from '../../contract/for-window.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { DateField } from '../components/date-field.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { TextField } from '../components/text-field.tsx';
import { TimeField } from '../components/time-field.tsx';
import type { DraftForm } from '../drafts/use-draft-form.ts';
import type { Problems } from '../use-problems.ts';
import type { Intake } from './intake.ts';
import { BOX } from './intake.ts';

interface UrgentPanelProps {
  readonly form: DraftForm<Intake>;
  readonly problems: Problems;
  readonly nowAt: string;
}

/** Whether the body is needed quickly, why and by when. */
export function UrgentPanel({ form, problems, nowAt }: UrgentPanelProps) {
  const { values, set } = form;
  return (
    <Panel title="Urgent release">
      <Checkbox
        label="Urgent release is asked for"
        hint="For a funeral or a journey, or for reasons of faith. The case then stands at the top of the worklist."
        isChecked={values.isUrgent}
        onChange={(isUrgent) => set('isUrgent', isUrgent)}
      />
      {values.isUrgent && (
        <>
          <TextField
            id={BOX.urgentReason}
            label="Reason"
            maxLength={2000}
            error={problems.of(BOX.urgentReason)}
            value={values.urgentReason}
            onChange={(event) => set('urgentReason', event.target.value)}
          />
          <FieldRow isNarrow>
            <DateField
              id={BOX.urgentOn}
              label="Needed by"
              optional
              latestYear={Number(officeDate(nowAt).slice(0, 4)) + 1}
              text={values.urgentOn}
              error={problems.of(BOX.urgentOn)}
              onChange={(text) => set('urgentOn', text)}
            />
            <TimeField
              id={BOX.urgentAt}
              label="At"
              text={values.urgentAt}
              error={problems.of(BOX.urgentAt)}
              onChange={(text) => set('urgentAt', text)}
            />
          </FieldRow>
        </>
      )}
    </Panel>
  );
}
