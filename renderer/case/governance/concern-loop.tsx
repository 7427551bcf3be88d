import { useState } from 'react';
import type { CaseDocument, ConcernLoop, OutcomeTold } from '../../../contract/for-window.ts';
import type { CaseView } from '../../../contract/views.ts';
import { Button } from '../../components/button.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { MarkDialog } from '../../outbox/mark-dialog.tsx';
import {
  CHASE_RESULT_WORDS,
  FAMILY_TOLD_WORDS,
  FAMILY_WISH_WORDS,
  outcomeWords,
} from '../../../contract/words/loop-words.ts';
import { byLine, clockWords } from '../../../contract/words/who.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { outboxRowOf } from '../documents/document-row.ts';
import { whyNot } from '../why-not.ts';
import { ChaseDialog } from './chase-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { ToldDialog } from './told-dialog.tsx';

type Step = 'sent' | 'received' | 'chase' | 'outcome' | OutcomeTold['to'];

/** What followed from passing a concern on, step by step, and whatever comes next. */
export function ConcernLoopPart({
  loop,
  notification,
}: {
  readonly loop: ConcernLoop;
  readonly notification: CaseDocument;
}) {
  const { view } = useCase();
  const [step, setStep] = useState<Step | null>(null);
  const { documentId, number } = notification.intended;
  const close = () => setStep(null);
  return (
    <div className={cls('group')} role="group" aria-label={`What became of ${number}`}>
      <FactList facts={factsOf(loop, view)} />
      <div className={cls('inline')}>
        {nextSteps(loop).map((next) => (
          <Button
            key={next.step}
            size="small"
            whyNot={whyNot(view, next.act)}
            aria-label={`${next.label}: ${number}`}
            onPress={() => setStep(next.step)}
          >
            {next.label}
          </Button>
        ))}
      </div>
      {(step === 'sent' || step === 'received') && (
        <MarkDialog row={outboxRowOf(view, notification)} mark={step} onClose={close} />
      )}
      {step === 'chase' && <ChaseDialog documentId={documentId} number={number} onClose={close} />}
      {step === 'outcome' && <OutcomeDialog documentId={documentId} number={number} onClose={close} />}
      {(step === 'medical-examiner' || step === 'family') && (
        <ToldDialog documentId={documentId} to={step} onClose={close} />
      )}
    </div>
  );
}

interface NextStep {
  readonly step: Step;
  readonly label: string;
  readonly act:
    'mark-document' | 'chase-notification' | 'record-notification-outcome' | 'record-outcome-told';
}

/** What can be done now, the likeliest first. What was done once can mostly be recorded again. */
function nextSteps({ examinerTold, familyDone, outcome, received, sent }: ConcernLoop): readonly NextStep[] {
  if (outcome !== null) {
    return [
      ...(examinerTold === null
        ? [{ step: 'medical-examiner', label: 'Tell the examiner', act: 'record-outcome-told' } as const]
        : []),
      ...(familyDone
        ? []
        : [{ step: 'family', label: 'Tell the family', act: 'record-outcome-told' } as const]),
      { step: 'outcome', label: 'Record another outcome', act: 'record-notification-outcome' },
    ];
  }
  return [
    ...(sent === null ? [{ step: 'sent', label: 'Mark as sent', act: 'mark-document' } as const] : []),
    ...(received === null
      ? [{ step: 'received', label: 'Mark as received', act: 'mark-document' } as const]
      : []),
    { step: 'chase', label: 'Ask after it', act: 'chase-notification' },
    { step: 'outcome', label: 'Record outcome', act: 'record-notification-outcome' },
  ];
}

const NOT_YET = 'Not yet';

function factsOf(loop: ConcernLoop, { people }: Pick<CaseView, 'people'>): readonly Fact[] {
  const { chases, examinerTold, familyTold, familyWish, outcome, received, sent } = loop;
  const receipt = (one: typeof sent): string =>
    one === null
      ? NOT_YET
      : `${clockWords(one.content.at)}, ${one.content.how} (${byLine(people, one.stamp)})`;
  return [
    { label: 'Sent', value: receipt(sent) },
    { label: 'Received', value: receipt(received) },
    ...chases.map(({ content, stamp }): Fact => ({
      label: `Asked after, ${clockWords(content.at)}`,
      value: (
        <span className={cls('said')}>
          {CHASE_RESULT_WORDS[content.result]}: {content.whom}, {content.how}
          {content.answer !== '' && `. ${content.answer}`} ({byLine(people, stamp)})
        </span>
      ),
    })),
    {
      label: 'Outcome',
      value:
        outcome === null ? (
          NOT_YET
        ) : (
          <span className={cls('said')}>
            {outcomeWords(outcome.content)} ({byLine(people, outcome.stamp)})
          </span>
        ),
    },
    ...(outcome === null
      ? []
      : [
          {
            label: 'Medical examiner told',
            value:
              examinerTold === null
                ? NOT_YET
                : `${clockWords(examinerTold.at)} (${byLine(people, examinerTold.by.stamp)})`,
          },
        ]),
    { label: 'Family', value: FAMILY_WISH_WORDS[familyWish] },
    ...familyTold.map(({ content, stamp }): Fact => ({
      label: `Family, ${clockWords(content.at)}`,
      value: (
        <span className={cls('said')}>
          {FAMILY_TOLD_WORDS[content.result]}: {content.whom}
          {content.how !== '' && `, ${content.how}`}
          {content.said !== '' && `. ${content.said}`} ({byLine(people, stamp)})
        </span>
      ),
    })),
  ];
}
