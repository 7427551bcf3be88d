import type { LivingPerson } from '../../../contract/for-window.ts';
import { areNamedInWords } from '../../../contract/for-window.ts';
import { LIVING_AS_WORDS, livingInWords } from '../../../contract/words/living-words.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { cls } from '../case-classes.ts';

interface LivingPeopleProps {
  readonly id: string;
  readonly people: readonly LivingPerson[];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Who is alive and stands in the case, and what of them the recipient would read. Rule NOT-12. */
export function LivingPeople({ id, people, isChosen, onChoose }: LivingPeopleProps) {
  const areNamed = areNamedInWords(people);
  return (
    <div
      id={`${id}-living`}
      tabIndex={-1}
      className={cls('group')}
      role="group"
      aria-label="People who are alive"
    >
      <h4>What goes out of people who are alive</h4>
      {people.length === 0 ? (
        <p className={cls('soft')}>Nobody of the family stands in this case.</p>
      ) : (
        <ul className={cls('gap-list')} aria-label="What goes out of people who are alive">
          {people.map((person) => (
            <li key={`${person.as}-${person.name}`}>
              <span>
                <b>{person.name}</b> ({LIVING_AS_WORDS[person.as].toLowerCase()}). {livingInWords(person)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {areNamed && !isChosen && (
        <Notice tone="warn" announced="politely" title="A text that goes out names somebody in the family">
          Correct the concern so that it says the same without the name or number, or choose below that it
          goes so.
        </Notice>
      )}
      {(areNamed || isChosen) && (
        <Checkbox
          label="It goes out with what the texts say of them"
          hint="Only where the recipient cannot do without it and the person agreed."
          isChecked={isChosen}
          onChange={onChoose}
        />
      )}
    </div>
  );
}
