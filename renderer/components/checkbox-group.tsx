import { useId } from 'react';
import { CircleAlert } from 'lucide-react';
import { Checkbox } from './checkbox.tsx';
import type { Choice } from './select.tsx';
import styles from './choice.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface CheckboxGroupProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | null | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly values: readonly Value[];
  /** @param values in the order of `choices`, whatever order they were ticked in */
  readonly onChange: (values: readonly Value[]) => void;
  readonly layout?: 'row' | 'stacked';
}

/** Any number of a few. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { label, labelHidden = false, hint, error, choices, values, onChange, layout = 'stacked' } = props;
  const id = useId();
  const hasError = error !== null && error !== undefined && error !== '';
  const described = [hint === undefined ? '' : `${id}-hint`, hasError ? `${id}-error` : '']
    .filter((part) => part !== '')
    .join(' ');

  function change(value: Value, isChecked: boolean): void {
    const kept = choices
      .map((choice) => choice.value)
      .filter((one) => (one === value ? isChecked : values.includes(one)));
    onChange(kept);
  }

  return (
    <div
      role="group"
      className={cls('group')}
      aria-labelledby={`${id}-label`}
      aria-describedby={described === '' ? undefined : described}
    >
      <span id={`${id}-label`} className={cls('legend', labelHidden && 'hidden')}>
        {label}
      </span>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={cls('hint')}>
          {hint}
        </span>
      )}
      <div className={cls('choices', layout === 'stacked' && 'stacked')}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            {...(choice.hint === undefined ? {} : { hint: choice.hint })}
            isChecked={values.includes(choice.value)}
            isInvalid={hasError}
            onChange={(isChecked) => change(choice.value, isChecked)}
          />
        ))}
      </div>
      {hasError && (
        <span id={`${id}-error`} className={cls('error')}>
          <CircleAlert size={14} aria-hidden /> {error}
        </span>
      )}
    </div>
  );
}
