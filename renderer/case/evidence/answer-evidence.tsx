import { useEffect, useMemo, useRef } from 'react';
import type { EvidenceAnswerCode, Weighed } from '../../../contract/for-window.ts';
import { EVIDENCE_ANSWER_WORDS } from '../../../contract/words/evidence-words.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextArea } from '../../components/text-area.tsx';
import type { DraftForm } from '../../drafts/use-draft-form.ts';
import { useCommand } from '../../use-command.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { DraftNote } from '../draft-note.tsx';
import { Trouble } from '../trouble.tsx';
import { problemOf, useAct } from '../use-act.ts';
import { useCtrlEnter } from '../use-ctrl-enter.ts';
import { evidenceCls } from './evidence-classes.ts';
import { entriesSeenIn } from './evidence-groups.ts';

/** An answer that is being written, with the entries that stood on the screen when it was begun. */
export interface AnswerBoxes {
  readonly answer: EvidenceAnswerCode | '';
  readonly because: string;
  readonly seen: string[];
}

/** The draft in which an answer is written. */
export function answerDraft(raised: string): string {
  return `evidence ${raised}`;
}

/** The boxes before anything is written. Where there is only one answer, it is the one. */
export function useEmptyAnswer(weighed: Weighed): AnswerBoxes {
  const [only, ...others] = weighed.answers;
  const entries = entriesSeenIn(weighed).join(' ');
  return useMemo(
    () => ({
      answer: only === undefined || others.length > 0 ? '' : only,
      because: '',
      seen: entries === '' ? [] : entries.split(' '),
    }),
    [entries, only, others.length],
  );
}

interface AnswerEvidenceProps {
  readonly weighed: Weighed;
  readonly form: DraftForm<AnswerBoxes>;
  /** The element that says what is asked. */
  readonly saysId: string;
  /** Somebody has just asked for it; what was restored waits where it is. */
  readonly takesFocus: boolean;
  readonly onDone: (isRecorded: boolean) => void;
}

/** Says what was made of a piece of evidence: one choice, and a sentence where it is let stand. Rule EVID-1. */
export function AnswerEvidence({ weighed, form, saysId, takesFocus, onDone }: AnswerEvidenceProps) {
  const { caseId } = useCase();
  const command = useCommand('answer-evidence');
  const part = useRef<HTMLDivElement>(null);
  const { answer, because, seen } = form.values;
  const [ofAnswer, ofReason] = [`evidence-answer-${weighed.key}`, `evidence-because-${weighed.key}`];
  const isGrown = entriesSeenIn(weighed).some((entry) => !seen.includes(entry));
  const isOnly = weighed.answers.length === 1;
  const act = useAct({
    check: () => [
      ...(answer === '' ? [{ fieldId: ofAnswer, message: 'Choose what you made of it.' }] : []),
      ...(needsReason(answer) && because.trim() === ''
        ? [{ fieldId: ofReason, message: 'Write why, in a sentence.' }]
        : []),
    ],
    done: 'Answer recorded',
    run: async () => {
      if (answer === '' || isGrown) return false;
      const recorded = { caseId, raised: weighed.key, answer, because: because.trim(), seen: [...seen] };
      if ((await command.run(recorded)) === null) return false;
      await form.discard();
      onDone(true);
      return true;
    },
  });
  useCtrlEnter(part, act.press, !command.busy && !isGrown);
  useEffect(() => {
    if (takesFocus) part.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takesFocus]);
  return (
    <div ref={part} className={evidenceCls('form')} role="group" aria-labelledby={saysId}>
      <Trouble of={command} />
      {isGrown && (
        <Notice
          tone="warn"
          announced="politely"
          title="Something new was recorded about this while you were writing"
          actions={
            <Button size="small" onPress={() => form.set('seen', [...entriesSeenIn(weighed)])}>
              I have read it
            </Button>
          }
        >
          It is marked above. What you wrote is kept.
        </Notice>
      )}
      {!isOnly && (
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
      )}
      <TextArea
        id={ofReason}
        label={isOnly && answer !== '' ? `${EVIDENCE_ANSWER_WORDS[answer]}, because` : 'Why'}
        hint="In a sentence. It stays with the case."
        optional={!needsReason(answer) && answer !== ''}
        maxLength={2000}
        value={because}
        error={problemOf(act, ofReason)}
        onChange={(event) => form.set('because', event.target.value)}
      />
      <div className={cls('inline')}>
        <Button
          kind="primary"
          size="small"
          keys="Ctrl+Enter"
          busy={command.busy}
          whyNot={isGrown ? 'Read first what is new.' : null}
          whyNotPlace="beside"
          onPress={act.press}
        >
          Record the answer
        </Button>
        {!form.isChanged && (
          <Button size="small" onPress={() => onDone(false)}>
            Not now
          </Button>
        )}
        <DraftNote form={form} />
      </div>
    </div>
  );
}

/** What was asked or done speaks for itself; what is let stand or left undone says why. Rule EVID-1. */
function needsReason(answer: EvidenceAnswerCode | ''): boolean {
  return answer === 'accepted' || answer === 'not-for-coroner' || answer === 'not-needed';
}
