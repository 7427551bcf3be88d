import { CircleCheck } from 'lucide-react';
import { CASE_KINDS } from '../../contract/for-window.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { classesOf } from '../components/class-names.ts';
import { DateField } from '../components/date-field.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { NhsNumberField } from '../components/nhs-number-field.tsx';
import { Panel } from '../components/panel.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import type { DraftForm } from '../drafts/use-draft-form.ts';
import type { Problems } from '../use-problems.ts';
import { SEX_WORDS } from '../../contract/words/detail-words.ts';
import { CASE_KIND_WORDS } from '../../contract/words/wider-words.ts';
import { AgeNote } from './age-note.tsx';
import type { Intake } from './intake.ts';
import { BOX, nhsNumberFault } from './intake.ts';
import styles from './new-case.module.css';

const cls = classesOf(styles);

const SEXES = (['female', 'male', 'other', 'not-known'] as const).map((value) => ({
  value,
  label: SEX_WORDS[value],
}));
const KINDS = CASE_KINDS.map((value) => ({ value, label: CASE_KIND_WORDS[value] }));
const LONGEST_NAME = 100;

/** Who died. */
export function PersonPanel({
  form,
  problems,
  nowAt,
}: {
  readonly form: DraftForm<Intake>;
  readonly problems: Problems;
  readonly nowAt: string;
}) {
  const { values, set } = form;
  const numberFault = nhsNumberFault(values.nhsDigits);
  const isNumberRight = values.nhsDigits.length === 10 && numberFault === null;
  return (
    <Panel title="The person who died">
      <RadioGroup
        label="Kind of case (optional)"
        choices={KINDS}
        value={values.caseKind}
        onChange={(kind) => set('caseKind', kind)}
      />
      <TextField
        id={BOX.surname}
        label="Surname"
        maxLength={LONGEST_NAME}
        verbatim
        autoFocus
        error={problems.of(BOX.surname)}
        value={values.surname}
        onChange={(event) => set('surname', event.target.value)}
      />
      <FieldRow>
        <TextField
          id="new-forenames"
          label="Forenames"
          optional
          maxLength={LONGEST_NAME}
          verbatim
          value={values.forenames}
          onChange={(event) => set('forenames', event.target.value)}
        />
        <TextField
          id="new-title"
          label="Title"
          optional
          maxLength={35}
          verbatim
          value={values.title}
          onChange={(event) => set('title', event.target.value)}
        />
      </FieldRow>
      <RadioGroup
        label="Sex (optional)"
        choices={SEXES}
        value={values.sex}
        onChange={(sex) => set('sex', sex)}
      />
      <div className={cls('beside')}>
        <DateField
          id={BOX.dateOfBirth}
          label="Date of birth"
          hint={null}
          latestYear={null}
          text={values.bornOn}
          error={problems.of(BOX.dateOfBirth)}
          onChange={(text) => set('bornOn', text)}
        />
        <Checkbox
          label="Not known"
          isChecked={values.isBirthNotKnown}
          onChange={(isNotKnown) => set('isBirthNotKnown', isNotKnown)}
        />
      </div>
      <AgeNote values={values} nowAt={nowAt} />
      <div className={cls('beside')}>
        {values.isWelshNumber ? (
          <TextField
            id={BOX.welshNumber}
            label="Number of the former Welsh system"
            hint="Kept exactly as it is written, and marked"
            maxLength={40}
            verbatim
            error={problems.of(BOX.welshNumber)}
            value={values.welshNumber}
            onChange={(event) => set('welshNumber', event.target.value)}
          />
        ) : (
          <NhsNumberField
            id={BOX.nhsNumber}
            label="NHS number"
            digits={values.nhsDigits}
            error={numberFault ?? problems.of(BOX.nhsNumber)}
            onChange={(digits) => set('nhsDigits', digits)}
          />
        )}
        <Checkbox
          label="Not known"
          isChecked={values.isNhsNotKnown}
          onChange={(isNotKnown) => set('isNhsNotKnown', isNotKnown)}
        />
        <Checkbox
          label="Former Welsh number"
          isChecked={values.isWelshNumber}
          onChange={(isWelsh) => set('isWelshNumber', isWelsh)}
        />
        <span role="status" className={cls('right')}>
          {isNumberRight && !values.isWelshNumber && (
            <>
              <CircleCheck size={15} aria-hidden /> The last digit fits
            </>
          )}
        </span>
      </div>
    </Panel>
  );
}
