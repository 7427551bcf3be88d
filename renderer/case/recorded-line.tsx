import type { FieldName, FieldValues, RecordedField } from '../../contract/for-window.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { useCase } from './case-context.ts';
import { cls } from './case-classes.ts';
import { valueWords } from '../../contract/words/value-words.ts';
import { byLine } from '../../contract/words/who.ts';

/** Who recorded the value that stands, and the values that stood before it, still readable. */
export function RecordedLine<Name extends FieldName>(props: {
  readonly field: Name;
  readonly recorded: RecordedField<FieldValues[Name]> | null;
}) {
  const { people } = useCase().view;
  const { field, recorded } = props;
  if (recorded === null) return null;
  const { earlier } = recorded;
  return (
    <div className={cls('recorded')}>
      <span>Recorded by {byLine(people, recorded.stamp)}</span>
      {earlier.length > 0 && (
        <Disclosure
          summary={earlier.length === 1 ? '1 earlier version' : `${earlier.length} earlier versions`}
        >
          <ol className={cls('versions')}>
            {earlier.toReversed().map((version) => (
              <li key={version.stamp.entry}>
                <span className={cls('soft')}>{byLine(people, version.stamp)}</span>
                <p className={cls('said')}>{valueWords(field, version.value, people)}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
