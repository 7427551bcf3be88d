import { useMemo, useState } from 'react';
import type { TargetName } from '../../contract/for-window.ts';
import { TARGET_NAMES, TARGET_UNITS, WEEKDAYS } from '../../contract/for-window.ts';
import type { OfficeTimeView } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { DateField } from '../components/date-field.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import { CLOCK_WORDS, TARGET_HINTS, UNIT_WORDS } from '../../contract/words/clock-words.ts';
import { WEEKDAY_WORDS } from '../../contract/words/weekday-words.ts';
import {
  boxesOf,
  HOURS_ENDS,
  hoursBox,
  type OfficeTimeBoxes,
  readBoxes,
  WHOSE_HOURS,
  WHOSE_WORDS,
} from './office-time-boxes.ts';
import styles from './settings.module.css';

const cls = classesOf(styles);
const UNITS = TARGET_UNITS.map((value) => ({ value, label: UNIT_WORDS[value][1] }));
const STARTS = [
  { value: 'death', label: 'The death' },
  { value: 'opened', label: 'Opening the case' },
] as const;

interface OfficeTimeFormProps {
  readonly time: OfficeTimeView;
  /** Why this person cannot change it; null where they can. */
  readonly whyNot: string | null;
}

/** When the office and the register office are open, and what the office wants of itself. Every clock is counted by it. */
export function OfficeTimeForm({ time, whyNot }: OfficeTimeFormProps) {
  const recorded = useMemo(() => boxesOf(time), [time]);
  const [typed, setTyped] = useState<Partial<OfficeTimeBoxes>>({});
  const boxes = { ...recorded, ...typed };
  const read = readBoxes(boxes);
  const problems = useProblems(read.problems);
  const change = useCommand('change-office-time');
  const set = (changed: Partial<OfficeTimeBoxes>): void => setTyped({ ...typed, ...changed });

  async function save(): Promise<void> {
    if (whyNot !== null || !problems.pass()) return;
    if ((await change.run(read.asked)) === null) return;
    setTyped({});
    showDone('Hours and targets changed', null);
  }

  return (
    <Panel title="Hours and targets" isPane>
      <Form label="Hours and targets" onSubmit={() => void save()}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={change.refusal} fault={change.fault} />
        <PlainTable
          caption="Opening hours"
          headers={[
            'Day',
            ...WHOSE_HOURS.flatMap((whose) => HOURS_ENDS.map((end) => `${WHOSE_WORDS[whose]} ${end}`)),
          ]}
        >
          {WEEKDAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{WEEKDAY_WORDS[day]}</th>
              {WHOSE_HOURS.flatMap((whose) =>
                HOURS_ENDS.map((end) => {
                  const name = hoursBox(whose, day, end);
                  return (
                    <td key={name} className={cls('time')}>
                      <TextField
                        id={`time-${name}`}
                        label={`${WHOSE_WORDS[whose]} ${end} on ${WEEKDAY_WORDS[day]}`}
                        labelHidden
                        error={problems.of(`time-${name}`) === null ? null : 'Not a time of this day'}
                        value={boxes.hours[name] ?? ''}
                        readOnly={whyNot !== null}
                        maxLength={5}
                        onChange={({ target }) => set({ hours: { ...boxes.hours, [name]: target.value } })}
                      />
                    </td>
                  );
                }),
              )}
            </tr>
          ))}
        </PlainTable>
        <p className={cls('soft')}>24-hour clock. A day without hours is a day on which it is closed.</p>

        <PlainTable caption="Targets of the office" headers={['Target', 'Within', 'Of']}>
          {TARGET_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">
                {CLOCK_WORDS[name]}
                <span className={cls('what', 'soft')}>{TARGET_HINTS[name]}</span>
              </th>
              <td className={cls('time')}>
                <TextField
                  id={`time-${name}`}
                  label={`${CLOCK_WORDS[name]}: within`}
                  labelHidden
                  error={problems.of(`time-${name}`)}
                  value={boxes.counts[name]}
                  readOnly={whyNot !== null}
                  inputMode="numeric"
                  maxLength={2}
                  onChange={({ target }) => set({ counts: { ...boxes.counts, [name]: target.value } })}
                />
              </td>
              <td className={cls('unit')}>
                <UnitOf name={name} boxes={boxes} isFixed={whyNot !== null} onChange={set} />
              </td>
            </tr>
          ))}
        </PlainTable>
        <p className={cls('soft')}>
          These are the office’s own targets, not law. Nothing in the box: no target, and the clock only
          counts.
        </p>
        {whyNot === null ? (
          <RadioGroup
            label="Completion is counted from"
            choices={STARTS}
            value={boxes.completionFrom}
            onChange={(completionFrom) => set({ completionFrom })}
          />
        ) : (
          <p>
            Completion is counted from:{' '}
            {STARTS.find(({ value }) => value === boxes.completionFrom)?.label.toLowerCase()}
          </p>
        )}
        {whyNot === null ? (
          <DateField
            id="time-knownTo"
            label="Holidays are known to"
            hint={`The list that came with the program ends on ${formatCuiDate(time.holidaysPublishedTo)}. Before you go past it, compare the holidays below with the list on GOV.UK.`}
            error={problems.of('time-knownTo')}
            text={boxes.knownTo}
            latestYear={null}
            onChange={(knownTo) => set({ knownTo })}
          />
        ) : (
          <p>Holidays are known to {boxes.knownTo}</p>
        )}
        <Acts>
          <Button kind="primary" type="submit" busy={change.busy} whyNot={whyNot} whyNotPlace="beside">
            Save hours and targets
          </Button>
        </Acts>
      </Form>
    </Panel>
  );
}

interface UnitOfProps {
  readonly name: TargetName;
  readonly boxes: OfficeTimeBoxes;
  readonly isFixed: boolean;
  readonly onChange: (changed: Partial<OfficeTimeBoxes>) => void;
}

function UnitOf({ boxes, isFixed, name, onChange }: UnitOfProps) {
  if (isFixed) return UNIT_WORDS[boxes.units[name]][1];
  return (
    <Select
      label={`${CLOCK_WORDS[name]}: of`}
      labelHidden
      choices={UNITS}
      value={boxes.units[name]}
      onChange={(unit) => onChange({ units: { ...boxes.units, [name]: unit } })}
    />
  );
}
