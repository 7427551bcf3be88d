import { Checkbox } from '../../components/checkbox.tsx';
import { NhsNumberField } from '../../components/nhs-number-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import type { FieldProps } from './detail-fields.tsx';
import type { NhsNumberBoxes } from './shapes.ts';

/** The NHS number, the number of the former Welsh system as it is written, or that nobody knows one. */
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
