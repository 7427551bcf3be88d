import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ChevronDown, Columns3 } from 'lucide-react';
import type { WorklistFilter, WorklistPage } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import type { FilterChip } from '../components/filter-chips.tsx';
import { FilterChips } from '../components/filter-chips.tsx';
import { Menu } from '../components/menu.tsx';
import { PickMenu } from '../components/pick-menu.tsx';
import { FILTER_WORDS } from '../../contract/words/worklist-words.ts';
import type { WorklistChoice } from './worklist-choice.ts';
import { CHOOSABLE_COLUMNS, EVERYDAY_FILTERS, FURTHER_FILTERS, WAITING_FILTERS } from './worklist-words.ts';
import styles from './worklist.module.css';

const cls = classesOf(styles);
const COLUMN_IDS = CHOOSABLE_COLUMNS.map(({ value }) => value);

interface WorklistFiltersProps {
  readonly choice: WorklistChoice;
  readonly counts: WorklistPage['counts'] | null;
  readonly onChoose: (changed: Partial<WorklistChoice>) => void;
}

/**
 * What the list shows: one filter at work at a time, all counted, in two lines; and which columns stand there. Where
 * there is little room, as at 200 % zoom, they fold up behind the name of the one at work, and the list comes first.
 */
export function WorklistFilters({ choice, counts, onChoose }: WorklistFiltersProps) {
  const select = (filter: WorklistFilter): void => onChoose({ filter });
  const chip = (value: WorklistFilter): FilterChip<WorklistFilter> => ({
    value,
    label: FILTER_WORDS[value],
    count: counts?.[value] ?? null,
  });
  const atWork = FURTHER_FILTERS.filter((filter) => filter === choice.filter);
  const [isUnfolded, setUnfolded] = useState(false);
  const linesId = useId();
  return (
    <div className={cls('filters')}>
      <AriaButton
        className={cls('fold')}
        aria-expanded={isUnfolded}
        aria-controls={linesId}
        onPress={() => {
          setUnfolded(!isUnfolded);
        }}
      >
        Filters and columns
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <div id={linesId} className={cls('lines', isUnfolded && 'unfolded')}>
        <div className={cls('line')}>
          <FilterChips
            label="Show"
            chips={[...EVERYDAY_FILTERS, ...atWork].map(chip)}
            selected={choice.filter}
            onSelect={select}
          />
          <Menu
            label="More filters"
            look="quiet"
            acts={FURTHER_FILTERS.map((filter) => ({
              id: filter,
              label: counts === null ? FILTER_WORDS[filter] : `${FILTER_WORDS[filter]} ${counts[filter]}`,
              onAction: () => select(filter),
            }))}
          />
        </div>
        <div className={cls('line')}>
          <span className={cls('legend')} aria-hidden>
            Whose move
          </span>
          <FilterChips
            label="Whose move it is"
            chips={WAITING_FILTERS.map(chip)}
            selected={choice.filter}
            onSelect={select}
          />
          <PickMenu
            label="Columns"
            icon={Columns3}
            choices={CHOOSABLE_COLUMNS}
            values={COLUMN_IDS.filter((column) => !choice.hidden.includes(column))}
            onChange={(shown) => onChoose({ hidden: COLUMN_IDS.filter((column) => !shown.includes(column)) })}
          />
        </div>
      </div>
    </div>
  );
}
