import { useState } from 'react';
import { EXPORT_EVERY, LATEST_EXPORT_DAY } from '../../contract/for-window.ts';
import type { GovernanceExportView } from '../../contract/views.ts';
import { EXPORT_EVERY_WORDS } from '../../contract/words/governance-export-words.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { ErrorSummary, type FieldProblem } from '../components/error-summary.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Acts, Form } from '../components/form-layout.tsx';
import { Notice } from '../components/notice.tsx';
import { Panel } from '../components/panel.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { exportTrouble } from '../refusals/trouble-words.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

const EVERY = EXPORT_EVERY.map((value) => ({ value, label: EXPORT_EVERY_WORDS[value] }));

interface Boxes {
  readonly every: GovernanceExportView['every'];
  readonly day: string;
  readonly place: string;
  readonly smallHidden: boolean;
}

/** When the export is made by itself, and where to. An administrator has no drafts, so the boxes live here alone. */
export function ScheduleForm({ settings }: { readonly settings: GovernanceExportView }) {
  const [typed, setTyped] = useState<Partial<Boxes>>({});
  const { every, place, smallHidden } = settings;
  const boxes: Boxes = { every, place, smallHidden, day: String(settings.day), ...typed };
  const problems = useProblems(problemsOf(boxes));
  const change = useCommand('change-governance-export');

  async function save(): Promise<void> {
    if (!problems.pass()) return;
    const done = await change.run({ ...boxes, place: boxes.place.trim(), day: Number(boxes.day) });
    if (done === null) return;
    setTyped({});
    showDone('Export for governance changed', null);
  }

  return (
    <Panel title="By itself" isPane>
      <Form label="When the export is made by itself" onSubmit={() => void save()}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={change.refusal} fault={change.fault} />
        <Standing settings={settings} />
        <RadioGroup
          label="The export is made"
          choices={EVERY}
          value={boxes.every}
          onChange={(chosen) => setTyped({ ...typed, every: chosen })}
        />
        <TextField
          id="export-day"
          label="On day"
          hint={`Of the month after the period, 1 to ${String(LATEST_EXPORT_DAY)}, or as soon as somebody unlocks the program after it`}
          inputMode="numeric"
          maxLength={2}
          error={problems.of('export-day')}
          value={boxes.day}
          onChange={(event) => setTyped({ ...typed, day: event.target.value })}
        />
        <TextField
          id="export-place"
          label="Folder"
          hint="Each export appears here in a folder of its own. It is not encrypted there."
          verbatim
          maxLength={1000}
          error={problems.of('export-place')}
          value={boxes.place}
          onChange={(event) => setTyped({ ...typed, place: event.target.value })}
        />
        <Checkbox
          label="What is made by itself goes outside the trust: numbers only, the small ones hidden"
          isChecked={boxes.smallHidden}
          onChange={(isHidden) => setTyped({ ...typed, smallHidden: isHidden })}
        />
        <Acts>
          <Button kind="primary" type="submit" busy={change.busy}>
            Save
          </Button>
        </Acts>
      </Form>
    </Panel>
  );
}

/** The same for whoever may not change it. */
export function ScheduleFacts({
  settings,
  whyNot,
}: {
  readonly settings: GovernanceExportView;
  readonly whyNot: string;
}) {
  const { day, every, place, smallHidden } = settings;
  return (
    <Panel title="By itself" isPane>
      <Standing settings={settings} />
      <FactList
        facts={[
          { label: 'The export is made', value: EXPORT_EVERY_WORDS[every] },
          {
            label: 'On day',
            value: every === 'off' ? 'No day' : `${String(day)} of the month after the period`,
          },
          { label: 'Folder', value: place === '' ? 'None chosen yet' : place },
          { label: 'Small numbers', value: smallHidden ? 'Hidden' : 'Shown' },
        ]}
      />
      <p>{whyNot}</p>
    </Panel>
  );
}

/** What was done, what comes next, and what stood in the way. */
function Standing({ settings: { doneTo, next, trouble } }: { readonly settings: GovernanceExportView }) {
  return (
    <>
      {trouble !== null && (
        <Notice tone="bad" announced="politely" title="The last scheduled export was not made">
          {exportTrouble(trouble)} It is tried again every ten minutes.
        </Notice>
      )}
      {next !== null && (
        <p>
          Next: {formatCuiDate(next.from)} to {formatCuiDate(next.to)}, on {formatCuiDate(next.dueOn)}.
        </p>
      )}
      {doneTo !== null && <p>Done up to {formatCuiDate(doneTo)}.</p>}
    </>
  );
}

function problemsOf({ day, place }: Boxes): readonly FieldProblem[] {
  const number = Number(day);
  const isDay = Number.isInteger(number) && number >= 1 && number <= LATEST_EXPORT_DAY;
  return [
    ...(isDay
      ? []
      : [{ fieldId: 'export-day', message: `Enter a day from 1 to ${String(LATEST_EXPORT_DAY)}.` }]),
    ...(place.trim() === '' ? [{ fieldId: 'export-place', message: 'Enter the folder for exports.' }] : []),
  ];
}
