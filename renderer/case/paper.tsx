import type { ReactNode } from 'react';
import { cls } from './case-classes.ts';

export interface PaperFact {
  readonly label: string;
  /** Null or blank is shown as "Not recorded", so that "no" and "not asked" stay apart. */
  readonly value: ReactNode;
}

/** Where a preview stands beside its form, and scrolls by itself. */
export function PreviewPane({ children }: { readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={cls('preview')} role="region" aria-label="Preview" tabIndex={0}>
      {children}
    </div>
  );
}

/** A document as its reader will see it: always light, in the order of the document itself. */
export function Paper({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <article className={cls('paper')} data-theme="light" aria-label={`Preview: ${title}`}>
      <p className={cls('paper-title')}>{title}</p>
      {children}
    </article>
  );
}

export function PaperPart({
  title,
  facts,
  children,
}: {
  readonly title: string;
  readonly facts?: readonly PaperFact[];
  readonly children?: ReactNode;
}) {
  return (
    <section className={cls('paper-part')}>
      <h4>{title}</h4>
      {facts !== undefined && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label} className={cls('paper-fact')}>
              <dt>{label}</dt>
              <dd>{isBlank(value) ? <span className={cls('not-recorded')}>Not recorded</span> : value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}

function isBlank(value: ReactNode): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
