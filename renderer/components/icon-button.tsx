import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { LucideIcon } from 'lucide-react';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Its name: spoken, and shown as a tooltip. */
  readonly label: string;
  readonly isPressed?: boolean;
  /** Why it cannot be used now; shown in the tooltip after the label. */
  readonly whyNot?: string | null;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon and no words on it. For acts people know by the icon: close, copy, more. */
export function IconButton({ icon: Icon, label, isPressed, whyNot = null, onPress, ref }: IconButtonProps) {
  return (
    <Tooltip text={whyNot === null ? label : `${label}. ${whyNot}`}>
      <AriaButton
        {...(ref === undefined ? {} : { ref })}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(whyNot === null ? {} : { 'aria-disabled': true })}
        aria-label={label}
        className={cls('button', isPressed === true && 'pressed', whyNot !== null && 'unable')}
        onPress={() => {
          if (whyNot === null) onPress();
        }}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
