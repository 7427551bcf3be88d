import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { Overtaken } from '../overtaken.tsx';
import { NotKnownWhereEmpty } from './detail-fields.tsx';
import { filledRows, RowsDetail } from './rows-detail.tsx';
import type { DetailBoxes, DetailShape } from './use-detail.ts';
import type { NotKnown } from './use-not-known.ts';

type NumberRow = { readonly hospital: string; readonly number: string };
interface NumbersBoxes {
  readonly rows: readonly NumberRow[];
}

export const HOSPITAL_NUMBERS: DetailShape<'otherHospitalNumbers', NumbersBoxes> = {
  boxesOf: (value) => ({ rows: value ?? [] }),
  valueOf: ({ rows }) => filledRows(rows),
  problems: () => [],
};

const COLUMNS = [
  { part: 'number', label: 'Hospital number', maxLength: 200 },
  { part: 'hospital', label: 'At which hospital', maxLength: 200 },
] as const;

/** Numbers at further hospitals, each with the hospital that gave it. */
export function HospitalNumbersDetail(props: {
  readonly detail: DetailBoxes<'otherHospitalNumbers', NumbersBoxes>;
  readonly notKnown: NotKnown;
}) {
  const { detail, notKnown } = props;
  return (
    <>
      <Overtaken of={detail.mine} />
      <RowsDetail<NumberRow>
        id={detail.idOf('')}
        label={FIELD_WORDS.otherHospitalNumbers}
        said={detail.said}
        one="hospital number"
        columns={COLUMNS}
        rows={detail.boxes.rows}
        empty={{ hospital: '', number: '' }}
        most={10}
        onChange={(rows) => {
          detail.set({ rows });
          if (rows.length > 0) notKnown.set('otherHospitalNumbers', false);
        }}
      >
        <NotKnownWhereEmpty detail={detail} notKnown={notKnown} empty={{ rows: [] }} />
      </RowsDetail>
    </>
  );
}
