import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { problemOf, useAct } from '../use-act.ts';
import { byLine, nameOf } from '../../../contract/words/who.ts';
import { whyNot } from '../why-not.ts';
import { useMembersWho } from './use-members.ts';

const EMPTY = { to: '', note: '' } as const;
const ID = 'hand-over';

/** Passes the record to another medical examiner, who may declare after reading it. Everything stays in the case. */
export function HandOverForm() {
  const { caseId, view, user } = useCase();
  const form = useDraftForm<{ readonly to: string; readonly note: string }>(caseId, ID, EMPTY);
  const { note, to } = form.values;
  const command = useCommand('hand-over');
  const conflicted = new Set(
    view.case.independence.filter(({ content }) => !content.independent).map(({ stamp }) => stamp.actor),
  );
  const others = useMembersWho('declare').filter(
    ({ userId }) => userId !== user?.userId && ![...conflicted].some((actor) => actor === userId),
  );
  const act = useAct({
    check: () =>
      others.some(({ userId }) => userId === to)
        ? []
        : [{ fieldId: `${ID}-to`, message: 'Choose the medical examiner who takes it on.' }],
    done: 'Case handed over',
    run: async () => {
      if ((await command.run({ caseId, to, note: note.trim() }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="Handing over to another medical examiner"
      actLabel="Hand case over"
      foldedBehind="Hand over to another medical examiner"
      act={act}
      whyNot={whyNot(view, 'hand-over')}
      command={command}
      form={form}
      lead={<HandedOver />}
    >
      {others.length === 0 && (
        <p>No other medical examiner of this office can take it on. The lead medical examiner finds one.</p>
      )}
      <div id={`${ID}-to`} tabIndex={-1}>
        <Select
          label="Medical examiner who takes it on"
          choices={others.map(({ userId, name }) => ({ value: userId, label: name }))}
          value={others.some(({ userId }) => userId === to) ? to : null}
          error={problemOf(act, `${ID}-to`)}
          onChange={(chosen) => form.set('to', chosen)}
        />
      </div>
      <TextArea
        id={`${ID}-note`}
        label="What the next examiner should know"
        optional
        maxLength={2000}
        value={note}
        onChange={(event) => form.set('note', event.target.value)}
      />
    </ActPanel>
  );
}

function HandedOver() {
  const { view } = useCase();
  const { handovers } = view.case;
  if (handovers.length === 0) return <p className={cls('soft')}>The record has not been handed over.</p>;
  return (
    <ul className={cls('cards-list')} aria-label="Handovers">
      {handovers.toReversed().map(({ content, stamp }) => (
        <li key={stamp.entry}>
          Handed over to <b>{nameOf(view.people, content.to)}</b>
          {content.note !== '' && `: ${content.note}`}
          <p className={cls('soft')}>{byLine(view.people, stamp)}</p>
        </li>
      ))}
    </ul>
  );
}
