import { CIRCUMSTANCE_FACTS, CIRCUMSTANCE_NAMES } from '../../../contract/for-window.ts';
import { KeyboardHint } from '../../components/keyboard-hint.tsx';
import { cls } from '../case-classes.ts';
import { CircumstanceRow } from './circumstance-row.tsx';
import { DetailsGroup } from './details-group.tsx';
import { useCircumstances } from './use-circumstances.ts';

const PARTS = [
  { about: 'what-happened', title: 'What happened' },
  { about: 'care', title: 'Care' },
  { about: 'person', title: 'The person' },
] as const;

/** What the questions about the coroner and about governance rest on: each asked and answered by itself. */
export function CircumstancesGroup() {
  const circumstances = useCircumstances();
  const details = CIRCUMSTANCE_NAMES.map((name) => circumstances[name]);
  const unanswered = details.filter(({ boxes }) => boxes.answer === '').length;
  return (
    <DetailsGroup id="details-circumstances" title="Circumstances" what="circumstances" details={details}>
      {(problemOf) => (
        <>
          <div className={cls('inline', 'soft')}>
            <span>{unansweredWords(unanswered)}</span>
            {unanswered > 0 && (
              <>
                <KeyboardHint keys="Space">yes</KeyboardHint>
                <KeyboardHint keys="ArrowRight">no</KeyboardHint>
                <KeyboardHint keys="ArrowLeft">not known</KeyboardHint>
                <KeyboardHint keys="Tab">next question</KeyboardHint>
              </>
            )}
          </div>
          {PARTS.map(({ about, title }) => (
            <div key={about} role="group" aria-labelledby={`circumstances-${about}`}>
              <h3 className={cls('group-title')} id={`circumstances-${about}`}>
                {title}
              </h3>
              {CIRCUMSTANCE_NAMES.filter((name) => CIRCUMSTANCE_FACTS[name].about === about).map((name) => (
                <CircumstanceRow key={name} name={name} detail={circumstances[name]} problemOf={problemOf} />
              ))}
            </div>
          ))}
        </>
      )}
    </DetailsGroup>
  );
}

function unansweredWords(count: number): string {
  if (count === 0) return 'Every question has an answer.';
  return count === 1 ? 'One question has no answer.' : `${count} questions have no answer.`;
}
