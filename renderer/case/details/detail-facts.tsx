import { FactList } from '../../components/fact-list.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { wordsOf } from '../../../contract/words/value-words.ts';
import { byLine } from '../../../contract/words/who.ts';
import { type DetailName, isBlank, saidOf } from './use-detail.ts';
import { notKnownSince } from './use-not-known.ts';

/** Details to read, for whoever may not change them. */
export function DetailFacts({ fields }: { readonly fields: readonly DetailName[] }) {
  const { view } = useCase();
  return (
    <FactList
      facts={fields
        .filter((field) => field !== 'notKnown')
        .map((field) => {
          const recorded = view.case.fields[field];
          const since = isBlank(recorded?.value) ? notKnownSince(view, field) : null;
          return {
            label: FIELD_WORDS[field],
            value:
              recorded === null && since === null ? null : (
                <>
                  <span className={cls('said')}>
                    {since !== null || recorded === null
                      ? 'Not known'
                      : wordsOf(field, recorded.value, view.people)}
                  </span>
                  <span className={cls('interval')}>
                    {since === null ? saidOf(view, field) : byLine(view.people, since)}
                  </span>
                </>
              ),
          };
        })}
    />
  );
}
