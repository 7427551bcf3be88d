import { useState } from 'react';
import type { EvidenceAnswerCode, Weighed } from '../../../contract/for-window.ts';
import { Button } from '../../components/button.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { EVIDENCE_ANSWER_WORDS } from '../../../contract/words/evidence-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { whyNot } from '../why-not.ts';

interface AnswerBoxes {
  readonly answer: EvidenceAnswerCode | '';
  readonly because: string;
}

const EMPTY: AnswerBoxes = { answer: '', because: '' };

/** Says what was made of a piece of evidence. Folded away until it is wanted, or until a draft waits in it. */
export function AnswerEvidence({ weighed }: { readonly weighed: Weighed }) {
  const { view } = useCase();
  const [isWanted, setWanted] = useState(false);
  const form = useDraftForm(useCase().caseId, `evidence ${weighed.key}`, EMPTY);
  const blocked = whyNot(
    view,
    weighed.kind === 'coroner-circumstance' || weighed.kind === 'independence'
      ? 'answer-circumstance'
      : 'answer-evidence',
  );
  if (!isWanted && !form.isChanged) {
    return (
      <div>
        <Button size="small" whyNot={blocked} whyNotPlace="beside" onPress={() => setWanted(true)}>
          {weighed.answered === null ? 'Answer this' : 'Answer again'}
        </Button>
      </div>
    );
  }
  return <AnswerBoxesForm weighed={weighed} form={form} blocked={blocked} onDone={() => setWanted(false)} />;
}

interface AnswerBoxesFormProps {
  readonly weighed: Weighed;
  readonly form: ReturnType<typeof useDraftForm<AnswerBoxes>>;
  readonly blocked: string | null;
  readonly onDone: () => void;
}

function AnswerBoxesForm({ weighed, form, blocked, onDone }: AnswerBoxesFormProps) {
  const { caseId } = useCase();
  const command = useCommand('answer-evidence');
  const { answer, because } = form.values;
  const [ofAnswer, ofReason] = [`evidence-answer-${weighed.key}`, `evidence-because-${weighed.key}`];
  const act = useAct({
    check: () => [
      ...(answer === '' ? [{ fieldId: ofAnswer, message: 'Choose what you made of it.' }] : []),
      ...(needsReason(answer) && because.trim() === ''
        ? [{ fieldId: ofReason, message: 'Write why, in a sentence.' }]
        : []),
    ],
    done: 'Answer recorded',
    run: async () => {
      if (answer === '') return false;
      const seen = weighed.seenIn.flatMap(({ entry }) => (entry === null ? [] : [entry]));
      const recorded = { caseId, raised: weighed.key, answer, because: because.trim(), seen };
      if ((await command.run(recorded)) === null) return false;
      await form.discard();
      onDone();
      return true;
    },
  });
  return (
    <div className={cls('stack')}>
      <Trouble of={command} />
      <div id={ofAnswer} tabIndex={-1}>
        <RadioGroup
          label="What you made of it"
          layout="inline"
          choices={weighed.answers.map((value) => ({ value, label: EVIDENCE_ANSWER_WORDS[value] }))}
          value={answer === '' ? null : answer}
          error={problemOf(act, ofAnswer)}
          onChange={(chosen) => form.set('answer', chosen)}
        />
      </div>
      <TextArea
        id={ofReason}
        label="Why"
        hint="In a sentence. It stays with the case."
        maxLength={2000}
        value={because}
        error={problemOf(act, ofReason)}
        onChange={(event) => form.set('because', event.target.value)}
      />
      <div className={cls('inline')}>
        <Button kind="primary" size="small" busy={command.busy} whyNot={blocked} onPress={act.press}>
          Record the answer
        </Button>
        <Button
          size="small"
          onPress={() => {
            void form.discard().then(onDone);
          }}
        >
          Not now
        </Button>
      </div>
    </div>
  );
}

/** What was asked or done speaks for itself; what is let stand or left undone says why. Rule EVID-1. */
function needsReason(answer: EvidenceAnswerCode | ''): boolean {
  return answer === 'accepted' || answer === 'not-for-coroner' || answer === 'not-needed';
}
