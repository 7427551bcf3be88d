import { useLayoutEffect, useRef, type ChangeEvent } from 'react';
import { formatNhsNumber, nhsNumberDigits } from '../../contract/words/cui-nhs-number.ts';
import { Field, type FieldLabelling } from './field.tsx';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface NhsNumberFieldProps extends FieldLabelling {
  /** Digits only, none to ten. Whether they make a number is for the caller to say through `error`. */
  readonly digits: string;
  readonly onChange: (digits: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
}

/** Where the caret stands in "999 000 0018" after so many digits. */
function caretAfter(digitsBefore: number, shown: string): number {
  let seen = 0;
  for (let at = 0; at < shown.length; at += 1) {
    if (seen === digitsBefore) return at;
    if (shown.charAt(at) !== ' ') seen += 1;
  }
  return shown.length;
}

/**
 * One box for an NHS number (CUI NUM-0010 to 0017). Groups the digits 3-3-4 while they are typed or pasted, passes
 * over every other character, and keeps the caret beside the digit it was beside.
 */
export function NhsNumberField(props: NhsNumberFieldProps) {
  const { digits, onChange, onBlur, name, ...labelling } = props;
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const shown = formatNhsNumber(digits);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function read(event: ChangeEvent<HTMLInputElement>): void {
    const typed = event.target.value;
    const next = nhsNumberDigits(typed);
    const digitsBefore = nhsNumberDigits(typed.slice(0, event.target.selectionStart ?? typed.length)).length;
    caret.current = caretAfter(digitsBefore, formatNhsNumber(next));
    // Backspace over a space leaves the digits as they were; React would put the caret at the end.
    if (next === digits) event.target.value = shown;
    if (next === digits && caret.current !== null)
      event.target.setSelectionRange(caret.current, caret.current);
    onChange(next);
  }

  return (
    <Field {...labelling}>
      {(box) => (
        <input
          {...box}
          ref={input}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          className={cls('box', 'nhs-number')}
          value={shown}
          onChange={read}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
