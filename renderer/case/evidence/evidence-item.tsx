import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { type EvidenceWeight, isUnanswered, type Weighed } from '../../../contract/for-window.ts';
import { EVIDENCE_ANSWER_WORDS, EVIDENCE_WEIGHT_WORDS } from '../../../contract/words/evidence-words.ts';
import { byLine } from '../../../contract/words/who.ts';
import { Button } from '../../components/button.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { useDraftForm } from '../../drafts/use-draft-form.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { whyNot } from '../why-not.ts';
import { actOf } from './act-of.ts';
import { AnswerEvidence, answerDraft, useEmptyAnswer } from './answer-evidence.tsx';
import { evidenceCls } from './evidence-classes.ts';
import { EvidencePlaces } from './evidence-places.tsx';
import { OtherExaminers } from './other-examiners.tsx';
import { RaiseFromEvidence } from './raise-from-evidence.tsx';
import { RewordedSince, RuleSpoken } from './rule-spoken.tsx';
import { TellCoroner } from './tell-coroner.tsx';

const TONES = {
  stop: 'bad',
  query: 'warn',
  note: 'info',
  notify: 'bad',
  consider: 'warn',
  prompt: 'info',
} as const satisfies Record<EvidenceWeight, Tone>;

interface EvidenceItemProps {
  readonly weighed: Weighed;
  readonly onRecorded: () => void;
}

/** One thing the record raises: what, where it stands, on what ground, and what was made of it. */
export function EvidenceItem({ weighed, onRecorded }: EvidenceItemProps) {
  const { caseId, view } = useCase();
  const [isWhy, setWhy] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const form = useDraftForm(caseId, answerDraft(weighed.key), useEmptyAnswer(weighed));
  const saysId = useId();
  const isOpen = isUnanswered(weighed);
  const canAnswer = whyNot(view, actOf(weighed.kind)) === null && weighed.weight !== 'note';
  const isAnswering = canAnswer && (isWanted || form.isChanged);
  const { says } = weighed;
  const item = useRef<HTMLLIElement>(null);
  useFocusBack(item, isAnswering);
  return (
    <li className={evidenceCls('item')} ref={item} {...(isOpen ? { 'data-waiting': '' } : {})}>
      <div className={evidenceCls('head')}>
        <div className={evidenceCls('what')}>
          <p className={evidenceCls('says')} id={saysId}>
            <StatusTag tone={isOpen ? TONES[weighed.weight] : 'neutral'}>
              {EVIDENCE_WEIGHT_WORDS[weighed.weight]}
            </StatusTag>{' '}
            {says}
          </p>
          <EvidencePlaces weighed={weighed} seenBefore={isAnswering ? form.values.seen : null} />
          <Made weighed={weighed} />
          <RewordedSince weighed={weighed} />
          {weighed.kind === 'independence' && isOpen && <OtherExaminers weighed={weighed} />}
        </div>
        <div className={evidenceCls('acts')}>
          <button
            type="button"
            className={cls('text-button')}
            aria-expanded={isWhy}
            aria-label={`Why this is asked: ${says}`}
            onClick={() => setWhy(!isWhy)}
          >
            Why
          </button>
          {isOpen && <RaiseFromEvidence weighed={weighed} />}
          {isOpen && <TellCoroner weighed={weighed} />}
          {canAnswer && weighed.told === null && !isAnswering && (
            <span data-answer="">
              <Button
                size="small"
                aria-label={`${answerWords(weighed)}: ${says}`}
                onPress={() => setWanted(true)}
              >
                {answerWords(weighed)}
              </Button>
            </span>
          )}
        </div>
      </div>
      {isWhy && (
        <div className={cls('soft')}>
          <p>
            {weighed.basis}. Rule {weighed.rule}.
          </p>
          <RuleSpoken weighed={weighed} />
        </div>
      )}
      {isAnswering && (
        <AnswerEvidence
          weighed={weighed}
          form={form}
          saysId={saysId}
          takesFocus={isWanted}
          onDone={(isRecorded) => {
            setWanted(false);
            if (isRecorded) onRecorded();
          }}
        />
      )}
    </li>
  );
}

/** When the boxes go, the focus that was in them comes back to the button that opened them. */
function useFocusBack(item: RefObject<HTMLElement | null>, isAnswering: boolean): void {
  const wasAnswering = useRef(isAnswering);
  useEffect(() => {
    if (wasAnswering.current && !isAnswering && document.activeElement === document.body)
      item.current?.querySelector<HTMLElement>('[data-answer] button')?.focus();
    wasAnswering.current = isAnswering;
  }, [item, isAnswering]);
}

function answerWords({ answered, open }: Weighed): string {
  if (answered === null) return 'Answer';
  return open.length > 0 ? 'Answer what is new' : 'Answer again';
}

/** What the office made of it so far. */
function Made({ weighed: { answered, told } }: { readonly weighed: Weighed }) {
  const { view } = useCase();
  return (
    <>
      {told !== null && <p className={cls('soft')}>The coroner was told: {byLine(view.people, told)}</p>}
      {answered !== null && (
        <p className={cls('soft')}>
          <b>{EVIDENCE_ANSWER_WORDS[answered.content.answer]}</b>
          {answered.content.because.trim() !== '' && <>: {answered.content.because}</>} ·{' '}
          {byLine(view.people, answered.stamp)}
        </p>
      )}
    </>
  );
}
