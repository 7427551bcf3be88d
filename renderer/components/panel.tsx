import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';
import { classesOf } from './class-names.ts';

const cls = classesOf(styles);

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A `StatusTag` or a count beside the title. */
  readonly tag?: ReactNode;
  /** Quiet buttons at the end of the head. */
  readonly actions?: ReactNode;
  /** Stays in sight below the body: the acts that count, and the save indicator. */
  readonly footer?: ReactNode;
  /** Lists and tables bring their own distances. */
  readonly flush?: boolean;
  /** The body scrolls by itself within the height it is given; false lets the panel grow. */
  readonly scrolls?: boolean;
  readonly level?: 2 | 3;
  /** F6 stops here, see `usePanes`. */
  readonly isPane?: boolean;
  readonly id?: string;
}

/** A titled part of a screen. A body that scrolls can be reached and scrolled by keyboard. */
export function Panel(props: PanelProps) {
  const {
    title,
    children,
    tag,
    actions,
    footer,
    flush = false,
    scrolls = false,
    level = 2,
    isPane = false,
    id,
  } = props;
  const titleId = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={cls('panel', scrolls && 'filling')}
      aria-labelledby={titleId}
      id={id}
      data-pane={isPane ? '' : undefined}
      tabIndex={isPane ? -1 : undefined}
    >
      <header className={cls('head')}>
        <Title className={cls('title')} id={titleId}>
          {title}
        </Title>
        {tag}
        {actions !== undefined && <div className={cls('actions')}>{actions}</div>}
      </header>
      {scrolls ? (
        <div
          className={cls('body', 'scrolling', flush && 'flush')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
          tabIndex={0}
          role="group"
          aria-labelledby={titleId}
        >
          {children}
        </div>
      ) : (
        // Together, so that a footer held in sight covers the body and never the head.
        <div className={cls('below')}>
          <div className={cls('body', flush && 'flush')}>{children}</div>
          {footer !== undefined && <footer className={cls('footer', 'held')}>{footer}</footer>}
        </div>
      )}
      {scrolls && footer !== undefined && <footer className={cls('footer')}>{footer}</footer>}
    </section>
  );
}
