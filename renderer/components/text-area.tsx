import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldLabelling } from './field.tsx';
import { VERBATIM } from './verbatim.ts';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface TextAreaProps
  extends FieldLabelling, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className' | 'style'> {
  /** The words are someone's own and are kept to the letter: no spell-check, no completion, no correction. */
  readonly verbatim?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/**
 * Plain text of any length in a native textarea that grows with its content. Nothing here moves the caret or writes
 * into the box, so dictation software may.
 */
export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, hint, error, warning, optional, id, verbatim = false, ...native } = props;
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
        <textarea
          rows={2}
          autoComplete="off"
          {...(verbatim ? VERBATIM : {})}
          {...native}
          {...box}
          className={cls('box', 'area')}
        />
      )}
    </Field>
  );
}
