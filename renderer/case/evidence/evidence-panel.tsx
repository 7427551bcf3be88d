import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Weighed } from '../../../contract/for-window.ts';
import type { Question } from '../../../contract/words/track-words.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { useDrafts } from '../../drafts/drafts-context.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { Trouble } from '../trouble.tsx';
import { whyNot } from '../why-not.ts';
import { answerDraft } from './answer-evidence.tsx';
import { actOf } from './act-of.ts';
import { evidenceCls } from './evidence-classes.ts';
import { evidenceGroups } from './evidence-groups.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { RulesSwitchedOff } from './rules-switched-off.tsx';
import { useEvidence } from './use-evidence.ts';

/** So many leave the answer to the question itself on the first screen. */
const SHOWN_AT_FIRST = 3;

/** What the record itself raises for one question, and what the office made of it. Absent where it raises nothing. */
export function EvidencePanel({ question }: { readonly question: Question }) {
  const evidence = useEvidence();
  const { notes, settled, waiting } = evidenceGroups(evidence.data, question);
  const [isWhole, setWhole] = useState(false);
  const hasDraft = useDraftBeyond(waiting.slice(SHOWN_AT_FIRST));
  const panel = useRef<HTMLDivElement>(null);
  const onRecorded = useGoOn(panel, waiting);
  if (waiting.length + notes.length + settled.length === 0)
    return (
      <>
        <Trouble of={evidence} />
        <RulesSwitchedOff question={question} />
      </>
    );
  // One more than fits is shown rather than hidden behind a button of the same height.
  const isFolded = !isWhole && !hasDraft && waiting.length > SHOWN_AT_FIRST + 1;
  const shown = isFolded ? waiting.slice(0, SHOWN_AT_FIRST) : waiting;
  return (
    <div id="evidence" tabIndex={-1} className={cls('anchor')} ref={panel}>
      <Panel
        title="What the record raises"
        tag={<WaitingTag waiting={waiting.length} notes={notes.length} />}
      >
        <Trouble of={evidence} />
        <Blocked of={waiting} />
        <EvidenceList label="What the record raises" of={shown} onRecorded={onRecorded} />
        {isFolded && (
          <div>
            <Button size="small" kind="quiet" onPress={() => setWhole(true)}>
              {`Show ${String(waiting.length - shown.length)} more to answer`}
            </Button>
          </div>
        )}
        {notes.length > 0 && (
          <Disclosure summary={`Only to know (${String(notes.length)})`}>
            <EvidenceList label="Only to know" of={notes} onRecorded={onRecorded} />
          </Disclosure>
        )}
        {settled.length > 0 && (
          <Disclosure summary={`${settledWords(settled)} (${String(settled.length)})`}>
            <EvidenceList label={settledWords(settled)} of={settled} onRecorded={onRecorded} />
          </Disclosure>
        )}
        <RulesSwitchedOff question={question} />
      </Panel>
    </div>
  );
}

function WaitingTag({ notes, waiting }: { readonly waiting: number; readonly notes: number }) {
  if (waiting > 0) return <StatusTag tone="warn">{`${String(waiting)} to answer`}</StatusTag>;
  return <StatusTag tone="ok">{notes > 0 ? 'Nothing to answer' : 'All answered'}</StatusTag>;
}

function settledWords(settled: readonly Weighed[]): string {
  return settled.some(({ told }) => told !== null) ? 'Answered or told to the coroner' : 'Answered';
}

/** Why this person cannot answer what waits, said once and not beside each. */
function Blocked({ of }: { readonly of: readonly Weighed[] }) {
  const { view } = useCase();
  const sentences = new Set(of.map(({ kind }) => whyNot(view, actOf(kind))).filter((why) => why !== null));
  return [...sentences].map((sentence) => (
    <p key={sentence} className={cls('why-not')}>
      {sentence}
    </p>
  ));
}

interface EvidenceListProps {
  readonly label: string;
  readonly of: readonly Weighed[];
  readonly onRecorded: (key: string) => void;
}

function EvidenceList({ label, of, onRecorded }: EvidenceListProps) {
  if (of.length === 0) return null;
  return (
    <ul className={evidenceCls('list')} aria-label={label}>
      {of.map((one) => (
        <EvidenceItem key={one.key} weighed={one} onRecorded={() => onRecorded(one.key)} />
      ))}
    </ul>
  );
}

/** Whether somebody's unfinished answer waits in one that would be folded away. */
function useDraftBeyond(folded: readonly Weighed[]): boolean {
  const drafts = useDrafts();
  const { caseId } = useCase();
  return useSyncExternalStore(drafts.subscribe, () =>
    folded.some(({ key }) => drafts.read(caseId, answerDraft(key)) !== null),
  );
}

/** Leads from what was just answered to what waits next, so that the keyboard never loses its place. */
function useGoOn(
  panel: RefObject<HTMLDivElement | null>,
  waiting: readonly Weighed[],
): (key: string) => void {
  const answered = useRef<{ readonly key: string; readonly at: number } | null>(null);
  useEffect(() => {
    if (answered.current === null || waiting.some(({ key }) => key === answered.current?.key)) return;
    const { at } = answered.current;
    answered.current = null;
    const buttons = panel.current?.querySelectorAll<HTMLElement>('[data-waiting] [data-answer] button');
    const next = buttons?.[Math.min(at, buttons.length - 1)] ?? panel.current;
    next?.focus();
  }, [panel, waiting]);
  return (key) => {
    const at = waiting.findIndex((one) => one.key === key);
    answered.current = at === -1 ? null : { key, at };
  };
}
