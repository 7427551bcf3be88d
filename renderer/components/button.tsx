import { useId, type ReactNode, type Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { LoaderCircle, type LucideIcon } from 'lucide-react';
import { Kbd } from './kbd.tsx';
import styles from './button.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** `primary` for the one act of a panel, `danger` only for what harms when pressed by mistake. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  /** Verb and object: "Agree cause". */
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'small';
  readonly icon?: LucideIcon;
  /** The keys that do the same, shown as caps. Hearing them is the screen's work (`useHotkey`). */
  readonly keys?: string;
  /** The act is under way: shows it, stays focusable, hears no second press. */
  readonly busy?: boolean;
  /**
   * Why this cannot be done now, as a full sentence; null when it can. The button keeps its place in the Tab order
   * and says the reason on the screen and to screen readers.
   */
  readonly whyNot?: string | null;
  readonly whyNotPlace?: 'below' | 'beside';
  readonly type?: 'button' | 'submit';
  readonly onPress?: () => void;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that names its act, and that can say why it cannot be used. */
export function Button(props: ButtonProps) {
  const {
    kind = 'secondary',
    size = 'normal',
    busy = false,
    whyNot = null,
    icon: Icon,
    type = 'button',
  } = props;
  const { children, keys, whyNotPlace = 'below', onPress, autoFocus = false, ref } = props;
  const reasonId = useId();
  const isIdle = !busy && whyNot === null;
  const describedBy = [props['aria-describedby'], whyNot === null ? undefined : reasonId]
    .filter((id) => id !== undefined)
    .join(' ');

  const button = (
    <AriaButton
      {...(ref === undefined ? {} : { ref })}
      {...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] })}
      {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}
      {...(isIdle ? {} : { 'aria-disabled': true })}
      {...(autoFocus ? { autoFocus: true } : {})}
      // A submit button that cannot act must not submit either.
      type={isIdle ? type : 'button'}
      className={cls(
        'button',
        kind,
        size === 'small' && 'small',
        whyNot !== null && 'unable',
        busy && 'busy',
      )}
      onPress={() => {
        if (isIdle) onPress?.();
      }}
    >
      {busy ? (
        <LoaderCircle className={cls('turning')} size={16} aria-hidden />
      ) : (
        Icon !== undefined && <Icon size={16} aria-hidden />
      )}
      <span>{children}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </AriaButton>
  );
  if (whyNot === null) return button;
  return (
    <span className={cls('with-reason', whyNotPlace === 'beside' && 'beside')}>
      {button}
      <span id={reasonId} className={cls('reason')}>
        {whyNot}
      </span>
    </span>
  );
}
