import type { ReactNode } from 'react';
import type { FieldValues, StatedCause } from '../../../contract/for-window.ts';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RECEIVED_HOW_WORDS } from '../../../contract/words/detail-words.ts';
import type { DraftPlace } from '../../drafts/draft-keeper.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import type { Troubled } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import type { FieldForm } from '../use-field-form.ts';

type ReceivedHow = StatedCause['receivedHow'];
/** The fields that hold a cause as somebody stated it, on either set of lines. */
export type CauseField =
  | 'practitionerCause'
  | 'examinerCause'
  | 'agreedCause'
  | 'practitionerNeonatalCause'
  | 'examinerNeonatalCause'
  | 'agreedNeonatalCause';

interface StatedBoxes {
  readonly statedBy: string;
  readonly receivedHow: ReceivedHow | '';
}

interface CauseChange<Field extends CauseField> {
  readonly value: FieldValues[Field];
  readonly base: string | null;
  readonly settles: string[];
}

export interface CauseEditorProps<Field extends CauseField, Boxes extends StatedBoxes> {
  readonly id: string;
  readonly title: string;
  readonly statedByLabel: string;
  readonly actLabel: string;
  readonly done: string;
  /** The ways it can have come; a single one needs no question. */
  readonly receivedHow: readonly ReceivedHow[];
  readonly mine: FieldForm<Field, Boxes>;
  readonly problems: (boxes: Boxes, idOf: (part: string) => string) => readonly FieldProblem[];
  readonly valueOf: (boxes: Boxes) => FieldValues[Field] | null;
  readonly children: (
    idOf: (part: string) => string,
    problemOf: (fieldId: string) => string | null,
  ) => ReactNode;
  readonly command: Troubled & { readonly busy: boolean };
  readonly whyNot: string | null;
  /** @param typedIn the drafts that the change was typed in; none where a value was chosen */
  readonly record: (change: CauseChange<Field>, typedIn: readonly DraftPlace[]) => Promise<boolean>;
  readonly actions?: ReactNode;
}

/** One statement of the cause, in the words of whoever states it. */
export function CauseEditor<Field extends CauseField, Boxes extends StatedBoxes>(
  props: CauseEditorProps<Field, Boxes>,
) {
  const { id, title, mine, command, whyNot, record, receivedHow, actions } = props;
  const { form, recorded, field } = mine;
  const idOf = (part: string): string => `${id}-${part}`;
  const [only] = receivedHow.length === 1 ? receivedHow : [];
  const boxes: Boxes = only === undefined ? form.values : { ...form.values, receivedHow: only };
  const act = useAct({
    check: () => props.problems(boxes, idOf),
    done: props.done,
    run: async () => {
      const value = props.valueOf(boxes);
      return value !== null && record(mine.change(value), [form.place]);
    },
  });
  const choices: readonly Choice<ReceivedHow>[] = receivedHow.map((how) => ({
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
              if (recorded !== null) void record(settling(recorded, version), []);
            }}
          />
          {recorded === null && whyNot !== null && <p className={cls('soft')}>Not recorded</p>}
          <RecordedLine field={field} recorded={recorded} />
          <Overtaken of={mine} />
        </>
      }
    >
      {props.children(idOf, (fieldId) => problemOf(act, fieldId))}
      <div className={cls('row')}>
        <TextField
          verbatim
          id={idOf('statedBy')}
          label={props.statedByLabel}
          maxLength={100}
          value={form.values.statedBy}
          error={problemOf(act, idOf('statedBy'))}
          onChange={(event) => form.setAll({ ...form.values, statedBy: event.target.value })}
        />
        {only === undefined && (
          <div id={idOf('receivedHow')} tabIndex={-1}>
            <RadioGroup
              label="How it reached the office"
              choices={choices}
              value={choices.find((choice) => choice.value === form.values.receivedHow)?.value ?? null}
              error={problemOf(act, idOf('receivedHow'))}
              onChange={(how) => form.setAll({ ...form.values, receivedHow: how })}
            />
          </div>
        )}
      </div>
    </ActPanel>
  );
}
