import { useState } from 'react';
import { instantOf, officeDate, officeTime } from '../../contract/for-window.ts';
import type { OutboxRow } from '../../contract/views.ts';
import { nowInstant } from '../clock.ts';
import { Button } from '../components/button.tsx';
import { DateField } from '../components/date-field.tsx';
import { Dialog } from '../components/dialog.tsx';
import type { FieldProblem } from '../components/error-summary.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { FieldRow } from '../components/form-layout.tsx';
import { TextArea } from '../components/text-area.tsx';
import { TextField } from '../components/text-field.tsx';
import { TimeField } from '../components/time-field.tsx';
import { showDone } from '../components/toast-region.tsx';
import type { DraftPlace } from '../drafts/draft-keeper.ts';
import { useDraftForm } from '../drafts/use-draft-form.ts';
import { formatCuiDate } from '../../contract/words/cui-date.ts';
import { readTypedDate } from '../format/typed-date.ts';
import { readTypedTime } from '../format/typed-time.ts';
import { RefusalNotice } from '../refusals/refusal-notice.tsx';
import { useCommand } from '../use-command.ts';
import { useProblems } from '../use-problems.ts';

interface MarkDialogProps {
  readonly row: OutboxRow;
  readonly mark: 'sent' | 'received';
  /** What else was typed on the way there, and is settled with the word. */
  readonly settles?: DraftPlace | null;
  readonly onClose: () => void;
}

interface Receipt {
  readonly on: string;
  readonly at: string;
  readonly how: string;
  readonly evidence: string;
}

/** Somebody's word that a document went out or arrived: when, how, and what proves it. */
export function MarkDialog({ row, mark, settles = null, onClose }: MarkDialogProps) {
  const [initial] = useState(startingNow);
  const form = useDraftForm<Receipt>(row.caseId, `mark-${mark}-${row.documentId}`, initial);
  const problems = useProblems(problemsOf(form.values));
  const command = useCommand('mark-document');
  const { values, set } = form;

  async function record(): Promise<void> {
    if (!problems.pass()) return;
    const at = momentOf(values);
    if (at === null) return;
    const { how, evidence } = values;
    if (
      (await command.run(
        {
          documentId: row.documentId,
          mark,
          at,
          how: how.trim(),
          evidence: evidence.trim(),
        },
        settles === null ? [form.place] : [form.place, settles],
      )) === null
    )
      return;
    showDone(`${row.number} marked as ${mark}`, null);
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={mark === 'sent' ? `Mark ${row.number} as sent` : `Mark ${row.number} as received`}
      actions={
        <>
          <Button kind="primary" busy={command.busy} onPress={() => void record()}>
            {mark === 'sent' ? 'Mark as sent' : 'Mark as received'}
          </Button>
          <Button onPress={onClose}>Go back</Button>
        </>
      }
    >
      <p>
        To {row.recipient}, case {row.caseReference}.
      </p>
      <ErrorSummary problems={problems.shown} attempt={problems.attempt} />
      <RefusalNotice refusal={command.refusal} fault={command.fault} />
      <FieldRow isNarrow>
        <DateField
          id="mark-on"
          label={mark === 'sent' ? 'Sent on' : 'Received on'}
          latestYear={Number(officeDate(nowInstant()).slice(0, 4))}
          text={values.on}
          error={problems.of('mark-on')}
          onChange={(text) => set('on', text)}
        />
        <TimeField
          id="mark-at"
          label="At"
          text={values.at}
          error={problems.of('mark-at')}
          onChange={(text) => set('at', text)}
        />
      </FieldRow>
      <TextField
        id="mark-how"
        label="How"
        hint={
          mark === 'sent'
            ? 'For example: by secure email to the coroner’s office'
            : 'For example: the coroner’s officer said so by telephone'
        }
        error={problems.of('mark-how')}
        value={values.how}
        maxLength={2000}
        onChange={(event) => set('how', event.target.value)}
      />
      <TextArea
        id="mark-evidence"
        label="What shows it"
        hint="A reference, a name, a receipt"
        optional
        value={values.evidence}
        maxLength={2000}
        onChange={(event) => set('evidence', event.target.value)}
      />
    </Dialog>
  );
}

function startingNow(): Receipt {
  const now = officeTime(nowInstant());
  return { on: formatCuiDate(now.slice(0, 10)), at: now.slice(11), how: '', evidence: '' };
}

function momentOf({ on, at }: Receipt): string | null {
  const date = readTypedDate(on, Number(officeDate(nowInstant()).slice(0, 4)));
  const time = readTypedTime(at);
  return date === null || time === null ? null : instantOf(`${date}T${time}`);
}

function problemsOf(values: Receipt): readonly FieldProblem[] {
  const at = momentOf(values);
  const when =
    at === null
      ? [
          {
            fieldId: readTypedTime(values.at) === null ? 'mark-at' : 'mark-on',
            message: 'Enter the day and the time.',
          },
        ]
      : at > nowInstant()
        ? [{ fieldId: 'mark-at', message: 'This is in the future.' }]
        : [];
  return [
    ...when,
    ...(values.how.trim() === '' ? [{ fieldId: 'mark-how', message: 'Say how it happened.' }] : []),
  ];
}
