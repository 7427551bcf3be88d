import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldLabelling } from './field.tsx';
import { VERBATIM } from './verbatim.ts';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface TextFieldProps
  extends FieldLabelling, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'style' | 'type'> {
  readonly type?: 'text' | 'email' | 'tel';
  /** The words are someone's own and are kept to the letter: no spell-check, no completion, no correction. */
  readonly verbatim?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text in a native input. Takes what react-hook-form's `register` gives. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelHidden,
    hint,
    error,
    warning,
    optional,
    id,
    verbatim = false,
    type = 'text',
    ...native
  } = props;
  const labelling = {
    label,
    labelHidden: labelHidden ?? false,
    hint,
    error,
    warning,
    optional: optional ?? false,
    id,
  };
  return (
    <Field {...labelling}>
      {(box) => (
        <input
          autoComplete="off"
          {...(verbatim ? VERBATIM : {})}
          {...native}
          {...box}
          type={type}
          className={cls('box')}
        />
      )}
    </Field>
  );
}
