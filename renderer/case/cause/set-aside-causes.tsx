import { Panel } from '../../components/panel.tsx';
import { FIELD_WORDS } from '../../../contract/words/detail-words.ts';
import { cls } from '../case-classes.ts';
import { useCase } from '../case-context.ts';
import { wordsOf } from '../../../contract/words/value-words.ts';
import { byLine } from '../../../contract/words/who.ts';
import { setAsideCauses } from '../../../contract/words/set-aside.ts';

/** Causes on the lines of another kind of case: kept, readable, and without effect. Rule KIND-1. */
export function SetAsideCauses({ isNeonatal }: { readonly isNeonatal: boolean }) {
  const { view } = useCase();
  const aside = setAsideCauses(view.case, isNeonatal);
  if (aside.length === 0) return null;
  return (
    <Panel title={isNeonatal ? 'Set aside: lines 1a to 2' : 'Set aside: lines a to e'}>
      <p>
        {isNeonatal
          ? 'The case is that of a child under 28 days, so the cause on these lines does not apply. It counts again if the kind of case is changed back.'
          : 'The case is not that of a child under 28 days, so the cause on these lines does not apply. It counts again if the kind of case is changed back.'}
      </p>
      <ul className={cls('side-by-side')} aria-label="Causes set aside">
        {aside.map((field) => {
          const recorded = view.case.fields[field];
          return recorded === null ? null : (
            <li key={field} className={cls('version')}>
              <b>{FIELD_WORDS[field]}</b>
              <p className={cls('said')}>{wordsOf(field, recorded.value)}</p>
              <p className={cls('soft')}>{byLine(view.people, recorded.stamp)}</p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
