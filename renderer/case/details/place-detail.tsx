import type { PlaceKind } from '../../../contract/for-window.ts';
import { PLACE_KINDS } from '../../../contract/for-window.ts';
import { AddressPicker } from '../../address-book/address-picker.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FIELD_WORDS, PLACE_KIND_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import type { FieldProps } from './detail-fields.tsx';

const PLACES: readonly Choice<PlaceKind>[] = PLACE_KINDS.map((value) => ({
  value,
  label: PLACE_KIND_WORDS[value],
}));

/** The sort of place, and its name as the sort asks for it. */
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
