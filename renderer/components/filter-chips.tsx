import styles from './filter-chips.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One filter and how many it lets through; null where it is not counted. */
export interface FilterChip<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number | null;
}

interface FilterChipsProps<Value extends string> {
  readonly label: string;
  readonly chips: readonly FilterChip<Value>[];
  readonly selected: Value;
  readonly onSelect: (value: Value) => void;
}

/** Filters of a list, one at work at a time and plain to see: a hidden filter is a hazard (PLI108). */
export function FilterChips<Value extends string>({
  label,
  chips,
  selected,
  onSelect,
}: FilterChipsProps<Value>) {
  return (
    <div role="group" aria-label={label} className={cls('chips')}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={cls('chip', chip.value === selected && 'selected')}
          aria-pressed={chip.value === selected}
          onClick={() => onSelect(chip.value)}
        >
          {chip.label}
          {chip.count !== null && <span className={cls('count')}>{chip.count.toLocaleString('en-GB')}</span>}
        </button>
      ))}
    </div>
  );
}
