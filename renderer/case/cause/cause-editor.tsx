import type { ReactNode } from 'react';
import type { StatedCause } from '../../../contract/for-window.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RECEIVED_HOW_WORDS } from '../../words/detail-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import type { Troubled } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import type { FieldForm } from '../use-field-form.ts';
import { type CauseBoxes, causeProblems, causeToRecord } from './cause-boxes.ts';
import { CauseLines } from './cause-lines.tsx';

type CauseField = 'practitionerCause' | 'examinerCause' | 'agreedCause';
interface CauseChange {
  readonly value: StatedCause;
  readonly base: string | null;
  readonly settles: string[];
}

interface CauseEditorProps {
  readonly id: string;
  readonly title: string;
  readonly whose: string;
  readonly statedByLabel: string;
  readonly actLabel: string;
  readonly done: string;
  /** The ways it can have come; a single one needs no question. */
  readonly receivedHow: readonly StatedCause['receivedHow'][];
  readonly mine: FieldForm<CauseField, CauseBoxes>;
  readonly command: Troubled & { readonly busy: boolean };
  readonly whyNot: string | null;
  readonly record: (change: CauseChange) => Promise<boolean>;
  readonly actions?: ReactNode;
}

/** One statement of the cause, in the words of whoever states it. */
export function CauseEditor(props: CauseEditorProps) {
  const { id, title, whose, mine, command, whyNot, record, receivedHow, actions } = props;
  const { form, recorded, field } = mine;
  const idOf = (part: string): string => `${id}-${part}`;
  const [only] = receivedHow.length === 1 ? receivedHow : [];
  const boxes: CauseBoxes = only === undefined ? form.values : { ...form.values, receivedHow: only };
  const act = useAct({
    check: () => causeProblems(boxes, idOf),
    done: props.done,
    run: async () => {
      const value = causeToRecord(boxes);
      if (value === null || !(await record(mine.change(value)))) return false;
      await form.discard();
      return true;
    },
  });
  const choices: readonly Choice<StatedCause['receivedHow']>[] = receivedHow.map((how) => ({
    value: how,
    label: RECEIVED_HOW_WORDS[how],
  }));

  return (
    <ActPanel
      id={id}
      title={title}
      actLabel={props.actLabel}
      act={act}
      whyNot={whyNot}
      command={command}
      form={form}
      {...(actions === undefined || whyNot !== null ? {} : { actions })}
      lead={
        <>
          <Contested
            field={field}
            recorded={recorded}
            busy={command.busy}
            whyNot={whyNot}
            onChoose={(version) => {
              if (recorded !== null) void record(settling(recorded, version));
            }}
          />
          <RecordedLine field={field} recorded={recorded} />
          <Overtaken of={mine} />
        </>
      }
    >
      <CauseLines
        whose={whose}
        cause={form.values.cause}
        idOf={idOf}
        problemOf={(fieldId) => problemOf(act, fieldId)}
        onChange={(cause) => form.set('cause', cause)}
      />
      <div className={cls('row')}>
        <TextField
          verbatim
          id={idOf('statedBy')}
          label={props.statedByLabel}
          maxLength={100}
          value={form.values.statedBy}
          error={problemOf(act, idOf('statedBy'))}
          onChange={(event) => form.set('statedBy', event.target.value)}
        />
        {only === undefined && (
          <div id={idOf('receivedHow')} tabIndex={-1}>
            <RadioGroup
              label="How it reached the office"
              choices={choices}
              value={choices.find((choice) => choice.value === form.values.receivedHow)?.value ?? null}
              error={problemOf(act, idOf('receivedHow'))}
              onChange={(how) => form.set('receivedHow', how)}
            />
          </div>
        )}
      </div>
    </ActPanel>
  );
}
