import { useId, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

/** What every field has around its box. */
export interface FieldLabelling {
  /** Words above the box. Fields in a grid with their own heading set `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  /** How to fill it in, in a few words. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; null while nothing is. */
  readonly error?: string | null | undefined;
  /** A question about what was typed. It never blocks. */
  readonly warning?: string | null | undefined;
  /** True adds "(optional)" to the label. Fields are required by default and carry no star. */
  readonly optional?: boolean;
  readonly id?: string | undefined;
}

/** What the box itself must carry so that label, hint and error are heard with it. */
export interface FieldBox {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldLabelling {
  readonly children: (box: FieldBox) => ReactNode;
}

/** Label, hint, error and warning around one native box. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  warning,
  optional = false,
  id,
  children,
}: FieldProps) {
  const made = useId();
  const boxId = id ?? made;
  const hasError = error !== null && error !== undefined && error !== '';
  const hasWarning = !hasError && warning !== null && warning !== undefined && warning !== '';
  const hasHint = hint !== undefined && hint !== null;
  const described = [
    hasHint && `${boxId}-hint`,
    hasError && `${boxId}-error`,
    hasWarning && `${boxId}-warning`,
  ];
  const describedBy = described.filter((part) => part !== false).join(' ');

  return (
    <div className={cls('field', hasError && 'invalid', hasWarning && 'doubtful')}>
      <label htmlFor={boxId} className={cls('label', labelHidden && 'hidden')}>
        {label}
        {optional && <span className={cls('optional')}> (optional)</span>}
      </label>
      {hasHint && (
        <div id={`${boxId}-hint`} className={cls('hint')}>
          {hint}
        </div>
      )}
      {children({
        id: boxId,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError ? true : undefined,
      })}
      {hasError && (
        <div id={`${boxId}-error`} className={cls('error')}>
          <CircleAlert size={14} aria-hidden />
          <span>{error}</span>
        </div>
      )}
      {hasWarning && (
        <div id={`${boxId}-warning`} className={cls('warning')}>
          <CircleAlert size={14} aria-hidden />
          <span>{warning}</span>
        </div>
      )}
    </div>
  );
}
