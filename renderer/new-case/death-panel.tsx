import { officeDate, PLACE_KINDS } from '../../contract/for-window.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { DateField } from '../components/date-field.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import { TimeField } from '../components/time-field.tsx';
import type { DraftForm } from '../drafts/use-draft-form.ts';
import type { Problems } from '../use-problems.ts';
import { PLACE_KIND_WORDS } from '../../contract/words/detail-words.ts';
import type { Intake } from './intake.ts';
import { BOX } from './intake.ts';

const KINDS = [
  { value: 'died', label: 'Time of death' },
  { value: 'verified', label: 'Time of verification only' },
  { value: 'not-known', label: 'Not known' },
] as const;
const PLACES = PLACE_KINDS.map((value) => ({ value, label: PLACE_KIND_WORDS[value] }));

interface DeathPanelProps {
  readonly form: DraftForm<Intake>;
  readonly problems: Problems;
  readonly nowAt: string;
}

/** When and where the person died. */
export function DeathPanel({ form, problems, nowAt }: DeathPanelProps) {
  const { values, set } = form;
  const hasTime = values.deathKind === 'died' || values.deathKind === 'verified';
  const isVerified = values.deathKind === 'verified';
  return (
    <Panel title="The death">
      <div id={BOX.deathKind} tabIndex={-1}>
        <RadioGroup
          label="What is known of when"
          choices={KINDS}
          error={problems.of(BOX.deathKind)}
          value={values.deathKind}
          onChange={(kind) => set('deathKind', kind)}
        />
      </div>
      {hasTime && (
        <FieldRow isNarrow>
          <DateField
            id={BOX.death}
            label={isVerified ? 'Date of verification' : 'Date of death'}
            latestYear={Number(officeDate(nowAt).slice(0, 4))}
            text={values.diedOn}
            error={problems.of(BOX.death)}
            onChange={(text) => set('diedOn', text)}
          />
          <TimeField
            id={BOX.deathTime}
            label={isVerified ? 'Time of verification' : 'Time of death'}
            optional
            text={values.diedAt}
            error={problems.of(BOX.deathTime)}
            onChange={(text) => set('diedAt', text)}
          />
        </FieldRow>
      )}
      {values.deathKind === 'died' && (
        <Checkbox
          label="The time is approximate"
          isChecked={values.isApproximate}
          onChange={(isApproximate) => set('isApproximate', isApproximate)}
        />
      )}
      <div id={BOX.place} tabIndex={-1}>
        <RadioGroup
          label="Where"
          choices={PLACES}
          error={problems.of(BOX.place)}
          value={values.placeKind}
          onChange={(kind) => set('placeKind', kind)}
        />
      </div>
      <FieldRow>
        <TextField
          id="new-place-name"
          label="Name of the place"
          optional
          maxLength={200}
          value={values.placeName}
          onChange={(event) => set('placeName', event.target.value)}
        />
        <TextField
          id="new-ward"
          label="Ward"
          optional
          maxLength={200}
          value={values.ward}
          onChange={(event) => set('ward', event.target.value)}
        />
      </FieldRow>
    </Panel>
  );
}
