import type { FieldName, PlaceKind } from '../../../contract/for-window.ts';
import { PLACE_KINDS } from '../../../contract/for-window.ts';
import { AddressPicker } from '../../address-book/address-picker.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NhsNumberField } from '../../components/nhs-number-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { FIELD_WORDS, PLACE_KIND_WORDS, SEX_WORDS } from '../../words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { DATE_OF_BIRTH, DeathBoxes, NhsNumberBoxes } from './shapes.ts';
import { type DetailBoxes, type DetailName, isBlank } from './use-detail.ts';
import type { NotKnown } from './use-not-known.ts';

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

export type ProblemOf = (fieldId: string) => string | null;
export interface FieldProps<Name extends DetailName, Boxes extends object> {
  readonly detail: DetailBoxes<Name, Boxes>;
  readonly problemOf: ProblemOf;
}

interface TextDetailProps<Name extends DetailName> extends FieldProps<Name, { readonly text: string }> {
  readonly maxLength?: number;
  /** Where "not known" is one of its answers. */
  readonly notKnown?: NotKnown | null;
  readonly isLong?: boolean;
  readonly hint?: string;
}

/** One text, with who recorded it. */
export function TextDetail<Name extends DetailName>(props: TextDetailProps<Name>) {
  const { detail, problemOf, maxLength = 100, notKnown = null, isLong = false, hint } = props;
  const Box = isLong ? TextArea : TextField;
  return (
    <div className={cls('with-choice')}>
      <Overtaken of={detail.mine} />
      <Box
        id={detail.idOf('')}
        label={FIELD_WORDS[detail.field]}
        hint={hint === undefined ? detail.said : `${hint}. ${detail.said}`}
        maxLength={maxLength}
        value={detail.boxes.text}
        error={problemOf(detail.idOf(''))}
        onChange={(event) => {
          detail.set({ text: event.target.value });
          if (event.target.value.trim() !== '') notKnown?.set(detail.field, false);
        }}
      />
      {notKnown !== null && (
        <NotKnownBox
          notKnown={notKnown}
          field={detail.field}
          onTick={() => {
            detail.set({ text: '' });
          }}
        />
      )}
    </div>
  );
}

/** The answer that somebody asked and nobody knows. Ticking it empties the boxes beside it. */
export function NotKnownBox(props: {
  readonly notKnown: NotKnown;
  readonly field: FieldName;
  readonly onTick: () => void;
}) {
  const { notKnown, field, onTick } = props;
  return (
    <Checkbox
      label={
        <>
          Not known <span className={cls('unseen')}>({FIELD_WORDS[field]})</span>
        </>
      }
      isChecked={notKnown.isTicked(field)}
      onChange={(isTicked) => {
        notKnown.set(field, isTicked);
        if (isTicked) onTick();
      }}
    />
  );
}

/** The same for a field of several boxes; offered only while nothing is recorded there, so that nothing is hidden by it. */
export function NotKnownWhereEmpty<Name extends DetailName, Boxes extends object>(props: {
  readonly detail: DetailBoxes<Name, Boxes>;
  readonly notKnown: NotKnown;
  readonly empty: Boxes;
}) {
  const { detail, notKnown, empty } = props;
  if (!isBlank(detail.mine.recorded?.value)) return null;
  return <NotKnownBox notKnown={notKnown} field={detail.field} onTick={() => detail.set(empty)} />;
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

export function DateOfBirthDetail({
  detail,
  problemOf,
}: FieldProps<'dateOfBirth', ReturnType<typeof DATE_OF_BIRTH.boxesOf>>) {
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

export function NhsNumberDetail({ detail, problemOf }: FieldProps<'nhsNumber', NhsNumberBoxes>) {
  const { kind, digits, welsh } = detail.boxes;
  const choose = (chosen: NhsNumberBoxes['kind'], isChosen: boolean): void =>
    detail.set({ kind: isChosen ? chosen : 'nhs', digits: isChosen ? '' : digits, welsh: '' });
  return (
    <div className={cls('with-choice')}>
      <Overtaken of={detail.mine} />
      {kind === 'welsh' ? (
        <TextField
          id={detail.idOf('')}
          label="Former Welsh NHS number"
          hint={detail.said}
          verbatim
          maxLength={100}
          value={welsh}
          error={problemOf(detail.idOf(''))}
          onChange={(event) => detail.set({ welsh: event.target.value })}
        />
      ) : (
        <NhsNumberField
          id={detail.idOf('')}
          label={FIELD_WORDS.nhsNumber}
          hint={detail.said}
          digits={digits}
          error={problemOf(detail.idOf(''))}
          onChange={(typed) => detail.set({ digits: typed, kind: typed === '' ? kind : 'nhs' })}
        />
      )}
      <Checkbox
        label="NHS number not known"
        isChecked={kind === 'not-known'}
        onChange={(isChecked) => choose('not-known', isChecked)}
      />
      <Checkbox
        label="Number of the former Welsh system"
        hint="Kept as written and marked; it has no check digit."
        isChecked={kind === 'welsh'}
        onChange={(isChecked) => choose('welsh', isChecked)}
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
      <div className={cls('inline')}>
        <AddressPicker
          kind="site"
          label="Place from the address book"
          onPick={(line) => detail.set({ name: line.name })}
        />
        <AddressPicker
          kind="ward"
          label="Ward from the address book"
          onPick={(line) =>
            detail.set({ ward: line.name, name: line.organisation === '' ? name : line.organisation })
          }
        />
      </div>
      <div className={cls('row')}>
        <TextField
          id={detail.idOf('name')}
          label={kind === '' ? 'Hospital, home or address' : PLACE_NAME_LABELS[kind]}
          hint={kind === 'other' ? 'As near as it is known' : null}
          optional
          maxLength={200}
          value={name}
          onChange={(event) => detail.set({ name: event.target.value })}
        />
        {(kind === 'hospital' || kind === 'hospice' || ward !== '') && (
          <TextField
            id={detail.idOf('ward')}
            label="Ward or department"
            optional
            maxLength={200}
            value={ward}
            onChange={(event) => detail.set({ ward: event.target.value })}
          />
        )}
      </div>
    </div>
  );
}

const PLACE_NAME_LABELS = {
  hospital: 'Hospital or site',
  hospice: 'Hospice',
  'care-home': 'Care home',
  home: 'Address of the home',
  other: 'Approximate location',
  'not-known': 'What is known of the place',
} as const satisfies Record<PlaceKind, string>;
