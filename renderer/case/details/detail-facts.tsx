import { FactList } from '../../components/fact-list.tsx';
import { FIELD_WORDS } from '../../words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { wordsOf } from '../value-words.ts';
import { byLine } from '../who.ts';
import type { DetailName } from './use-detail.ts';

/** Details to read, for whoever may not change them. */
export function DetailFacts({ fields }: { readonly fields: readonly DetailName[] }) {
  const { view } = useCase();
  return (
    <FactList
      facts={fields.map((field) => {
        const recorded = view.case.fields[field];
        return {
          label: FIELD_WORDS[field],
          value:
            recorded === null ? null : (
              <>
                <span className={cls('said')}>{wordsOf(field, recorded.value)}</span>
                <span className={cls('interval')}>{byLine(view.people, recorded.stamp)}</span>
              </>
            ),
        };
      })}
    />
  );
}
