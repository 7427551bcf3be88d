import { DISPOSAL_KINDS } from '../../../contract/for-window.ts';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { ANSWER_WORDS, DISPOSAL_WORDS, DONATION_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { DisposalBoxes, DonationBoxes, ImplantBoxes, OutOfCountryBoxes } from './after-death-shapes.ts';
import type { FieldProps } from './detail-fields.tsx';
import type { DetailBoxes, DetailName } from './use-detail.ts';

const ANSWERS = choices(ANSWER_WORDS);
const DISPOSALS = DISPOSAL_KINDS.map((value) => ({ value, label: DISPOSAL_WORDS[value] }));
const DONATIONS = choices(DONATION_WORDS);

/** Implanted devices: a pacemaker left in place is a hazard at a cremation. */
export function ImplantsDetail({ detail, problemOf }: FieldProps<'implants', ImplantBoxes>) {
  const { fitted, devices, removed } = detail.boxes;
  return (
    <div className={cls('stack')}>
      <Asked
        detail={detail}
        label="Were implanted devices fitted?"
        choices={ANSWERS}
        value={fitted}
        error={problemOf(detail.idOf(''))}
        onChange={(chosen) => detail.set({ fitted: chosen })}
      />
      {fitted === 'yes' && (
        <div className={cls('row')}>
          <TextField
            id={detail.idOf('devices')}
            label="Which devices"
            hint="Pacemaker, defibrillator, drug pump"
            maxLength={2000}
            value={devices}
            error={problemOf(detail.idOf('devices'))}
            onChange={(event) => detail.set({ devices: event.target.value })}
          />
          <RadioGroup
            label="Were they removed?"
            choices={ANSWERS}
            value={removed === '' ? null : removed}
            onChange={(chosen) => detail.set({ removed: chosen })}
          />
        </div>
      )}
    </div>
  );
}

export function DisposalDetail({ detail, problemOf }: FieldProps<'disposal', DisposalBoxes>) {
  return (
    <div className={cls('stack')}>
      <Asked
        detail={detail}
        label={FIELD_WORDS.disposal}
        choices={DISPOSALS}
        value={detail.boxes.kind}
        error={problemOf(detail.idOf(''))}
        onChange={(kind) => detail.set({ kind })}
      />
      <TextField
        id={detail.idOf('detail')}
        label="Where and when, as far as it is known"
        optional
        maxLength={2000}
        value={detail.boxes.detail}
        onChange={(event) => detail.set({ detail: event.target.value })}
      />
    </div>
  );
}

/** Leaving England and Wales needs a notice to the coroner on Form 104, for a natural death as well. */
export function OutOfCountryDetail({ detail, problemOf }: FieldProps<'outOfCountry', OutOfCountryBoxes>) {
  const { planned, destination, notice } = detail.boxes;
  return (
    <div className={cls('stack')}>
      <Asked
        detail={detail}
        label="Is the body to leave England and Wales?"
        choices={ANSWERS}
        value={planned}
        error={problemOf(detail.idOf(''))}
        onChange={(chosen) => detail.set({ planned: chosen })}
      />
      {planned === 'yes' && (
        <>
          <p className={cls('soft')}>
            The coroner for the area where the body lies needs a notice on Form 104, for a natural death as
            well, and usually four clear days. Scotland, Northern Ireland and the islands count as abroad.
          </p>
          <div className={cls('row')}>
            <TextField
              id={detail.idOf('destination')}
              label="Where to"
              maxLength={200}
              value={destination}
              onChange={(event) => detail.set({ destination: event.target.value })}
            />
            <DateField
              id={detail.idOf('notice')}
              label="Form 104 notice given on"
              hint="Empty while it is not given"
              optional
              latestYear={LATEST_YEAR}
              text={notice}
              error={problemOf(detail.idOf('notice'))}
              onChange={(typed) => detail.set({ notice: typed })}
            />
          </div>
        </>
      )}
    </div>
  );
}

export function DonationDetail({ detail, problemOf }: FieldProps<'donation', DonationBoxes>) {
  return (
    <div className={cls('stack')}>
      <Asked
        detail={detail}
        label={FIELD_WORDS.donation}
        choices={DONATIONS}
        value={detail.boxes.considered}
        error={problemOf(detail.idOf(''))}
        onChange={(considered) => detail.set({ considered })}
      />
      {detail.boxes.considered !== '' && detail.boxes.considered !== 'none' && (
        <TextField
          id={detail.idOf('detail')}
          label="What the donation needs from the office"
          optional
          maxLength={2000}
          value={detail.boxes.detail}
          onChange={(event) => detail.set({ detail: event.target.value })}
        />
      )}
    </div>
  );
}

interface AskedProps<Name extends DetailName, Boxes extends object, Value extends string> {
  readonly detail: DetailBoxes<Name, Boxes>;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | '';
  readonly error: string | null;
  readonly onChange: (value: Value) => void;
}

/** A question that has "Not known" among its answers, with who answered it. */
export function Asked<Name extends DetailName, Boxes extends object, Value extends string>(
  props: AskedProps<Name, Boxes, Value>,
) {
  const { detail, label, choices: answers, value, error, onChange } = props;
  return (
    <div id={detail.idOf('')} tabIndex={-1}>
      <Overtaken of={detail.mine} />
      <RadioGroup
        label={label}
        hint={detail.said}
        choices={answers}
        value={value === '' ? null : value}
        error={error}
        onChange={onChange}
      />
    </div>
  );
}
