import type { ReactNode } from 'react';
import type { Tone } from './status-tag.tsx';
import styles from './count-tile.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface CountTileProps {
  readonly count: number | string;
  readonly label: string;
  /** Colours the edge; the label says what it means. */
  readonly tone?: Tone;
  readonly isSelected?: boolean;
  /** Shows what was counted; null where there is nothing to show. */
  readonly onOpen: (() => void) | null;
}

/** A number and what it counts. Pressing it opens what it counts. */
export function CountTile({ count, label, tone = 'neutral', isSelected = false, onOpen }: CountTileProps) {
  const inside = (
    <>
      <span className={cls('count')}>{count}</span>
      <span className={cls('label')}>{label}</span>
    </>
  );
  if (onOpen === null) return <div className={cls('tile', tone)}>{inside}</div>;
  return (
    <button
      type="button"
      className={cls('tile', 'pressable', tone, isSelected && 'selected')}
      aria-pressed={isSelected}
      onClick={onOpen}
    >
      {inside}
    </button>
  );
}

/** Tiles in a row that wraps. */
export function CountTiles({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={cls('tiles')}>
      {children}
    </div>
  );
}
