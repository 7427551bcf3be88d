import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { Overtaken } from '../overtaken.tsx';
import { NotKnownWhereEmpty, TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { filledRows, RowsDetail } from './rows-detail.tsx';
import { TEXT } from './shapes.ts';
import { type DetailShape, useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

type JobRow = { readonly job: string; readonly exposures: string; readonly years: string };

const PAST_OCCUPATIONS: DetailShape<'pastOccupations', { readonly rows: readonly JobRow[] }> = {
  boxesOf: (value) => ({ rows: value ?? [] }),
  valueOf: ({ rows }) => filledRows(rows),
  problems: () => [],
};

const MAY_BE_UNKNOWN = ['occupation', 'lastOccupation', 'pastOccupations'] as const;
const COLUMNS = [
  { part: 'job', label: 'Job', maxLength: 200 },
  { part: 'years', label: 'Years', maxLength: 200 },
  { part: 'exposures', label: 'Exposed to', maxLength: 2000 },
] as const;

/** What the person worked as. The certificate asks whether work contributed, so past jobs have what they exposed to. */
export function WorkGroup() {
  const occupation = useDetail('occupation', TEXT);
  const last = useDetail('lastOccupation', TEXT);
  const past = useDetail('pastOccupations', PAST_OCCUPATIONS);
  const notKnown = useNotKnown('work', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup id="details-work" title="Work" what="work" details={[occupation, last, past, notKnown]}>
      {(problemOf) => (
        <>
          <div className={cls('facts-row')}>
            <TextDetail detail={occupation} problemOf={problemOf} maxLength={200} notKnown={notKnown} />
            <TextDetail detail={last} problemOf={problemOf} maxLength={200} notKnown={notKnown} />
          </div>
          <Overtaken of={past.mine} />
          <RowsDetail<JobRow>
            id={past.idOf('')}
            label={FIELD_WORDS.pastOccupations}
            said={past.said}
            one="earlier job"
            columns={COLUMNS}
            rows={past.boxes.rows}
            empty={{ job: '', exposures: '', years: '' }}
            most={30}
            onChange={(rows) => {
              past.set({ rows });
              if (rows.length > 0) notKnown.set('pastOccupations', false);
            }}
          >
            <NotKnownWhereEmpty detail={past} notKnown={notKnown} empty={{ rows: [] }} />
          </RowsDetail>
        </>
      )}
    </DetailsGroup>
  );
}
