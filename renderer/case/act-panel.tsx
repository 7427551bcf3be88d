import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Panel } from '../components/panel.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import type { Act } from './use-act.ts';
import { DraftNote } from './draft-note.tsx';
import { Trouble, type Troubled } from './trouble.tsx';
import { useCtrlEnter } from './use-ctrl-enter.ts';
import { cls } from './case-classes.ts';

interface ActPanelProps {
  /** Where links and tasks lead to. */
  readonly id: string;
  readonly title: string;
  readonly tag?: ReactNode;
  readonly actions?: ReactNode;
  /** Verb and object. */
  readonly actLabel: string;
  readonly act: Act;
  /** Why it cannot be done at all by this person now; the boxes are then left out and `readOnly` is shown. */
  readonly whyNot: string | null;
  readonly command: Troubled & { readonly busy: boolean };
  readonly form: {
    readonly ready: boolean;
    readonly isChanged: boolean;
    readonly restoredAt: string | null;
    discard(): Promise<void>;
  };
  /**
   * For what is seldom done: the boxes are opened by a button of this name, by a link that leads here, or by a draft
   * that waits in them.
   */
  readonly foldedBehind?: string;
  /** Further acts beside the main one. */
  readonly secondary?: ReactNode;
  /** Above the boxes: what is recorded, what is contested. Shown to readers as well. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the case with one act: its boxes, what stands in the way, and the button that names it. */
export function ActPanel(props: ActPanelProps) {
  const { id, title, tag, actions, actLabel, act, whyNot, command, form, secondary, lead, children } = props;
  const canAct = whyNot === null;
  const { foldedBehind } = props;
  // Once it is recorded, it folds again by itself.
  const [unfoldedFor, setUnfoldedFor] = useState<number | null>(null);
  const isFolded = foldedBehind !== undefined && canAct && unfoldedFor !== act.recorded && !form.isChanged;

  const part = useRef<HTMLDivElement>(null);
  useCtrlEnter(part, act.press, canAct && !isFolded && !command.busy);

  const isLedHere = useRef(true);
  const takeFocus = useCallback(() => {
    isLedHere.current = false;
    part.current?.focus({ preventScroll: true });
    isLedHere.current = true;
  }, []);
  const foldedAfter = useRef(0);
  useEffect(() => {
    if (foldedBehind === undefined || act.recorded === foldedAfter.current) return;
    foldedAfter.current = act.recorded;
    // The button that was pressed is gone.
    takeFocus();
  }, [act.recorded, foldedBehind, takeFocus]);

  const footer = isFolded ? (
    <Button
      onPress={() => {
        setUnfoldedFor(act.recorded);
        takeFocus();
      }}
    >
      {foldedBehind}
    </Button>
  ) : canAct ? (
    <>
      <Button kind="primary" keys="Ctrl+Enter" busy={command.busy} onPress={act.press}>
        {actLabel}
      </Button>
      {secondary}
      <DraftNote form={form} />
    </>
  ) : (
    <>
      <p className={cls('why-not')}>{whyNot}</p>
      {secondary}
    </>
  );

  return (
    <div
      id={id}
      tabIndex={-1}
      className={cls('anchor')}
      ref={part}
      onFocus={(event) => {
        // A link that leads here gives the focus to the part itself.
        if (event.target === part.current && isLedHere.current) setUnfoldedFor(act.recorded);
      }}
    >
      <Panel
        title={title}
        footer={footer}
        {...(tag === undefined ? {} : { tag })}
        {...(actions === undefined ? {} : { actions })}
      >
        <Trouble of={command} />
        <ErrorSummary problems={act.problems} attempt={act.attempt} />
        {lead}
        {canAct &&
          !isFolded &&
          (form.ready ? children : <Skeleton label="Looking for what you had typed here" lines={3} />)}
      </Panel>
    </div>
  );
}
