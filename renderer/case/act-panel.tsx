import { useRef, type ReactNode } from 'react';
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

  const part = useRef<HTMLDivElement>(null);
  useCtrlEnter(part, act.press, canAct && !command.busy);

  const footer = canAct ? (
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
    <div id={id} tabIndex={-1} className={cls('anchor')} ref={part}>
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
          (form.ready ? children : <Skeleton label="Looking for what you had typed here" lines={3} />)}
      </Panel>
    </div>
  );
}
