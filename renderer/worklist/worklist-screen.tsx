import { useNavigate } from '@tanstack/react-router';
import { Circle, CircleAlert, CircleCheck, Eye, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { officeTime } from '../../contract/for-window.ts';
import type { CaseRow, WorklistFilter } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PageHead } from '../components/page-head.tsx';
import { showDone } from '../components/toast-region.tsx';
import { HandOverTrouble } from '../hand-over/hand-over-trouble.tsx';
import { savedInWords, SaveListButton } from '../hand-over/save-list-button.tsx';
import { useHandedFile } from '../hand-over/use-handed-file.ts';
import { useLook } from '../queries.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useStatus, useWhyNot } from '../session/use-status.ts';
import { useNow } from '../use-now.ts';
import { useReadings } from './use-readings.ts';
import { useWorklist } from './use-worklist.ts';
import type { Worklist } from './use-worklist.ts';
import type { WorklistChoice } from './worklist-choice.ts';
import { useWorklistChoice } from './worklist-choice.ts';
import {
  COLUMN_OF_ORDER,
  ORDER_OF_COLUMN,
  rowInWords,
  toneOf,
  worklistColumns,
} from './worklist-columns.tsx';
import { WorklistFilters } from './worklist-filters.tsx';
import { FILTER_WORDS, ORDER_WORDS } from '../../contract/words/worklist-words.ts';
import { EMPTY_WORDS } from './worklist-words.ts';
import styles from './worklist.module.css';

const cls = classesOf(styles);
const TICK_MS = 60_000;

/** The deaths of the office in one list, urgent first until another order is asked for. */
export function WorklistScreen() {
  const navigate = useNavigate();
  const [choice, choose] = useWorklistChoice(useStatus().data?.user?.userId ?? '');
  const { filter, order, hidden } = choice;
  const list = useWorklist(filter, order);
  const nowAt = useNow(TICK_MS);
  const people = useLook('list-people', {}).data;
  const names = useMemo(() => new Map((people ?? []).map(({ userId, name }) => [userId, name])), [people]);
  const readings = useReadings(nowAt);
  const around = useMemo(
    () => ({ nowAt, names, readings, silentSince: list.silentSince }),
    [nowAt, names, readings, list.silentSince],
  );
  const columns = useMemo(() => worklistColumns(around, hidden), [around, hidden]);
  const whyNoNewCase = useWhyNot('open-case');
  const whyNotSave = useWhyNot('export-worklist');
  const saving = useHandedFile('export-worklist');
  const total = list.counts?.[filter] ?? list.rows.length;

  /** The whole of the filter, not what has been scrolled to. */
  async function save(): Promise<void> {
    const file = await saving.handOver({ filter, order });
    if (file !== null) showDone(savedInWords('Worklist', file.rows), null);
  }

  /** The header of the order at work leads back to the usual one. */
  function sortBy(columnId: string): void {
    const asked = ORDER_OF_COLUMN[columnId] ?? 'due';
    choose({ order: asked === order ? 'due' : asked });
  }
  const newCase = (
    <Button
      kind="primary"
      icon={Plus}
      keys="Alt+N"
      whyNot={whyNoNewCase}
      onPress={() => void navigate({ to: '/new-case' })}
    >
      New case
    </Button>
  );
  return (
    <>
      <PageHead
        title="Worklist"
        detail={stated(choice, list, officeTime(nowAt).slice(11))}
        actions={
          <>
            <SaveListButton
              label="Save the worklist as CSV"
              busy={saving.busy}
              whyNot={whyNotSave}
              onPress={() => void save()}
            />
            {newCase}
          </>
        }
      />
      <HandOverTrouble of={saving} />
      <WorklistFilters choice={choice} counts={list.counts} onChoose={choose} />
      <RefusalNotice refusal={list.refusal} fault={list.fault} />
      <div className={cls('list')}>
        <DataTable<CaseRow>
          // Another order is another list: it begins at its top.
          key={`${filter} ${order}`}
          label={`Worklist, ${FILTER_WORDS[filter].toLowerCase()}`}
          columns={columns}
          rows={list.rows}
          totalRows={total}
          rowId={(row) => row.caseId}
          rowLabel={(row) => rowInWords(row, around)}
          rowTone={(row) => toneOf(row, nowAt)}
          sort={
            isDescending(choice)
              ? { columnId: 'flags', direction: 'descending' }
              : { columnId: COLUMN_OF_ORDER[order], direction: 'ascending' }
          }
          onSort={({ columnId }) => sortBy(columnId)}
          onOpen={(row) => void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } })}
          onNearEnd={list.more}
          isLoading={list.isLoading || list.isChanging}
          empty={
            <Nothing
              filter={filter}
              list={list}
              newCase={newCase}
              onShowAll={() => choose({ filter: 'open' })}
            />
          }
        />
      </div>
      <Key />
    </>
  );
}

/** What nobody answered stands by how long it has been silent, where nobody asked for another order. */
function orderInWords(choice: WorklistChoice): string {
  if (isDescending(choice)) return 'the last opened first';
  return choice.filter === 'no-reply' && choice.order === 'due'
    ? 'the longest silent first'
    : ORDER_WORDS[choice.order];
}

/** Closed cases stand newest first where nobody asked for another order. */
function isDescending({ filter, order }: WorklistChoice): boolean {
  return filter === 'closed' && order === 'due';
}

interface NothingProps {
  readonly filter: WorklistFilter;
  readonly list: Worklist;
  readonly newCase: React.ReactNode;
  readonly onShowAll: () => void;
}

/** No case at all, none behind this filter, and not known are three different things. */
function Nothing({ filter, list, newCase, onShowAll }: NothingProps) {
  if (list.counts === null) return null;
  const hasAny = list.counts.open + list.counts.closed > 0;
  if (!hasAny) {
    return (
      <EmptyState kind="none" title="No case yet" action={newCase}>
        Each death that the office is told of stands here from the moment it is opened until all its tracks
        have ended.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="filtered-out"
      title={EMPTY_WORDS[filter]}
      action={filter === 'open' ? undefined : <Button onPress={onShowAll}>Show all open cases</Button>}
    />
  );
}

/** What the signs in the question columns mean. */
function Key() {
  return (
    <div className={cls('key')}>
      <span>Q1 cause · Q2 coroner · Q3 governance</span>
      <span>
        <Circle size={14} aria-hidden /> not answered
      </span>
      <span>
        <CircleCheck size={14} aria-hidden /> answered, nothing to follow
      </span>
      <span>
        <CircleAlert size={14} aria-hidden /> answered, something follows
      </span>
      <span>
        <Eye size={14} aria-hidden /> somebody reads it or has unfinished text in it
      </span>
    </div>
  );
}

/** Filter and order in words, with the time of the list: what is not seen must not be forgotten. */
function stated(choice: WorklistChoice, { counts }: Worklist, at: string): string {
  if (counts === null) return '';
  const { filter } = choice;
  const shown = `${FILTER_WORDS[filter]}: ${counts[filter].toLocaleString('en-GB')}`;
  const outOf = filter === 'open' ? '' : ` · ${counts.open.toLocaleString('en-GB')} open in all`;
  const ordered = orderInWords(choice);
  return `${shown}${outOf} · ${ordered} · as of ${at}`;
}
