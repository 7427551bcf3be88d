import { useState } from 'react';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { readTypedDate } from '../format/typed-date.ts';
import { Field, type FieldLabelling } from './field.tsx';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface DateFieldProps extends FieldLabelling {
  /** What stands in the box. Keep it in the draft: half a date is not lost. */
  readonly text: string;
  /** @param date YYYY-MM-DD, or null while the text is not a date */
  readonly onChange: (text: string, date: string | null) => void;
  /** See `readTypedDate`. Null for a date of birth: two-digit years are then not accepted. */
  readonly latestYear: number | null;
  readonly onBlur?: () => void;
  readonly name?: string;
}

/**
 * A date typed as text, in any of the ways people type dates; shown as 18-Nov-2026 once the box is left.
 * No calendar pops up: dates here are read off paper.
 */
export function DateField(props: DateFieldProps) {
  const {
    text,
    onChange,
    latestYear,
    onBlur,
    name,
    error,
    hint = 'For example 18-Nov-2026',
    ...labelling
  } = props;
  const [wasLeft, setWasLeft] = useState(false);
  const date = readTypedDate(text, latestYear);
  const unread = wasLeft && date === null && text.trim() !== '' ? unreadMessage(latestYear) : null;

  function leave(): void {
    setWasLeft(true);
    if (date !== null && formatCuiDate(date) !== text) onChange(formatCuiDate(date), date);
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
          className={cls('box', 'date')}
          value={text}
          onFocus={() => setWasLeft(false)}
          onChange={(event) => onChange(event.target.value, readTypedDate(event.target.value, latestYear))}
          onBlur={leave}
        />
      )}
    </Field>
  );
}

function unreadMessage(latestYear: number | null): string {
  const how = 'Write it as day, month and year, such as 18-Nov-2026.';
  return latestYear === null
    ? `This is not a full date. ${how} The year needs four digits.`
    : `This is not a date. ${how}`;
}
