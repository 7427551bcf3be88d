import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Label } from 'react-aria-components/Label';
import { Button } from './button.tsx';
import styles from './progress.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface ProgressProps {
  /** The step: "Writing referral 3 of 12". */
  readonly label: string;
  /** 0 to 1; null while it is not known. */
  readonly done: number | null;
  /** Stops it; null where it cannot be stopped any more. */
  readonly onCancel: (() => void) | null;
}

/** Work that takes longer than two seconds: which step, how far, and how to stop it. */
export function Progress({ label, done, onCancel }: ProgressProps) {
  const percent = done === null ? 0 : Math.round(done * 100);
  return (
    <div className={cls('progress')}>
      <ProgressBar className={cls('bar')} isIndeterminate={done === null} value={percent}>
        <span className={cls('words')}>
          <Label>{label}</Label>
          {done !== null && <span>{percent}%</span>}
        </span>
        <span className={cls('track')}>
          <span
            className={cls('fill', done === null && 'unknown')}
            style={{ width: done === null ? '30%' : `${percent}%` }}
          />
        </span>
      </ProgressBar>
      {onCancel !== null && (
        <Button size="small" onPress={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
