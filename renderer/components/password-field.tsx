import { useState, type InputHTMLAttributes, type Ref } from 'react';
import { Field, type FieldLabelling } from './field.tsx';
import styles from './field.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface PasswordFieldProps
  extends
    FieldLabelling,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'style' | 'type' | 'autoComplete'> {
  readonly purpose: 'sign-in' | 'new-password';
  readonly ref?: Ref<HTMLInputElement>;
}

/** A password, hidden until the person asks to see it. Pasting is allowed; warns of Caps Lock. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, labelHidden, hint, error, warning, optional, id, purpose, onKeyUp, ...native } = props;
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const doubt = hasCapsLock ? 'Caps Lock is on.' : warning;
  const labelling = {
    label,
    labelHidden: labelHidden ?? false,
    hint,
    error,
    warning: doubt,
    optional: optional ?? false,
    id,
  };
  return (
    <Field {...labelling}>
      {(box) => (
        <div className={cls('with-inside')}>
          <input
            {...native}
            {...box}
            type={isShown ? 'text' : 'password'}
            autoComplete={purpose === 'sign-in' ? 'current-password' : 'new-password'}
            spellCheck={false}
            autoCapitalize="off"
            className={cls('box', 'secret')}
            onKeyUp={(event) => {
              setHasCapsLock(event.getModifierState('CapsLock'));
              onKeyUp?.(event);
            }}
          />
          <button
            type="button"
            className={cls('reveal')}
            aria-label={`${isShown ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? 'Hide' : 'Show'}
          </button>
        </div>
      )}
    </Field>
  );
}
