import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Label } from 'react-aria-components/Label';
import { Check, ChevronDown, CircleAlert } from 'lucide-react';
import styles from './select.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** One thing to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly error?: string | null | undefined;
  readonly choices: readonly Choice<Value>[];
  /** Null while nothing is chosen; there is no default. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: () => void;
  readonly nothingChosen?: string;
}

/** One of many. Up to five choices are better as a `RadioGroup`, where all of them can be seen. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    label,
    labelHidden = false,
    hint,
    error,
    choices,
    value,
    onChange,
    onBlur,
    nothingChosen = 'Choose',
  } = props;
  const id = useId();
  const hasError = error !== null && error !== undefined && error !== '';
  const described = [hint === undefined ? '' : `${id}-hint`, hasError ? `${id}-error` : '']
    .filter((part) => part !== '')
    .join(' ');
  return (
    <AriaSelect
      className={cls('select', hasError && 'invalid')}
      value={value}
      isInvalid={hasError}
      placeholder={nothingChosen}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(described === '' ? {} : { 'aria-describedby': described })}
    >
      <Label className={cls('label', labelHidden && 'hidden')}>{label}</Label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={cls('hint')}>
          {hint}
        </span>
      )}
      <AriaButton className={cls('box')}>
        <SelectValue className={cls('value')}>
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? nothingChosen : selectedText)}
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      {hasError && (
        <span id={`${id}-error`} className={cls('error')}>
          <CircleAlert size={14} aria-hidden /> {error}
        </span>
      )}
      <Popover className={cls('popover')} offset={4}>
        <ListBox className={cls('list')} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={cls('item')}>
              <Check size={15} className={cls('tick')} aria-hidden />
              <span>
                {choice.label}
                {choice.hint !== undefined && <span className={cls('item-hint')}>{choice.hint}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
