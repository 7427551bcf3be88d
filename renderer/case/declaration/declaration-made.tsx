import type { Case } from '../../../contract/for-window.ts';
import { FactList } from '../../components/fact-list.tsx';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { eitherCauseWords } from '../../../contract/words/cause-words.ts';
import { clockWords, nameOf } from '../../../contract/words/who.ts';

/** Who declared, when, and the cause exactly as it stood. */
export function DeclarationMade({ content, stamp }: Case['declarations'][number]) {
  const { view } = useCase();
  return (
    <FactList
      facts={[
        { label: 'Declared by', value: `${content.examinerName}, GMC ${content.gmcNumber}` },
        { label: 'When', value: clockWords(stamp.happenedAt) },
        { label: 'Cause of death', value: <span className={cls('said')}>{eitherCauseWords(content)}</span> },
        { label: 'Statement', value: content.statement },
        ...(content.reviewBy === null
          ? []
          : [{ label: 'Review taken over from', value: nameOf(view.people, content.reviewBy) }]),
      ]}
    />
  );
}
