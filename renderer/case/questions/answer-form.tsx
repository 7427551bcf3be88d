import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { FieldProblem } from '../../components/error-summary.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useCommand } from '../../use-command.ts';
import { QUESTION_WORDS, type Question } from '../../../contract/words/track-words.ts';
import { ActPanel } from '../act-panel.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Contested, settling } from '../contested.tsx';
import { Overtaken } from '../overtaken.tsx';
import { RecordedLine } from '../recorded-line.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useFieldForm } from '../use-field-form.ts';
import { whyNot } from '../why-not.ts';
import { answerToSend, answerBoxes, answerProblems, ANSWER_FIELD_IDS } from './answer-boxes.ts';
import { evidenceLine, evidenceOf } from '../../../contract/words/evidence.ts';
import { choicesOf, QUESTION_FIELDS } from './question-fields.ts';
import { RecordedAnswer } from './recorded-answer.tsx';

/** Answers one of the three questions: the answer, the reason, and what was relied on, kept together. */
export function AnswerForm({ question }: { readonly question: Question }) {
  const { caseId, view } = useCase();
  const { field, number, answers } = QUESTION_FIELDS[question];
  const mine = useFieldForm(field, answerBoxes);
  const { form, recorded } = mine;
  const command = useCommand('answer-question');
  const blocked = whyNot(view, 'answer-question');
  const evidence = evidenceOf(view);
  const check = (): readonly FieldProblem[] => answerProblems(form.values, recorded?.value ?? null);
  const act = useAct({
    check,
    done: `Question ${number} answered`,
    run: async () => {
      const answer = answerToSend(question, mine.change({ ...form.values }));
      if (answer === null || (await command.run({ caseId, ...answer }, [form.place])) === null) return false;
      return true;
    },
  });

  return (
    <ActPanel
      id="answer-form"
      title={`${number}. ${QUESTION_WORDS[question]}`}
      actLabel={recorded === null ? `Answer question ${number}` : `Change answer to question ${number}`}
      act={act}
      whyNot={blocked}
      command={command}
      form={form}
      lead={
        <>
          <Contested
            field={field}
            recorded={recorded}
            busy={command.busy}
            whyNot={blocked}
            onChoose={(version) => {
              if (recorded === null) return;
              const settled = settling(recorded, version);
              const answer = answerToSend(question, { ...settled, value: { ...answerBoxes(version.value) } });
              if (answer !== null) void command.run({ caseId, ...answer });
            }}
          />
          <RecordedAnswer question={question} />
          <RecordedLine field={field} recorded={recorded} />
          <Overtaken of={mine} />
        </>
      }
    >
      <div id={ANSWER_FIELD_IDS.answer} tabIndex={-1}>
        <RadioGroup
          label={recorded === null ? 'Your answer' : 'Change the answer'}
          choices={choicesOf(answers)}
          value={answers.find((one) => one === form.values.answer) ?? null}
          error={problemOf(act, ANSWER_FIELD_IDS.answer)}
          onChange={(answer) => form.set('answer', answer)}
        />
      </div>
      <TextArea
        id={ANSWER_FIELD_IDS.reason}
        label="Reason"
        hint={recorded === null ? 'Why this is the answer' : 'Why the answer changes'}
        error={problemOf(act, ANSWER_FIELD_IDS.reason)}
        value={form.values.reason}
        onChange={(event) => form.set('reason', event.target.value)}
      />
      {evidence.length === 0 ? (
        <p className={cls('soft')}>There is nothing in the case yet that could be relied on.</p>
      ) : (
        <CheckboxGroup
          label="Evidence relied on"
          choices={evidence.map((entry) => ({ value: String(entry.id), label: evidenceLine(view, entry) }))}
          values={form.values.evidence}
          onChange={(chosen) => form.set('evidence', [...chosen])}
        />
      )}
    </ActPanel>
  );
}
