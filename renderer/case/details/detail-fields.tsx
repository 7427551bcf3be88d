import type { FieldName } from '../../../contract/for-window.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { FIELD_WORDS, SEX_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { DATE_OF_BIRTH, DeathBoxes } from './shapes.ts';
import { type DetailBoxes, type DetailName, isBlank } from './use-detail.ts';
import type { NotKnown } from './use-not-known.ts';

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
function NotKnownBox(props: {
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
