import { useRef } from 'react';
import type { Concern, ConcernRecord } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { CONCERN_ROUTE_WORDS } from '../../../contract/words/governance-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { choices } from '../choices.ts';
import { DraftNote } from '../draft-note.tsx';
import { Trouble } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useCtrlEnter } from '../use-ctrl-enter.ts';
import { whyNot } from '../why-not.ts';

type Route = NonNullable<ConcernRecord['suggestedRoute']>;
interface ReviewBoxes {
  readonly decision: 'notify' | 'no-further-action' | '';
  readonly route: Route | '';
  readonly examinerView: string;
}

const EMPTY: ReviewBoxes = { decision: '', route: '', examinerView: '' };
const ROUTES = choices<Route>(CONCERN_ROUTE_WORDS);

/** A medical examiner decides what becomes of a concern. */
export function ConcernReviewForm({ concern }: { readonly concern: Concern }) {
  const { caseId, view } = useCase();
  const entry = concern.stamp.entry;
  const id = `review-${entry}`;
  const form = useDraftForm(caseId, `concern-review-${entry}`, EMPTY);
  const { decision, route, examinerView } = form.values;
  const command = useCommand('review-concern');
  const blocked = whyNot(view, 'review-concern');
  const act = useAct({
    check: () => [
      ...(decision === '' ? [{ fieldId: `${id}-decision`, message: 'Choose what becomes of it.' }] : []),
      ...(decision === 'notify' && route === ''
        ? [{ fieldId: `${id}-route`, message: 'Choose the route.' }]
        : []),
      ...(decision === 'no-further-action' && examinerView.trim() === ''
        ? [{ fieldId: `${id}-view`, message: 'Say why nothing further is done.' }]
        : []),
    ],
    done: 'Decision on the concern recorded',
    run: async () => {
      const told = { concern: entry, examinerView: examinerView.trim() };
      const review =
        decision === 'notify' && route !== ''
          ? ({ ...told, decision, route } as const)
          : ({ ...told, decision: 'no-further-action' } as const);
      if ((await command.run({ caseId, review }, [form.place])) === null) return false;
      return true;
    },
  });
  const part = useRef<HTMLDivElement>(null);
  useCtrlEnter(part, act.press, blocked === null && form.ready && !command.busy);
  if (blocked !== null) return <p className={cls('soft')}>{blocked}</p>;
  if (!form.ready) return null;
  return (
    <div className={cls('group')} role="group" aria-label="Decision on this concern" ref={part}>
      <Trouble of={command} />
      <ErrorSummary problems={act.problems} attempt={act.attempt} />
      <div id={`${id}-decision`} tabIndex={-1}>
        <RadioGroup
          label="Medical examiner’s decision"
          choices={[
            { value: 'notify', label: 'Pass on' },
            { value: 'no-further-action', label: 'No further action' },
          ]}
          value={decision === '' ? null : decision}
          error={problemOf(act, `${id}-decision`)}
          onChange={(chosen) => form.set('decision', chosen)}
        />
      </div>
      {decision === 'notify' && (
        <div id={`${id}-route`} tabIndex={-1}>
          <Select
            label="Route"
            choices={ROUTES}
            value={route === '' ? null : route}
            error={problemOf(act, `${id}-route`)}
            onChange={(chosen) => form.set('route', chosen)}
          />
        </div>
      )}
      {decision === 'notify' &&
        route === 'other-organisation' &&
        concern.content.otherOrganisation === null && (
          <Notice
            tone="info"
            announced="politely"
            title="The concern does not say which kind of organisation it is about"
          >
            Correct the concern first. A correction asks for the decision again, and the notification waits
            for the kind.
          </Notice>
        )}
      <TextArea
        id={`${id}-view`}
        label="Examiner’s view"
        optional={decision !== 'no-further-action'}
        maxLength={2000}
        value={examinerView}
        error={problemOf(act, `${id}-view`)}
        onChange={(event) => form.set('examinerView', event.target.value)}
      />
      <div className={cls('inline')}>
        <Button kind="primary" keys="Ctrl+Enter" busy={command.busy} onPress={act.press}>
          Record decision
        </Button>
        <DraftNote form={form} />
      </div>
    </div>
  );
}
