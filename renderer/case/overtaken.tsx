import type { FieldName } from '../../contract/for-window.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { FIELD_WORDS } from '../../contract/words/detail-words.ts';
import { useCase } from './case-context.ts';
import { cls } from './case-classes.ts';
import type { FieldForm } from './use-field-form.ts';
import { valueWords } from '../../contract/words/value-words.ts';
import { byLine } from '../../contract/words/who.ts';

/** Somebody recorded another value while this one was being typed: both are shown, and the person decides. */
export function Overtaken<Name extends FieldName, Boxes extends object>({
  of,
}: {
  readonly of: FieldForm<Name, Boxes>;
}) {
  const { people } = useCase().view;
  const { recorded, field } = of;
  if (!of.isOvertaken || recorded === null) return null;
  return (
    <Notice
      tone="warn"
      announced="politely"
      title={`${FIELD_WORDS[field]}: someone else recorded this while you were writing`}
      actions={
        <>
          <Button size="small" onPress={of.keepMine}>
            Keep mine
          </Button>
          <Button size="small" onPress={() => void of.takeTheirs()}>
            Take theirs
          </Button>
        </>
      }
    >
      <p className={cls('soft')}>{byLine(people, recorded.stamp)}</p>
      <p className={cls('said')}>{valueWords(field, recorded.value, people)}</p>
      <p>Your own words are still in the boxes below. Nothing of either is lost.</p>
    </Notice>
  );
}
