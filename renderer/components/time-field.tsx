import { useState } from 'react';
import { readTypedTime } from '../format/typed-time.ts';
import { Field, type FieldLabelling } from './field.tsx';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface TimeFieldProps extends FieldLabelling {
  readonly text: string;
  /** @param time HH:mm, 24-hour, or null while the text is not a time */
  readonly onChange: (text: string, time: string | null) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
}

/** A 24-hour time typed as text; shown as 09:40 once the box is left. */
export function TimeField(props: TimeFieldProps) {
  const { text, onChange, onBlur, name, error, hint = '24-hour clock', ...labelling } = props;
  const [wasLeft, setWasLeft] = useState(false);
  const time = readTypedTime(text);
  const unread =
    wasLeft && time === null && text.trim() !== ''
      ? 'This is not a time. Write it on the 24-hour clock, such as 09:40.'
      : null;

  function leave(): void {
    setWasLeft(true);
    if (time !== null && time !== text) onChange(time, time);
    onBlur?.();
  }

  return (
    <Field {...labelling} hint={hint} error={error ?? unread}>
      {(box) => (
        <input
          {...box}
          name={name}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={cls('box', 'time')}
          value={text}
          onFocus={() => setWasLeft(false)}
          onChange={(event) => onChange(event.target.value, readTypedTime(event.target.value))}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
