import type { ReactNode } from 'react';
import styles from './form-layout.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface FormProps {
  readonly label: string;
  /** Enter in a field, or a submit button. Acts that count are buttons of their own and do not come this way. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Fields one below another, with their acts. The office checks the content, so the browser's own checks are off. */
export function Form({ label, onSubmit, children }: FormProps) {
  return (
    <form
      className={cls('form')}
      aria-label={label}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** Buttons in a row that wraps. */
export function Acts({ children }: { readonly children: ReactNode }) {
  return <div className={cls('acts')}>{children}</div>;
}

/** Fields beside each other while there is room. `isNarrow`: each only as wide as what it holds. */
export function FieldRow({
  children,
  isNarrow = false,
}: {
  readonly children: ReactNode;
  readonly isNarrow?: boolean;
}) {
  return <div className={cls('row', isNarrow && 'narrow')}>{children}</div>;
}
