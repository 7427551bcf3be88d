import { Search } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import styles from './find-button.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/**
 * The find box of the top bar. Looks like a box, opens the find dialog where typing happens.
 *
 * @param keys such as `Ctrl+K`
 */
export function FindButton({
  label,
  keys,
  onPress,
}: {
  readonly label: string;
  readonly keys: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={cls('find')} aria-haspopup="dialog" onClick={onPress}>
      <Search size={16} aria-hidden />
      <span className={cls('words')}>{label}</span>
      <Kbd keys={keys} />
    </button>
  );
}
