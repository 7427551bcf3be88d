import type { ReactNode } from 'react';
import type { CaseView } from '../../contract/views.ts';
import { Panel } from '../components/panel.tsx';
import { TaskList, TaskRow, type TaskState as RowState } from '../components/task-row.tsx';
import { WAITING_WORDS } from '../../contract/words/track-words.ts';
import { cls } from './case-classes.ts';
import { useCase } from './case-context.ts';
import { usePlace, useQuestion } from './case-place.ts';
import type { Task, TaskState } from './task.ts';
import { tasksFinished, tasksOf } from './tasks.ts';
import { clockWords, initialsOf, nameOf } from '../../contract/words/who.ts';

const ROW_STATES = {
  done: 'done',
  excused: 'done',
  open: 'to-do',
  blocked: 'blocked',
} as const satisfies Record<TaskState, RowState>;

/** What there is to do, read from the record, with who did it or what it waits for. */
export function TasksPanel() {
  const { caseId, view, go, ask } = useCase();
  const { section } = usePlace(caseId);
  const question = useQuestion(caseId);
  const tasks = tasksOf(view);

  function open(task: Task): void {
    if (task.question !== null) ask(task.question);
    else go(task.place);
  }

  return (
    <Panel
      title="Tasks"
      isPane
      scrolls
      flush
      tag={
        <span className={cls('soft')}>
          {tasksFinished(tasks)} of {tasks.length} done
        </span>
      }
      footer={<span className={cls('soft')}>Waiting on: {WAITING_WORDS[view.summary.tracks.waitingOn]}</span>}
    >
      <TaskList label="Tasks of this case">
        {tasks.map((task) => (
          <TaskRow
            key={task.name}
            title={task.name}
            state={ROW_STATES[task.state]}
            {...detailOf(task, view)}
            isCurrent={
              task.place.section === section &&
              task.state !== 'done' &&
              (task.question === null || task.question === question)
            }
            onOpen={() => open(task)}
          />
        ))}
      </TaskList>
    </Panel>
  );
}

function detailOf(task: Task, view: CaseView): { readonly detail?: ReactNode } {
  const { stamp, why } = task;
  if (stamp === null && why === null) return {};
  return {
    detail: (
      <>
        {why}
        {why !== null && stamp !== null && ' · '}
        {stamp !== null && (
          <>
            <abbr className={cls('initials')} title={nameOf(view.people, stamp.actor)}>
              {initialsOf(nameOf(view.people, stamp.actor))}
            </abbr>{' '}
            · <span className={cls('whole')}>{clockWords(stamp.happenedAt)}</span>
          </>
        )}
      </>
    ),
  };
}
