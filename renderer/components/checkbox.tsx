import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Check, Minus } from 'lucide-react';
import styles from './choice.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Some of what it stands for is checked, and some is not. */
  readonly isPartly?: boolean;
  readonly isInvalid?: boolean;
  readonly name?: string;
}

/** One statement that is true when ticked. */
export function Checkbox({
  label,
  hint,
  isChecked,
  onChange,
  isPartly = false,
  isInvalid = false,
  name,
}: CheckboxProps) {
  return (
    <AriaCheckbox
      className={cls('choice')}
      isSelected={isChecked}
      isIndeterminate={isPartly}
      isInvalid={isInvalid}
      onChange={onChange}
      {...(name === undefined ? {} : { name })}
    >
      <span className={cls('mark', 'square')} aria-hidden>
        {isPartly ? <Minus size={12} strokeWidth={3} /> : isChecked && <Check size={12} strokeWidth={3} />}
      </span>
      <span>
        {label}
        {hint !== undefined && <span className={cls('choice-hint')}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}
