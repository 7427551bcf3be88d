import { useMemo, useState } from 'react';
import type { OfficeSettings } from '../../contract/views.ts';
import { Button } from '../components/button.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FactList } from '../components/fact-list.tsx';
import { Acts, FieldRow, Form } from '../components/form-layout.tsx';
import { Panel } from '../components/panel.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

interface Boxes {
  readonly officeName: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly identifierBase: string;
  readonly outboxFolder: string;
  readonly idleMinutes: string;
}

interface OfficeFormProps {
  readonly settings: OfficeSettings;
  /** Why this person cannot change them; null where they can. */
  readonly whyNot: string | null;
}

const LONGEST_IDLE = 15;
const WEB_ADDRESS = /^https:\/\/[a-z0-9.-]+(?:\/[\w.-]+)*\/?$/i;

/**
 * What stands on the office's letters, where documents are put, and when the screen locks. An administrator has no
 * drafts, so the boxes live on this screen alone.
 */
export function OfficeForm({ settings, whyNot }: OfficeFormProps) {
  const recorded = useMemo(() => boxesOf(settings), [settings]);
  const [typed, setTyped] = useState<Partial<Boxes>>({});
  const boxes = { ...recorded, ...typed };
  const problems = useProblems(problemsOf(boxes));
  const change = useCommand('change-settings');

  async function save(): Promise<void> {
    if (whyNot !== null || !problems.pass()) return;
    const done = await change.run({
      officeName: boxes.officeName.trim(),
      address: orNull(boxes.address),
      phone: orNull(boxes.phone),
      email: orNull(boxes.email),
      identifierBase: orNull(boxes.identifierBase),
      outboxFolder: boxes.outboxFolder.trim(),
      idleMinutes: Number(boxes.idleMinutes),
    });
    if (done === null) return;
    setTyped({});
    showDone('Settings changed', null);
  }
  const box = (name: keyof Boxes) => ({
    id: `settings-${name}`,
    error: problems.of(`settings-${name}`),
    value: boxes[name],
    readOnly: whyNot !== null,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });

  return (
    <Panel title="The office" isPane>
      <Form label="Office settings" onSubmit={() => void save()}>
        <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
        <RefusalNotice refusal={change.refusal} fault={change.fault} />
        <TextField {...box('officeName')} label="Name of the office" maxLength={100} />
        <FactList
          columns={2}
          facts={[
            { label: 'ODS code', value: settings.odsCode },
            { label: 'Country', value: settings.country === 'wales' ? 'Wales' : 'England' },
          ]}
        />
        <TextArea {...box('address')} label="Address" optional maxLength={2000} />
        <FieldRow>
          <TextField {...box('phone')} label="Telephone" type="tel" optional maxLength={200} />
          <TextField {...box('email')} label="Email" type="email" optional maxLength={200} />
        </FieldRow>
        <TextField
          {...box('identifierBase')}
          label="Web address for the office’s own numbers"
          hint="Goes into data for other systems, so that a case number of this office is told from one of another: https://your-trust.example/me-office. Nothing is fetched from it."
          optional
          verbatim
          maxLength={200}
        />
        <TextField
          {...box('outboxFolder')}
          label="Outbox folder"
          hint="Issued documents are put here, each in a folder of its own. They are not encrypted there: whoever sends them needs to read them."
          verbatim
          maxLength={1000}
        />
        <TextField
          {...box('idleMinutes')}
          label="Lock the screen after"
          hint={`Minutes without a key or a pointer, 1 to ${LONGEST_IDLE}`}
          inputMode="numeric"
          maxLength={2}
        />
        <Acts>
          <Button kind="primary" type="submit" busy={change.busy} whyNot={whyNot} whyNotPlace="beside">
            Save the settings
          </Button>
        </Acts>
      </Form>
    </Panel>
  );
}

function boxesOf(settings: OfficeSettings): Boxes {
  return {
    officeName: settings.officeName,
    address: settings.address ?? '',
    phone: settings.phone ?? '',
    email: settings.email ?? '',
    identifierBase: settings.identifierBase ?? '',
    outboxFolder: settings.outboxFolder,
    idleMinutes: String(settings.idleMinutes),
  };
}

function problemsOf(boxes: Boxes): readonly FieldProblem[] {
  const minutes = Number(boxes.idleMinutes);
  const isMinutes = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_IDLE;
  return [
    ...(boxes.officeName.trim() === ''
      ? [{ fieldId: 'settings-officeName', message: 'Enter the name of the office.' }]
      : []),
    ...(boxes.identifierBase.trim() === '' || WEB_ADDRESS.test(boxes.identifierBase.trim())
      ? []
      : [
          {
            fieldId: 'settings-identifierBase',
            message:
              'Enter an address that begins with https:// and has no question mark, or leave it empty.',
          },
        ]),
    ...(boxes.outboxFolder.trim() === ''
      ? [{ fieldId: 'settings-outboxFolder', message: 'Enter the folder for issued documents.' }]
      : []),
    ...(isMinutes
      ? []
      : [
          {
            fieldId: 'settings-idleMinutes',
            message: `Enter a whole number of minutes, 1 to ${LONGEST_IDLE}.`,
          },
        ]),
  ];
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
