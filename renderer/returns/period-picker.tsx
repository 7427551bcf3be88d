import { officeDate, PERIOD_DAYS } from '../../contract/for-window.ts';
import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import { nowInstant } from '../clock.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { DateField } from '../components/date-field.tsx';
import { Select } from '../components/select.tsx';
import { offeredQuarters, OTHER_DATES, type ReturnChoice, typedPeriod } from './return-choice.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

interface PeriodPickerProps {
  readonly choice: ReturnChoice;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** Which quarter or days, and which day of a case puts it there. */
export function PeriodPicker({ choice, onChoose }: PeriodPickerProps) {
  const quarters = offeredQuarters().map(({ from, name }, at) => ({
    value: from,
    label: at === 0 ? `${name}, so far` : name,
  }));
  return (
    <div className={cls('picker')} role="group" aria-label="What is counted">
      <Select
        label="Period"
        choices={[...quarters, { value: OTHER_DATES, label: 'Other dates' }]}
        value={choice.quarter}
        onChange={(quarter) => onChoose({ quarter })}
      />
      {choice.quarter === OTHER_DATES && <TypedDates choice={choice} onChoose={onChoose} />}
      <Select
        label="Counted"
        choices={PERIOD_DAYS.map((by) => ({ value: by, label: RETURN_BY_WORDS[by] }))}
        value={choice.by}
        onChange={(by) => onChoose({ by })}
      />
    </div>
  );
}

/** The first and the last day, counted when they are asked for: half a date is often a date of another year. */
function TypedDates({ choice, onChoose }: PeriodPickerProps) {
  const latestYear = Number(officeDate(nowInstant()).slice(0, 4));
  const typed = typedPeriod(choice);
  const isTyped = choice.fromText.trim() !== '' && choice.toText.trim() !== '';
  return (
    <form
      className={cls('picker')}
      aria-label="Other dates"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.ok) onChoose({ dates: typed.period });
      }}
    >
      <DateField
        id="return-from"
        label="First day"
        latestYear={latestYear}
        text={choice.fromText}
        onChange={(fromText) => onChoose({ fromText })}
      />
      <DateField
        id="return-to"
        label="Last day"
        latestYear={latestYear}
        text={choice.toText}
        onChange={(toText) => onChoose({ toText })}
      />
      <Button type="submit" whyNotPlace="beside" whyNot={typed.ok || !isTyped ? null : typed.why}>
        Count these days
      </Button>
    </form>
  );
}
