import type { PlaceKind } from '../../../contract/for-window.ts';
import { PLACE_KINDS } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NhsNumberField } from '../../components/nhs-number-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { FIELD_WORDS, PLACE_KIND_WORDS, SEX_WORDS } from '../../words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { BIRTH, DeathBoxes } from './shapes.ts';
import type { DetailBoxes, DetailName } from './use-detail.ts';

const PLACES: readonly Choice<PlaceKind>[] = PLACE_KINDS.map((value) => ({
  value,
  label: PLACE_KIND_WORDS[value],
}));
const SEXES = choices(SEX_WORDS);
const DEATH_KINDS = [
  { value: 'died', label: 'Date of death known' },
  { value: 'verified', label: 'Only the date of verification known' },
  { value: 'not-known', label: 'Not known' },
] as const;

type ProblemOf = (fieldId: string) => string | null;
interface FieldProps<Name extends DetailName, Boxes extends object> {
  readonly detail: DetailBoxes<Name, Boxes>;
  readonly problemOf: ProblemOf;
}

/** One text, with who recorded it. */
export function TextDetail<Name extends DetailName>({
  detail,
  problemOf,
  maxLength = 100,
}: FieldProps<Name, { readonly text: string }> & { readonly maxLength?: number }) {
  return (
    <div>
      <Overtaken of={detail.mine} />
      <TextField
        id={detail.idOf('')}
        label={FIELD_WORDS[detail.field]}
        hint={detail.said}
        maxLength={maxLength}
        value={detail.boxes.text}
        error={problemOf(detail.idOf(''))}
        onChange={(event) => detail.set({ text: event.target.value })}
      />
    </div>
  );
}

export function SexDetail({
  detail,
  problemOf,
}: FieldProps<'sex', { readonly sex: 'female' | 'male' | 'other' | 'not-known' | '' }>) {
  return (
    <div id={detail.idOf('')} tabIndex={-1}>
      <Overtaken of={detail.mine} />
      <RadioGroup
        label={FIELD_WORDS.sex}
        hint={detail.said}
        choices={SEXES}
        value={detail.boxes.sex === '' ? null : detail.boxes.sex}
        error={problemOf(detail.idOf(''))}
        onChange={(sex) => detail.set({ sex })}
      />
    </div>
  );
}

export function BirthDetail({
  detail,
  problemOf,
}: FieldProps<'dateOfBirth', ReturnType<typeof BIRTH.boxesOf>>) {
  const { isNotKnown, text } = detail.boxes;
  return (
    <div className={cls('with-choice')}>
      <Overtaken of={detail.mine} />
      <DateField
        id={detail.idOf('')}
        label={FIELD_WORDS.dateOfBirth}
        hint={detail.said}
        latestYear={null}
        text={text}
        error={problemOf(detail.idOf(''))}
        onChange={(typed) => detail.set({ text: typed, isNotKnown: typed.trim() === '' && isNotKnown })}
      />
      <Checkbox
        label="Date of birth not known"
        isChecked={isNotKnown}
        onChange={(isChecked) => detail.set({ isNotKnown: isChecked, text: isChecked ? '' : text })}
      />
    </div>
  );
}

export function NhsNumberDetail({
  detail,
  problemOf,
}: FieldProps<'nhsNumber', { readonly isNotKnown: boolean; readonly digits: string }>) {
  const { isNotKnown, digits } = detail.boxes;
  return (
    <div className={cls('with-choice')}>
      <Overtaken of={detail.mine} />
      <NhsNumberField
        id={detail.idOf('')}
        label={FIELD_WORDS.nhsNumber}
        hint={detail.said}
        digits={digits}
        error={problemOf(detail.idOf(''))}
        onChange={(typed) => detail.set({ digits: typed, isNotKnown: typed === '' && isNotKnown })}
      />
      <Checkbox
        label="NHS number not known"
        isChecked={isNotKnown}
        onChange={(isChecked) => detail.set({ isNotKnown: isChecked, digits: isChecked ? '' : digits })}
      />
    </div>
  );
}

export function DeathDetail({ detail, problemOf }: FieldProps<'death', DeathBoxes>) {
  const { kind, date, time, approximate } = detail.boxes;
  return (
    <div className={cls('stack')}>
      <Overtaken of={detail.mine} />
      <div id={detail.idOf('kind')} tabIndex={-1}>
        <RadioGroup
          label={FIELD_WORDS.death}
          hint={detail.said}
          choices={DEATH_KINDS}
          value={kind === '' ? null : kind}
          error={problemOf(detail.idOf('kind'))}
          onChange={(chosen) => detail.set({ kind: chosen })}
        />
      </div>
      {(kind === 'died' || kind === 'verified') && (
        <div className={cls('inline')}>
          <DateField
            id={detail.idOf('')}
            label={kind === 'died' ? 'Died on' : 'Verified on'}
            hint={null}
            latestYear={LATEST_YEAR}
            text={date}
            error={problemOf(detail.idOf(''))}
            onChange={(typed) => detail.set({ date: typed })}
          />
          <TimeField
            id={detail.idOf('time')}
            label="At"
            hint={null}
            optional
            text={time}
            error={problemOf(detail.idOf('time'))}
            onChange={(typed) => detail.set({ time: typed })}
          />
          {kind === 'died' && (
            <Checkbox
              label="Time is approximate"
              isChecked={approximate}
              onChange={(is) => detail.set({ approximate: is })}
            />
          )}
        </div>
      )}
    </div>
  );
}

export function PlaceDetail({
  detail,
  problemOf,
}: FieldProps<'place', { readonly kind: PlaceKind | ''; readonly name: string; readonly ward: string }>) {
  const { kind, name, ward } = detail.boxes;
  return (
    <div className={cls('stack')}>
      <Overtaken of={detail.mine} />
      <div id={detail.idOf('kind')} tabIndex={-1}>
        <RadioGroup
          label={FIELD_WORDS.place}
          hint={detail.said}
          choices={PLACES}
          value={kind === '' ? null : kind}
          error={problemOf(detail.idOf('kind'))}
          onChange={(chosen) => detail.set({ kind: chosen })}
        />
      </div>
      <div className={cls('row')}>
        <TextField
          id={detail.idOf('name')}
          label="Hospital, home or address"
          optional
          maxLength={200}
          value={name}
          onChange={(event) => detail.set({ name: event.target.value })}
        />
        <TextField
          id={detail.idOf('ward')}
          label="Ward or department"
          optional
          maxLength={200}
          value={ward}
          onChange={(event) => detail.set({ ward: event.target.value })}
        />
      </div>
    </div>
  );
}
