import { useSyncExternalStore } from 'react';
import { isUnanswered, type Weighed } from '../../../contract/for-window.ts';
import { EVIDENCE_ANSWER_WORDS, EVIDENCE_WEIGHT_WORDS } from '../../../contract/words/evidence-words.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import { useDrafts } from '../../drafts/drafts-context.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { evidenceGroups } from '../evidence/evidence-groups.ts';
import { useEvidence } from '../evidence/use-evidence.ts';

/**
 * What is asked about the lines, below them: never in the boxes, and not while the practitioner's own words are being
 * typed. It is answered with the first question.
 */
export function CauseFindings({ isNeonatal }: { readonly isNeonatal: boolean }) {
  const { ask, caseId, go } = useCase();
  const drafts = useDrafts();
  const field = isNeonatal ? 'practitionerNeonatalCause' : 'practitionerCause';
  const isTyping = useSyncExternalStore(drafts.subscribe, () => drafts.read(caseId, field) !== null);
  const { notes, settled, waiting } = evidenceGroups(useEvidence().data, 'cause');
  const asked = [...waiting, ...notes, ...settled].filter(({ kind }) => kind === 'cause-wording');
  if (isTyping || asked.length === 0) return null;
  return (
    <div className={cls('stack')}>
      <ul className={cls('gap-list')} aria-label="Asked about the lines">
        {asked.map((one) => (
          <li key={one.key}>
            <StatusTag tone={isUnanswered(one) ? 'warn' : 'neutral'}>{stateWords(one)}</StatusTag>
            <span>{one.says}</span>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <div>
          <button
            type="button"
            className={cls('text-button')}
            onClick={() => {
              ask('cause');
              go({ section: 'questions', anchor: 'evidence' });
            }}
          >
            Answer with question 1
          </button>
        </div>
      )}
    </div>
  );
}

function stateWords(one: Weighed): string {
  return isUnanswered(one) || one.answered === null
    ? EVIDENCE_WEIGHT_WORDS[one.weight]
    : EVIDENCE_ANSWER_WORDS[one.answered.content.answer];
}
