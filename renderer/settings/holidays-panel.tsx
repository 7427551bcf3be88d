import { useState } from 'react';
import { daysBetween, officeDate, officeTime } from '../../contract/for-window.ts';
import type { HolidayRow, OfficeTimeView } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import { classesOf } from '../components/class-names.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { DateField } from '../components/date-field.tsx';
import { Acts, FieldRow, Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Panel } from '../components/panel.tsx';
import { PlainTable } from '../components/plain-table.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { nowInstant } from '../clock.ts';
import { formatCuiDate, formatCuiDateTime, formatDay } from '../../contract/words/cui-date.ts';
import { readTypedDate } from '../format/typed-date.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';
import styles from './settings.module.css';

const cls = classesOf(styles);

interface HolidaysPanelProps {
  readonly time: OfficeTimeView;
  readonly whyNot: string | null;
}

/** How long before the list ends somebody is told. */
const WARNED_DAYS = 180;

/** The days on which no working time runs, how far they are known, and what the office changed of the list. */
export function HolidaysPanel({ time, whyNot }: HolidaysPanelProps) {
  const today = officeDate(nowInstant());
  const years = [...new Set(time.holidays.map(({ on }) => on.slice(0, 4)))];
  return (
    <Panel
      title="Bank holidays and other closed days"
      isPane
      tag={<StatusTag tone="info">Known to {formatCuiDate(time.holidaysKnownTo)}</StatusTag>}
    >
      {daysBetween(today, time.holidaysKnownTo) < WARNED_DAYS && (
        <Notice tone="warn" title={`The holidays are known only to ${formatCuiDate(time.holidaysKnownTo)}`}>
          Clocks that would count past it show no due time. Compare the next years with GOV.UK, then change
          the date under Hours and targets.
        </Notice>
      )}
      <p>
        England and Wales to {formatCuiDate(time.holidaysPublishedTo)}, with substitute days, as the list came
        with the program: compare it with GOV.UK once. Later years are the usual days, until a government
        announces otherwise.
      </p>
      {whyNot === null ? <AddDay /> : <p>{whyNot}</p>}
      {years.map((year) => (
        <Disclosure
          key={year}
          summary={`${year}: ${String(time.holidays.filter(({ on }) => on.startsWith(year)).length)} days`}
          isOpenAtFirst={year === today.slice(0, 4)}
        >
          <Year year={year} time={time} mayChange={whyNot === null} />
        </Disclosure>
      ))}
    </Panel>
  );
}

function AddDay() {
  const [on, setOn] = useState('');
  const [name, setName] = useState('');
  const change = useCommand('change-holiday');
  const date = readTypedDate(on, null);
  const problems = useProblems([
    ...(date === null ? [{ fieldId: 'holiday-on', message: 'Enter the day, such as 24-Dec-2026.' }] : []),
    ...(name.trim() === '' ? [{ fieldId: 'holiday-name', message: 'Enter why the office is closed.' }] : []),
  ]);
  async function add(): Promise<void> {
    if (!problems.pass() || date === null) return;
    if ((await change.run({ on: date, change: { kind: 'close', name: name.trim() } })) === null) return;
    showDone(`${formatDay(date)} added`, null);
    setOn('');
    setName('');
    problems.reset();
  }
  return (
    <Form label="Add a closed day" onSubmit={() => void add()}>
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <FieldRow>
        <DateField
          id="holiday-on"
          label="Closed day"
          error={problems.of('holiday-on')}
          text={on}
          latestYear={null}
          onChange={setOn}
        />
        <TextField
          id="holiday-name"
          label="Why"
          hint="For example an extra bank holiday"
          error={problems.of('holiday-name')}
          value={name}
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
        />
      </FieldRow>
      <Acts>
        <Button type="submit" busy={change.busy}>
          Add the day
        </Button>
      </Acts>
    </Form>
  );
}

interface YearProps {
  readonly year: string;
  readonly time: OfficeTimeView;
  readonly mayChange: boolean;
}

function Year({ year, time, mayChange }: YearProps) {
  const change = useCommand('change-holiday');
  async function set(row: HolidayRow): Promise<void> {
    const kind = row.state === 'listed' ? 'open' : 'as-listed';
    if ((await change.run({ on: row.on, change: { kind } })) === null) return;
    showDone(`${formatDay(row.on)} changed`, null);
  }
  return (
    <>
      <RefusalNotice refusal={change.refusal} fault={change.fault} />
      <PlainTable
        caption={`Closed days of ${year}`}
        headers={['Day', 'What it is', ...(mayChange ? ['Acts'] : [])]}
      >
        {time.holidays
          .filter(({ on }) => on.startsWith(year))
          .map((row) => (
            <tr key={row.on}>
              <th scope="row" className={cls('whole')}>
                {formatDay(row.on)}
              </th>
              <td>
                {row.name} {row.state === 'open' && <StatusTag tone="warn">Open all the same</StatusTag>}
                {row.changedAt !== null && (
                  <span className={cls('what', 'soft')}>
                    {row.changedBy ?? 'The program'} · {formatCuiDateTime(officeTime(row.changedAt))}
                  </span>
                )}
              </td>
              {mayChange && (
                <td>
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={`${ACT_WORDS[row.state]}: ${formatDay(row.on)}`}
                    onPress={() => void set(row)}
                  >
                    {ACT_WORDS[row.state]}
                  </Button>
                </td>
              )}
            </tr>
          ))}
      </PlainTable>
    </>
  );
}

const ACT_WORDS = {
  listed: 'Open',
  added: 'Remove',
  open: 'Close',
} as const satisfies Record<HolidayRow['state'], string>;
