import type { FieldValues } from '../../../contract/for-window.ts';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../use-command.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';

const ID = 'reasoning';

function boxesOf(value: FieldValues['reasoning'] | null): { readonly sentence: string } {
  return { sentence: value?.sentence ?? '' };
}

/** One sentence of why the office goes one way where its sources point different ways. */
export function ReasoningForm() {
  const { caseId, view } = useCase();
  const mine = useFieldForm('reasoning', boxesOf);
  const { form, recorded } = mine;
  const command = useCommand('record-reasoning');
  const blocked = whyNot(view, 'record-reasoning');
  const act = useAct({
    check: () =>
      form.values.sentence.trim() === ''
        ? [{ fieldId: `${ID}-sentence`, message: 'Write one sentence of reasoning.' }]
        : [],
    done: 'Reasoning recorded',
    run: async () => {
      const reasoning = mine.change({ sentence: form.values.sentence.trim() });
      if ((await command.run({ caseId, reasoning }, [form.place])) === null) return false;
      return true;
    },
  });
  return (
    <ActPanel
      id={ID}
      title="Why the office goes this way"
      actLabel="Record reasoning"
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <Contested
            field="reasoning"
            recorded={recorded}
            busy={command.busy}
            whyNot={blocked}
            onChoose={(version) => {
              if (recorded !== null) void command.run({ caseId, reasoning: settling(recorded, version) });
            }}
          />
          {blocked !== null && recorded !== null && <p className={cls('said')}>{recorded.value.sentence}</p>}
          {recorded !== null && view.reasoningMissing && (
            <p className={cls('why-not')}>
              Something was recorded after this sentence. Record it again, or a new one.
            </p>
          )}
          <RecordedLine field="reasoning" recorded={recorded} />
          <Overtaken of={mine} />
        </>
      }
    >
      <TextArea
        id={`${ID}-sentence`}
        label="One sentence of reasoning"
        maxLength={2000}
        value={form.values.sentence}
        error={problemOf(act, `${ID}-sentence`)}
        onChange={(event) => form.set('sentence', event.target.value)}
      />
    </ActPanel>
  );
}
