import { isUnanswered, type Weighed } from '../../../contract/for-window.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Panel } from '../../components/panel.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import type { Question } from '../../../contract/words/track-words.ts';
import { cls } from '../case-classes.ts';
import { Trouble } from '../trouble.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { RulesSwitchedOff } from './rules-switched-off.tsx';
import { evidenceFor, useEvidence } from './use-evidence.ts';

/** What the record itself raises for one question, and what the office made of it. Absent where it raises nothing. */
export function EvidencePanel({ question }: { readonly question: Question }) {
  const evidence = useEvidence();
  const raised = evidenceFor(evidence.data, question);
  const waiting = raised.filter(isUnanswered).length;
  if (raised.length === 0) {
    return (
      <>
        <Trouble of={evidence} />
        <RulesSwitchedOff question={question} />
      </>
    );
  }
  return (
    <div id="evidence" tabIndex={-1} className={cls('anchor')}>
      <Panel
        title="What the record raises"
        tag={
          waiting === 0 ? (
            <StatusTag tone="ok">All answered</StatusTag>
          ) : (
            <StatusTag tone="warn">{waiting === 1 ? '1 to answer' : `${waiting} to answer`}</StatusTag>
          )
        }
      >
        <Trouble of={evidence} />
        <EvidenceList label="What the record raises" of={raised.filter(isUnanswered)} />
        {waiting < raised.length && (
          <Disclosure summary={`Answered (${String(raised.length - waiting)})`} isOpenAtFirst={waiting === 0}>
            <EvidenceList
              label="What the record raised and somebody answered"
              of={raised.filter((one) => !isUnanswered(one))}
            />
          </Disclosure>
        )}
        <RulesSwitchedOff question={question} />
      </Panel>
    </div>
  );
}

function EvidenceList({ label, of }: { readonly label: string; readonly of: readonly Weighed[] }) {
  if (of.length === 0) return null;
  return (
    <ul className={cls('cards-list')} aria-label={label}>
      {of.map((one) => (
        <EvidenceItem key={one.key} weighed={one} />
      ))}
    </ul>
  );
}
