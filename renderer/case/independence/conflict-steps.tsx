import { useState } from 'react';
import { Check, Circle } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { IssueDialog } from '../issue-dialog.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { clockWords, nameOf } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';

const EMPTY = { appointingBody: '', passedTo: '' } as const;
const ID = 'independence-notice';

/** What an examiner with a conflict still has to do: the written notice, and the record passed on. Rule IND-2. */
export function ConflictSteps() {
  const { view, user } = useCase();
  const conflict = view.case.independence.findLast(
    ({ content, stamp }) => stamp.actor === user?.userId && !content.independent,
  );
  if (conflict === undefined) return null;
  const notice = view.case.documents.findLast(
    ({ intended, issued, stamp }) =>
      intended.documentKind === 'independence-notice' && stamp.actor === user?.userId && issued !== null,
  );
  const handover = view.case.handovers.findLast(({ stamp }) => stamp.actor === user?.userId);
  const steps = [
    { name: 'Which circumstance applies is recorded', done: clockWords(conflict.stamp.happenedAt), to: null },
    {
      name: 'Written notice to the appointing body',
      done: notice === undefined ? null : `${notice.intended.number}, ${clockWords(notice.stamp.happenedAt)}`,
      to: ID,
    },
    {
      name: 'Record passed to another medical examiner',
      done:
        handover === undefined
          ? null
          : `${nameOf(view.people, handover.content.to)}, ${clockWords(handover.stamp.happenedAt)}`,
      to: 'hand-over',
    },
  ] as const;
  return (
    <>
      <Notice tone="warn" title="You are not independent in this case. Your work on it has stopped.">
        <p>Nothing you recorded is lost, and nobody’s declaration rests on it.</p>
        <ol className={cls('gap-list')} aria-label="What a conflict of interest asks of you">
          {steps.map(({ done, name, to }) => (
            <li key={name}>
              {done === null ? (
                <Circle size={14} aria-hidden />
              ) : (
                <Check size={14} className={cls('tick')} aria-hidden />
              )}
              <Step name={name} done={done} to={to} />
            </li>
          ))}
        </ol>
      </Notice>
      <NoticeForm />
    </>
  );
}

interface StepProps {
  readonly name: string;
  readonly done: string | null;
  readonly to: string | null;
}

function Step({ name, done, to }: StepProps) {
  const { go } = useCase();
  if (done !== null)
    return (
      <span>
        {name}: {done}
      </span>
    );
  return to === null ? (
    <span>{name}</span>
  ) : (
    <button
      type="button"
      className={cls('text-button')}
      onClick={() => go({ section: 'scrutiny', anchor: to })}
    >
      {name}: still to do
    </button>
  );
}

function NoticeForm() {
  const { caseId, view } = useCase();
  const form = useDraftForm<{ readonly appointingBody: string; readonly passedTo: string }>(
    caseId,
    ID,
    EMPTY,
  );
  const { appointingBody, passedTo } = form.values;
  const command = useCommand('issue-independence-notice');
  const [isAsking, setIsAsking] = useState(false);
  const act = useAct({
    check: () => [
      ...(appointingBody.trim() === ''
        ? [{ fieldId: `${ID}-body`, message: 'Write the body that appointed you.' }]
        : []),
      ...(passedTo.trim() === ''
        ? [{ fieldId: `${ID}-passedTo`, message: 'Write to whom the information and the record go.' }]
        : []),
    ],
    done: '',
    // The dialog issues it; here is only looked whether there is something to issue.
    run: () => {
      setIsAsking(true);
      return Promise.resolve(false);
    },
  });

  async function issue(): Promise<string | null> {
    const issued = await command.run(
      {
        caseId,
        appointingBody: appointingBody.trim(),
        passedTo: passedTo.trim(),
      },
      [form.place],
    );
    return issued?.number ?? null;
  }

  return (
    <>
      <ActPanel
        id={ID}
        title="Written notice to the appointing body"
        actLabel="Issue notice of conflict"
        act={act}
        whyNot={whyNot(view, 'issue-independence-notice')}
        command={command}
        form={form}
      >
        <p className={cls('soft')}>
          The notice names you, the case and the circumstance as you recorded it. It lies in the outbox folder
          and is sent by you.
        </p>
        <TextField
          id={`${ID}-body`}
          label="Appointing body"
          maxLength={100}
          value={appointingBody}
          error={problemOf(act, `${ID}-body`)}
          onChange={(event) => form.set('appointingBody', event.target.value)}
        />
        <TextArea
          id={`${ID}-passedTo`}
          label="To whom the information and the record are passed"
          maxLength={2000}
          value={passedTo}
          error={problemOf(act, `${ID}-passedTo`)}
          onChange={(event) => form.set('passedTo', event.target.value)}
        />
        <span>
          <Button
            kind="quiet"
            size="small"
            onPress={() => form.set('passedTo', 'Another medical examiner of this office')}
          >
            Another medical examiner of this office
          </Button>
        </span>
      </ActPanel>
      {isAsking && (
        <IssueDialog
          title="Issue the notice of conflict?"
          recipient={appointingBody.trim()}
          confirmLabel="Issue notice"
          command={command}
          onIssue={issue}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
