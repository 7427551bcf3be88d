import { useId } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { CircleAlert } from 'lucide-react';
import type { Choice } from './select.tsx';
import styles from './choice.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | null | undefined;
  readonly choices: readonly Choice<Value>[];
  /** Null while nothing is chosen: silence is not an answer, and no answer is chosen beforehand. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: () => void;
  /**
   * `inline`: question and answers on one line. `beside`: question and hint on the left, answers on the right.
   * `stacked`: one answer below another.
   */
  readonly layout?: 'inline' | 'beside' | 'row' | 'stacked';
  readonly name?: string;
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const {
    label,
    labelHidden = false,
    hint,
    error,
    choices,
    value,
    onChange,
    onBlur,
    layout = 'row',
    name,
  } = props;
  const id = useId();
  const hasError = error !== null && error !== undefined && error !== '';
  const described = [hint === undefined ? '' : `${id}-hint`, hasError ? `${id}-error` : '']
    .filter((part) => part !== '')
    .join(' ');
  return (
    <AriaRadioGroup
      className={cls('group', layout === 'inline' && 'inline', layout === 'beside' && 'beside')}
      orientation={layout === 'stacked' ? 'vertical' : 'horizontal'}
      value={value}
      isInvalid={hasError}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(name === undefined ? {} : { name })}
      {...(described === '' ? {} : { 'aria-describedby': described })}
    >
      <Label className={cls('legend', labelHidden && 'hidden')}>{label}</Label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={cls('hint')}>
          {hint}
        </span>
      )}
      <div className={cls('choices', layout === 'stacked' && 'stacked')}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={cls('choice')}>
            <span className={cls('mark', 'round')} aria-hidden />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className={cls('choice-hint')}>{choice.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      {hasError && (
        <span id={`${id}-error`} className={cls('error')}>
          <CircleAlert size={14} aria-hidden /> {error}
        </span>
      )}
    </AriaRadioGroup>
  );
}
