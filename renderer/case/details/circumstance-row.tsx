import type { CircumstanceName } from '../../../contract/for-window.ts';
import { CIRCUMSTANCE_FACTS } from '../../../contract/for-window.ts';
import { DateField } from '../../components/date-field.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ANSWER_WORDS } from '../../../contract/words/wider-words.ts';
import { cls } from '../case-classes.ts';
import { choices } from '../choices.ts';
import { LATEST_YEAR } from '../moment-fields.tsx';
import { Overtaken } from '../overtaken.tsx';
import type { ProblemOf } from './detail-fields.tsx';
import type { CircumstanceDetail } from './use-circumstances.ts';

const ANSWERS = choices(ANSWER_WORDS);

interface CircumstanceRowProps {
  readonly name: CircumstanceName;
  readonly detail: CircumstanceDetail;
  readonly problemOf: ProblemOf;
}

/** One question with its three answers on a line; what is known of it only where the answer is yes. */
export function CircumstanceRow({ name, detail, problemOf }: CircumstanceRowProps) {
  const { question, hint, day: asked } = CIRCUMSTANCE_FACTS[name];
  const { answer, detail: words, day } = detail.boxes;
  return (
    <div className={cls('asked-row')} id={detail.idOf('')} tabIndex={-1}>
      <Overtaken of={detail.mine} />
      <RadioGroup
        label={question}
        hint={detail.mine.recorded === null ? hint : `${hint}.\n${detail.said}`}
        layout="beside"
        choices={ANSWERS}
        value={answer === '' ? null : answer}
        error={problemOf(detail.idOf(''))}
        onChange={(chosen) => detail.set({ answer: chosen })}
      />
      {answer === 'yes' && (
        <div className={cls('row')}>
          <TextField
            id={detail.idOf('detail')}
            label="What is known of it"
            optional
            maxLength={500}
            value={words}
            onChange={(event) => detail.set({ detail: event.target.value })}
          />
          {asked !== null && (
            <DateField
              id={detail.idOf('day')}
              label={asked}
              hint={null}
              optional
              latestYear={LATEST_YEAR}
              text={day}
              error={problemOf(detail.idOf('day'))}
              onChange={(typed) => detail.set({ day: typed })}
            />
          )}
        </div>
      )}
    </div>
  );
}
