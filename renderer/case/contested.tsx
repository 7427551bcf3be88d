import type { FieldName, FieldValues, FieldVersion, RecordedField } from '../../contract/for-window.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { useCase } from './case-context.ts';
import { cls } from './case-classes.ts';
import { valueWords } from '../../contract/words/value-words.ts';
import { byLine } from '../../contract/words/who.ts';

interface ContestedProps<Name extends FieldName> {
  readonly field: Name;
  readonly recorded: RecordedField<FieldValues[Name]> | null;
  readonly busy: boolean;
  readonly whyNot: string | null;
  /** Records the chosen value and settles the others. */
  readonly onChoose: (version: FieldVersion<FieldValues[Name]>) => void;
}

/** Two people recorded different values at once. They stand side by side until somebody chooses. */
export function Contested<Name extends FieldName>({
  field,
  recorded,
  busy,
  whyNot,
  onChoose,
}: ContestedProps<Name>) {
  const { people } = useCase().view;
  if (recorded === null || recorded.contested.length === 0) return null;
  const versions: readonly FieldVersion<FieldValues[Name]>[] = [recorded, ...recorded.contested];
  return (
    <Notice
      tone="warn"
      title={`${FIELD_WORDS[field]}: ${versions.length} different values were recorded. Choose one.`}
    >
      <ul className={cls('side-by-side')}>
        {versions.map((version) => (
          <li key={version.stamp.entry} className={cls('version')}>
            <p className={cls('said')}>{valueWords(field, version.value, people)}</p>
            <p className={cls('soft')}>{byLine(people, version.stamp)}</p>
            <Button
              size="small"
              busy={busy}
              whyNot={whyNot}
              aria-label={`Use this value for ${FIELD_WORDS[field]}, recorded by ${byLine(people, version.stamp)}`}
              onPress={() => onChoose(version)}
            >
              Use this value
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The change that settles a contested field in favour of one of its versions. */
export function settling<Value>(
  recorded: RecordedField<Value>,
  version: FieldVersion<Value>,
): { value: Value; base: string; settles: string[] } {
  return {
    value: version.value,
    base: recorded.stamp.entry,
    settles: recorded.contested.map(({ stamp }) => stamp.entry),
  };
}
