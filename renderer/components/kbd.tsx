import styles from './kbd.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/**
 * Keys to press, drawn as caps.
 *
 * @param keys joined by "+", such as `Ctrl+Enter`
 */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className={cls('combination')}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={cls('key')}>
          {KEY_CAPS.get(key) ?? key}
        </kbd>
      ))}
    </kbd>
  );
}

const KEY_CAPS: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['Escape', 'Esc'],
  ['Enter', 'Enter'],
]);
