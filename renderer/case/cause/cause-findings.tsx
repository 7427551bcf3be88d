import { useSyncExternalStore } from 'react';
import { isUnanswered, type Weighed } from '../../../contract/for-window.ts';
import { EVIDENCE_ANSWER_WORDS, EVIDENCE_WEIGHT_WORDS } from '../../../contract/words/evidence-words.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { useDrafts } from '../../drafts/drafts-context.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { evidenceCls } from '../evidence/evidence-classes.ts';
import { evidenceGroups } from '../evidence/evidence-groups.ts';
import { useEvidence } from '../evidence/use-evidence.ts';

/**
 * What is asked about the recorded lines. Empty while the practitioner's own words are being typed: nothing on the
 * screen may steer them.
 */
export function useCauseFindings(isNeonatal: boolean): readonly Weighed[] {
  const { caseId } = useCase();
  const drafts = useDrafts();
  const field = isNeonatal ? 'practitionerNeonatalCause' : 'practitionerCause';
  const isTyping = useSyncExternalStore(drafts.subscribe, () => drafts.read(caseId, field) !== null);
  const { notes, settled, waiting } = evidenceGroups(useEvidence().data, 'cause');
  if (isTyping) return [];
  return [...waiting, ...notes, ...settled].filter(({ kind }) => kind === 'cause-wording');
}

/** What is asked, each with what was made of it. It is answered with the first question, and never in the boxes. */
export function CauseFindings({ of }: { readonly of: readonly Weighed[] }) {
  return (
    <ul className={evidenceCls('list')} aria-label="Asked about the wording">
      {of.map((one) => (
        <li key={one.key} className={evidenceCls('says')}>
          <StatusTag tone={isUnanswered(one) ? 'warn' : 'neutral'}>{stateWords(one)}</StatusTag> {one.says}
        </li>
      ))}
    </ul>
  );
}

/** Leads to where it is answered. */
export function AnswerFindings() {
  const { ask, go } = useCase();
  return (
    <div>
      <button
        type="button"
        className={cls('text-button')}
        onClick={() => {
          ask('cause');
          go({ section: 'questions', anchor: 'evidence' });
        }}
      >
        Answer what is asked, with question 1
      </button>
    </div>
  );
}

function stateWords(one: Weighed): string {
  return isUnanswered(one) || one.answered === null
    ? EVIDENCE_WEIGHT_WORDS[one.weight]
    : EVIDENCE_ANSWER_WORDS[one.answered.content.answer];
}
