import { useCallback, useMemo, useState } from 'react';
import { Plus, Printer } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { CountTile, CountTiles } from '../components/count-tile.tsx';
import { DataTable } from '../components/data-table.tsx';
import type { DataColumn, TableSort } from '../components/data-table-column.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { PageHead } from '../components/page-head.tsx';
import { StatusTag, type Tone } from '../components/status-tag.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import { SampleFrame } from './sample-frame.tsx';
import styles from './gallery.module.css';
import { classesOf } from '../components/class-names.ts';

const cls = classesOf(styles);

interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly nhsNumber: string;
  readonly died: string;
  readonly place: string;
  readonly step: string;
  readonly owner: string;
  readonly toTarget: string;
  readonly tone: Tone | null;
}

const PEOPLE = [
  ['Holloway', 'Margaret Anne', 'Mrs'],
  ['Adeyemi', 'Samuel', 'Mr'],
  ['Price', 'Gwilym', 'Mr'],
  ['Sanderson', 'Joan', 'Miss'],
  ['Kaur', 'Balwinder', 'Mrs'],
  ['O’Neill', 'Patrick', 'Mr'],
  ['Fairweather-Montgomery-Blackwood', 'Wilhelmina Josephine Augusta', 'Dame'],
  ['Ŵyn', 'Llŷr', 'Mr'],
] as const;
const STEPS = [
  'Question 1 open',
  'Burial today asked for',
  'Awaiting attending practitioner',
  'New referral',
  'Family call due',
  'Ready for declaration',
] as const;
const PLACES = [
  'Ward 7B',
  'Emergency department',
  'ICU',
  'GP: Lansdown Surgery',
  'Ward 3A',
  'Hospice',
] as const;
const CLOCKS = [
  ['6h 12m', 'warn'],
  ['1h 05m', 'bad'],
  ['22h 40m', null],
  ['1d 3h', null],
  ['9h 18m', 'warn'],
  ['2d 1h', null],
] as const;
const NUMBERS = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050'] as const;

function sampleRow(index: number): SampleRow {
  const [surname, forenames, title] = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
  const [toTarget, tone] = CLOCKS[index % CLOCKS.length] ?? CLOCKS[0];
  return {
    id: `case-${index}`,
    name: formatName(surname, forenames, title),
    nhsNumber: formatNhsNumber(NUMBERS[index % NUMBERS.length] ?? NUMBERS[0]),
    died: formatCuiDate(`2026-11-${String(18 - (index % 17)).padStart(2, '0')}`),
    place: PLACES[index % PLACES.length] ?? PLACES[0],
    step: STEPS[index % STEPS.length] ?? STEPS[0],
    owner: index % 3 === 0 ? 'Nobody' : 'R. Bevan',
    toTarget,
    tone,
  };
}

const COLUMNS: readonly DataColumn<SampleRow>[] = [
  { id: 'name', header: 'Name', cell: (row) => <b>{row.name}</b>, minRem: 14, grow: 3, isSortable: true },
  {
    id: 'nhs',
    header: 'NHS No.',
    cell: (row) => row.nhsNumber,
    minRem: 8.5,
    grow: 1,
    nowrap: true,
    leaveOutBelowPx: 640,
  },
  {
    id: 'died',
    header: 'Died',
    cell: (row) => row.died,
    minRem: 7.5,
    grow: 1,
    nowrap: true,
    isSortable: true,
    leaveOutBelowPx: 420,
  },
  { id: 'place', header: 'Place', cell: (row) => row.place, minRem: 9, grow: 2, leaveOutBelowPx: 900 },
  { id: 'step', header: 'Next step', cell: (row) => row.step, minRem: 11, grow: 2, leaveOutBelowPx: 540 },
  { id: 'owner', header: 'Owner', cell: (row) => row.owner, minRem: 6, grow: 1, leaveOutBelowPx: 900 },
  {
    id: 'target',
    header: 'To target',
    minRem: 7,
    grow: 1,
    nowrap: true,
    isSortable: true,
    cell: (row) => (row.tone === null ? row.toTarget : <StatusTag tone={row.tone}>{row.toTarget}</StatusTag>),
  },
];

const ALL = 5_000;
const PAGE = 200;

/** A worklist of 5,000 invented cases, fetched 200 at a time. */
export function WorklistSample() {
  const [fetched, setFetched] = useState(PAGE);
  const [sort, setSort] = useState<TableSort>({ columnId: 'target', direction: 'ascending' });
  const [filter, setFilter] = useState<'all' | 'mine' | 'urgent' | 'nobody'>('all');
  const [opened, setOpened] = useState<string | null>('case-0');
  const rows = useMemo(
    () => Array.from({ length: filter === 'nobody' ? 0 : fetched }, (_, index) => sampleRow(index)),
    [fetched, filter],
  );
  const more = useCallback(() => setFetched((before) => Math.min(ALL, before + PAGE)), []);
  return (
    <SampleFrame banner={null} isPractice>
      <PageHead
        title="Worklist"
        detail="5,000 open · 2 urgent · 6 with nobody"
        actions={
          <>
            <Button icon={Printer}>Print list</Button>
            <Button kind="primary" icon={Plus}>
              New referral
            </Button>
          </>
        }
      />
      <CountTiles label="What waits">
        <CountTile count={2} label="Urgent release" tone="bad" onOpen={() => undefined} />
        <CountTile count={6} label="With nobody" tone="warn" onOpen={() => undefined} isSelected />
        <CountTile count={9} label="Waiting on attending practitioner" onOpen={() => undefined} />
        <CountTile count={4} label="Family call due today" tone="info" onOpen={() => undefined} />
        <CountTile count={3} label="With the coroner" onOpen={() => undefined} />
        <CountTile count={5} label="Ready for declaration" tone="ok" onOpen={null} />
      </CountTiles>
      <FilterChips
        label="Show"
        selected={filter}
        onSelect={setFilter}
        chips={[
          { value: 'all', label: 'All', count: ALL },
          { value: 'mine', label: 'Mine', count: 13 },
          { value: 'urgent', label: 'Urgent', count: 2 },
          { value: 'nobody', label: 'With nobody, community', count: 0 },
        ]}
      />
      <div className={cls('list-frame')}>
        <DataTable
          label="Worklist"
          columns={COLUMNS}
          rows={rows}
          totalRows={filter === 'nobody' ? 0 : ALL}
          rowId={(row) => row.id}
          rowTone={(row) => row.tone}
          selectedId={opened}
          sort={sort}
          onSort={setSort}
          onOpen={(row) => setOpened(row.id)}
          onNearEnd={more}
          empty={
            <EmptyState
              kind="filtered-out"
              title="No case passes this filter"
              action={<Button onPress={() => setFilter('all')}>Show all cases</Button>}
            >
              There are cases, but none of them is in the community and with nobody.
            </EmptyState>
          }
        />
      </div>
    </SampleFrame>
  );
}
