import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { Overtaken } from '../overtaken.tsx';
import { NotKnownWhereEmpty, TextDetail } from './detail-fields.tsx';
import { DetailsGroup } from './details-group.tsx';
import { filledRows, RowsDetail } from './rows-detail.tsx';
import { TEXT } from './shapes.ts';
import { type DetailShape, useDetail } from './use-detail.ts';
import { useNotKnown } from './use-not-known.ts';

type JobRow = { readonly job: string; readonly exposures: string; readonly years: string };

const WORK_HISTORY: DetailShape<'workHistory', { readonly rows: readonly JobRow[] }> = {
  boxesOf: (value) => ({ rows: value ?? [] }),
  valueOf: ({ rows }) => filledRows(rows),
  problems: () => [],
};

const MAY_BE_UNKNOWN = ['occupation', 'workHistory'] as const;
const COLUMNS = [
  { part: 'job', label: 'Job', maxLength: 200 },
  { part: 'years', label: 'Years', maxLength: 200 },
  { part: 'exposures', label: 'Exposed to', maxLength: 2000 },
] as const;

/** What the person worked as, and the jobs from which the certificate’s question about employment is answered. */
export function WorkGroup() {
  const occupation = useDetail('occupation', TEXT);
  const work = useDetail('workHistory', WORK_HISTORY);
  const notKnown = useNotKnown('work', MAY_BE_UNKNOWN);
  return (
    <DetailsGroup id="details-work" title="Work" what="work" details={[occupation, work, notKnown]}>
      {(problemOf) => (
        <>
          <TextDetail
            detail={occupation}
            problemOf={problemOf}
            maxLength={200}
            notKnown={notKnown}
            hint="The main work of their life, as the coroner is told it"
          />
          <Overtaken of={work.mine} />
          <RowsDetail<JobRow>
            id={work.idOf('')}
            label={FIELD_WORDS.workHistory}
            said={`Each job that may bear on the death, also the last or main one. ${work.said}`}
            one="job"
            columns={COLUMNS}
            rows={work.boxes.rows}
            empty={{ job: '', exposures: '', years: '' }}
            most={30}
            onChange={(rows) => {
              work.set({ rows });
              if (rows.length > 0) notKnown.set('workHistory', false);
            }}
          >
            <NotKnownWhereEmpty detail={work} notKnown={notKnown} empty={{ rows: [] }} />
          </RowsDetail>
        </>
      )}
    </DetailsGroup>
  );
}
