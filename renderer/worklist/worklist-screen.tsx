import { useNavigate } from '@tanstack/react-router';
import { Circle, CircleAlert, CircleCheck, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { create } from 'zustand';
import { officeTime } from '../../contract/for-window.ts';
import type { CaseRow, WorklistFilter } from '../../contract/views.ts';
import { WORKLIST_FILTERS } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { PageHead } from '../components/page-head.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useWhyNot } from '../session/use-status.ts';
import { useNow } from '../use-now.ts';
import { useWorklist } from './use-worklist.ts';
import type { Worklist } from './use-worklist.ts';
import { rowInWords, toneOf, worklistColumns } from './worklist-columns.tsx';
import { EMPTY_WORDS, FILTER_WORDS } from './worklist-words.ts';
import styles from './worklist.module.css';

const cls = classesOf(styles);
const TICK_MS = 60_000;

/** The filter at work outlives the screen, so that coming back from a case finds the same list. */
const useFilter = create<{ readonly filter: WorklistFilter }>()(() => ({ filter: 'open' as WorklistFilter }));

/** Every open death of the office in one list, urgent first. */
export function WorklistScreen() {
  const navigate = useNavigate();
  const filter = useFilter((state) => state.filter);
  const list = useWorklist(filter);
  const now = useNow(TICK_MS);
  const columns = useMemo(() => worklistColumns(now), [now]);
  const whyNoNewCase = useWhyNot('open-case');
  const total = list.counts?.[filter] ?? list.rows.length;
  const choose = (chosen: WorklistFilter): void => useFilter.setState({ filter: chosen });

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
      <PageHead title="Worklist" detail={stated(filter, list, officeTime(now).slice(11))} actions={newCase} />
      <FilterChips
        label="Show"
        chips={WORKLIST_FILTERS.map((value) => ({
          value,
          label: FILTER_WORDS[value],
          count: list.counts?.[value] ?? null,
        }))}
        selected={filter}
        onSelect={choose}
      />
      <RefusalNotice refusal={list.refusal} fault={list.fault} />
      <div className={cls('list')}>
        <DataTable<CaseRow>
          label={`Worklist, ${FILTER_WORDS[filter].toLowerCase()}`}
          columns={columns}
          rows={list.rows}
          totalRows={total}
          rowId={(row) => row.caseId}
          rowLabel={rowInWords}
          rowTone={(row) => toneOf(row, now)}
          sort={null}
          onSort={() => undefined}
          onOpen={(row) => void navigate({ to: '/case/$caseId', params: { caseId: row.caseId } })}
          onNearEnd={list.more}
          isLoading={list.isLoading || list.isChanging}
          empty={<Nothing filter={filter} list={list} newCase={newCase} onShowAll={() => choose('open')} />}
        />
      </div>
      <Key />
    </>
  );
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
    </div>
  );
}

/** Filter and order in words, with the time of the list: what is not seen must not be forgotten. */
function stated(filter: WorklistFilter, { counts }: Worklist, at: string): string {
  if (counts === null) return '';
  const shown = `${FILTER_WORDS[filter]}: ${counts[filter]}`;
  const outOf = filter === 'open' ? '' : ` · ${counts.open} open in all`;
  return `${shown}${outOf} · urgent first, then the longest open · as of ${at}`;
}
