import { useEffect, useRef } from 'react';
import { Search, X } from 'lucide-react';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface SearchFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter was pressed. */
  readonly onSubmit?: (text: string) => void;
  readonly id?: string;
  readonly autoFocus?: boolean;
}

/** A box to search in. Esc empties it; what was found is the screen's to say. */
export function SearchField({
  label,
  labelHidden = false,
  hint,
  value,
  onChange,
  onSubmit,
  id,
  autoFocus = false,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  function clear(): void {
    onChange('');
    input.current?.focus();
  }
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} id={id}>
      {(box) => (
        <div className={cls('with-inside')}>
          <Search size={15} className={cls('icon-before')} aria-hidden />
          <input
            {...box}
            ref={input}
            type="search"
            className={cls('box', 'search')}
            value={value}
            placeholder=" "
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onSubmit?.(value);
              if (event.key === 'Escape' && value !== '') {
                event.stopPropagation();
                clear();
              }
            }}
          />
          {value !== '' && (
            <button type="button" className={cls('clear')} aria-label={`Clear: ${label}`} onClick={clear}>
              <X size={15} aria-hidden />
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
