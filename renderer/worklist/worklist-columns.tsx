import { Circle, CircleAlert, CircleCheck } from 'lucide-react';
import { msOf } from '../../contract/for-window.ts';
import type { QuestionState } from '../../contract/for-window.ts';
import type { CaseRow } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table-column.ts';
import { StatusTag } from '../components/status-tag.tsx';
import type { Tone } from '../components/status-tag.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { formatCuiDate, formatCuiDateTime, formatLongDate, formatLongDateTime } from '../format/cui-date.ts';
import { formatName } from '../format/cui-name.ts';
import { formatNhsNumber } from '../format/cui-nhs-number.ts';
import {
  BEREAVED_WORDS,
  CERTIFICATION_WORDS,
  QUESTION_STATE_WORDS,
  WAITING_WORDS,
} from '../words/track-words.ts';
import type { Question } from '../words/track-words.ts';
import { FAMILY_WORDS } from './worklist-words.ts';
import { ageInWords, urgencyOf } from './row-times.ts';
import styles from './worklist.module.css';

const cls = classesOf(styles);

const STATE_ICONS = {
  unanswered: Circle,
  clear: CircleCheck,
  attention: CircleAlert,
} as const satisfies Record<QuestionState, unknown>;

/** The columns of the worklist. `nowAt`: the instant ages and deadlines are counted to. */
export function worklistColumns(nowAt: string): readonly DataColumn<CaseRow>[] {
  return [
    { id: 'name', header: 'Name', minRem: 15.5, grow: 0.4, cell: (row) => <b>{nameOf(row)}</b> },
    {
      id: 'nhs',
      header: 'NHS No.',
      minRem: 8.1,
      grow: 0,
      nowrap: true,
      cell: (row) => (row.nhsNumber === null ? <Soft>Not known</Soft> : formatNhsNumber(row.nhsNumber)),
    },
    {
      id: 'died',
      header: 'Died',
      minRem: 8.2,
      grow: 0,
      nowrap: true,
      cell: (row) =>
        row.diedOn === null ? (
          <Soft>Not known</Soft>
        ) : (
          <span title={row.diedAt ?? undefined}>{formatCuiDate(row.diedOn)}</span>
        ),
    },
    {
      id: 'place',
      header: 'Place',
      minRem: 15,
      grow: 2,
      leaveOutBelowPx: 800,
      // One line for each case: the ward comes first, and the rest is said by the row itself.
      cell: (row) =>
        row.place === '' ? (
          <Soft>Not recorded</Soft>
        ) : (
          <span className={cls('one-line')} title={row.place}>
            {row.place}
          </span>
        ),
    },
    {
      id: 'q1',
      header: 'Q1',
      minRem: 2.6,
      grow: 0,
      cell: (row) => <Answered question="cause" state={row.questionCause} />,
    },
    {
      id: 'q2',
      header: 'Q2',
      minRem: 2.6,
      grow: 0,
      cell: (row) => <Answered question="coroner" state={row.questionCoroner} />,
    },
    {
      id: 'q3',
      header: 'Q3',
      minRem: 2.6,
      grow: 0,
      cell: (row) => <Answered question="governance" state={row.questionGovernance} />,
    },
    {
      id: 'family',
      header: 'Family',
      minRem: 5.2,
      grow: 0,
      leaveOutBelowPx: 700,
      cell: (row) => FAMILY_WORDS[row.tracks.bereaved],
    },
    {
      id: 'waiting',
      header: 'Waiting on',
      minRem: 6.9,
      grow: 0.1,
      cell: ({ tracks }) => (
        <span title={CERTIFICATION_WORDS[tracks.certification]}>{WAITING_WORDS[tracks.waitingOn]}</span>
      ),
    },
    {
      id: 'age',
      header: 'Open',
      minRem: 4.6,
      grow: 0,
      nowrap: true,
      leaveOutBelowPx: 900,
      cell: (row) => (
        <span title={`Reference ${row.reference}`}>{ageInWords(msOf(nowAt) - msOf(row.openedAt))}</span>
      ),
    },
    {
      id: 'urgent',
      header: 'Urgent release',
      minRem: 15.4,
      grow: 0,
      nowrap: true,
      cell: (row) => <Urgent row={row} nowAt={nowAt} />,
    },
  ];
}

/** The row as it is read aloud: what the cells show, in the words that carry it. */
export function rowInWords(row: CaseRow): string {
  const died = row.diedOn === null ? 'date of death not known' : `died ${formatLongDate(row.diedOn)}`;
  const urgent = row.urgent
    ? `, urgent release${row.urgentDeadline === null ? '' : ` by ${formatLongDateTime(row.urgentDeadline)}`}`
    : '';
  const questions = [
    `question 1 ${QUESTION_STATE_WORDS.cause[row.questionCause].toLowerCase()}`,
    `question 2 ${QUESTION_STATE_WORDS.coroner[row.questionCoroner].toLowerCase()}`,
    `question 3 ${QUESTION_STATE_WORDS.governance[row.questionGovernance].toLowerCase()}`,
  ].join(', ');
  const family = BEREAVED_WORDS[row.tracks.bereaved].toLowerCase();
  return `${nameOf(row)}, ${died}, ${row.place}, ${questions}, family ${family}, waiting on: ${WAITING_WORDS[row.tracks.waitingOn]}${urgent}`;
}

export function toneOf(row: CaseRow, nowAt: string): Tone | null {
  if (!row.urgent) return null;
  return urgencyOf(row, nowAt) === 'overdue' ? 'bad' : 'warn';
}

function nameOf(row: CaseRow): string {
  return formatName(row.surname, row.forenames, row.title);
}

function Answered({ question, state }: { readonly question: Question; readonly state: QuestionState }) {
  const Icon = STATE_ICONS[state];
  const word = QUESTION_STATE_WORDS[question][state];
  return (
    <span className={cls('answered', state)} title={word}>
      <Icon size={16} strokeWidth={2.2} aria-hidden />
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}

function Urgent({ row, nowAt }: { readonly row: CaseRow; readonly nowAt: string }) {
  if (row.voided) return <StatusTag tone="bad">Void</StatusTag>;
  if (!row.urgent) return null;
  const urgency = urgencyOf(row, nowAt);
  return (
    <StatusTag tone={urgency === 'overdue' ? 'bad' : 'warn'}>
      {urgency === 'overdue' ? 'Overdue' : 'Urgent'}
      {row.urgentDeadline !== null && ` ${formatCuiDateTime(row.urgentDeadline)}`}
    </StatusTag>
  );
}

function Soft({ children }: { readonly children: string }) {
  return <span className={cls('soft')}>{children}</span>;
}
