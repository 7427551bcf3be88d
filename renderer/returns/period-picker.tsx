import { officeDate, PERIOD_DAYS } from '../../contract/for-window.ts';
import { RETURN_BY_WORDS } from '../../contract/words/return-words.ts';
import { nowInstant } from '../clock.ts';
import { Checkbox } from '../components/checkbox.tsx';
import { classesOf } from '../components/class-names.ts';
import { DateField } from '../components/date-field.tsx';
import { Select } from '../components/select.tsx';
import { isBackwards, offeredQuarters, OTHER_DATES, type ReturnChoice } from './return-choice.ts';
import styles from './returns.module.css';

const cls = classesOf(styles);

interface PeriodPickerProps {
  readonly choice: ReturnChoice;
  readonly onChoose: (changed: Partial<ReturnChoice>) => void;
}

/** Which quarter or days, which day of a case puts it there, and what the file is to hide. */
export function PeriodPicker({ choice, onChoose }: PeriodPickerProps) {
  const latestYear = Number(officeDate(nowInstant()).slice(0, 4));
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
      {choice.quarter === OTHER_DATES && (
        <>
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
            error={isBackwards(choice) ? 'The last day is before the first.' : null}
            onChange={(toText) => onChoose({ toText })}
          />
        </>
      )}
      <Select
        label="Counted"
        choices={PERIOD_DAYS.map((by) => ({ value: by, label: RETURN_BY_WORDS[by] }))}
        value={choice.by}
        onChange={(by) => onChoose({ by })}
      />
      <Checkbox
        label="Hide numbers under 5 in the CSV"
        hint="For a file that leaves the trust"
        isChecked={choice.hidesSmall}
        onChange={(hidesSmall) => onChoose({ hidesSmall })}
      />
    </div>
  );
}
