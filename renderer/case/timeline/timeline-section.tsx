import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { Panel } from '../../components/panel.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { groupOf, KIND_GROUPS, type KindGroup } from './entry-kinds.ts';
import { choices } from '../choices.ts';
import { NoteForm } from './note-form.tsx';
import { TimelineItem } from './timeline-item.tsx';
import { WhoLooked } from './who-looked.tsx';

/** Everything that was done in the case, newest first, in words. */
export function TimelineSection() {
  const { view } = useCase();
  const [group, setGroup] = useState<KindGroup>('all');
  const shown = view.timeline.filter(({ kind }) => group === 'all' || groupOf(kind) === group).toReversed();
  const chips = choices<KindGroup>(KIND_GROUPS)
    .map(({ value, label }) => ({
      value,
      label,
      count:
        value === 'all'
          ? view.timeline.length
          : view.timeline.filter(({ kind }) => groupOf(kind) === value).length,
    }))
    .filter(({ value, count }) => value === 'all' || count > 0);
  return (
    <>
      <NoteForm />
      <Panel title="Timeline" flush actions={<WhoLooked />}>
        <div className={cls('pinned')}>
          <FilterChips label="Show" chips={chips} selected={group} onSelect={setGroup} />
        </div>
        {shown.length === 0 ? (
          <EmptyState kind="filtered-out" title="Nothing of this kind yet" />
        ) : (
          <Timeline label="Entries of this case, newest first">
            {shown.map((entry) => (
              <TimelineItem key={entry.id} entry={entry} />
            ))}
          </Timeline>
        )}
      </Panel>
    </>
  );
}
