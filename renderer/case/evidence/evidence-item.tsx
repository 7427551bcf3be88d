import type { EvidenceWeight, SeenIn, Weighed } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { EVIDENCE_ANSWER_WORDS, EVIDENCE_WEIGHT_WORDS } from '../../../contract/words/evidence-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { byLine } from '../../../contract/words/who.ts';
import { AnswerEvidence } from './answer-evidence.tsx';
import { OtherExaminers } from './other-examiners.tsx';

const TONES = {
  stop: 'bad',
  query: 'warn',
  note: 'info',
  notify: 'bad',
  consider: 'warn',
  prompt: 'info',
} as const satisfies Record<EvidenceWeight, Tone>;

/** One thing the record raises: what, where it stands, on what ground, and what was made of it. */
export function EvidenceItem({ weighed }: { readonly weighed: Weighed }) {
  const isOpen = weighed.open.length > 0;
  return (
    <li>
      <div className={cls('stack')}>
        <p>
          <StatusTag tone={isOpen ? TONES[weighed.weight] : 'neutral'}>
            {EVIDENCE_WEIGHT_WORDS[weighed.weight]}
          </StatusTag>{' '}
          {weighed.says}
        </p>
        <Places weighed={weighed} />
        <Made weighed={weighed} />
        {weighed.kind === 'independence' && isOpen && <OtherExaminers weighed={weighed} />}
        <AnswerEvidence weighed={weighed} />
        <Disclosure summary="Why this is asked">
          <p>
            {weighed.basis}. Rule {weighed.rule}.
          </p>
        </Disclosure>
      </div>
    </li>
  );
}

const MOST_SHOWN = 3;

/** Where it was recorded, in the words that stand there; what is new since it was answered is marked. */
function Places({ weighed }: { readonly weighed: Weighed }) {
  const { open, seenIn } = weighed;
  const isAnswered = weighed.answered !== null || weighed.told !== null;
  const newest = seenIn.toReversed();
  const [shown, folded] = [newest.slice(0, MOST_SHOWN), newest.slice(MOST_SHOWN)];
  const place = (one: SeenIn) => (
    <Place
      key={`${one.entry ?? ''} ${one.where} ${one.words}`}
      seen={one}
      isNew={isAnswered && open.includes(one)}
    />
  );
  return (
    <>
      <ul className={cls('gap-list')} aria-label="Recorded in">
        {shown.map(place)}
      </ul>
      {folded.length > 0 && (
        <Disclosure summary={`In ${String(folded.length)} earlier places as well`}>
          <ul className={cls('gap-list')}>{folded.map(place)}</ul>
        </Disclosure>
      )}
    </>
  );
}

const MOST_LETTERS = 220;

function Place({ seen, isNew }: { readonly seen: SeenIn; readonly isNew: boolean }) {
  const { go } = useCase();
  const words = seen.words.length <= MOST_LETTERS ? seen.words : `${seen.words.slice(0, MOST_LETTERS)} …`;
  return (
    <li>
      <span>
        {isNew && <StatusTag tone="warn">New</StatusTag>}{' '}
        {seen.entry === null ? (
          seen.where
        ) : (
          <button
            type="button"
            className={cls('text-button')}
            onClick={() => go({ section: 'timeline', anchor: `entry-${seen.entry ?? ''}` })}
          >
            {seen.where}
          </button>
        )}
        : <q className={cls('said')}>{words}</q>
      </span>
    </li>
  );
}

/** What the office made of it so far. */
function Made({ weighed: { answered, told } }: { readonly weighed: Weighed }) {
  const { view } = useCase();
  return (
    <>
      {told !== null && <p className={cls('soft')}>The coroner was told: {byLine(view.people, told)}</p>}
      {answered !== null && (
        <p>
          <b>{EVIDENCE_ANSWER_WORDS[answered.content.answer]}</b>
          {answered.content.because.trim() !== '' && <>: {answered.content.because}</>}{' '}
          <span className={cls('soft')}>{byLine(view.people, answered.stamp)}</span>
        </p>
      )}
    </>
  );
}
