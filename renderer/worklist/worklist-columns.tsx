import { Circle, CircleAlert, CircleCheck, Eye } from 'lucide-react';
import { msOf } from '../../contract/for-window.ts';
import type { QuestionState } from '../../contract/for-window.ts';
import type { CaseRow, WorklistOrder } from '../../contract/views.ts';
import { classesOf } from '../components/class-names.ts';
import type { DataColumn } from '../components/data-table-column.ts';
import { StatusTag } from '../components/status-tag.tsx';
import type { Tone } from '../components/status-tag.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { formatCuiDate, formatLongDate, formatLongDateTime } from '../../contract/words/cui-date.ts';
import { formatName } from '../../contract/words/cui-name.ts';
import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import {
  BEREAVED_WORDS,
  CERTIFICATION_WORDS,
  QUESTION_STATE_WORDS,
  WAITING_WORDS,
} from '../../contract/words/track-words.ts';
import type { Question } from '../../contract/words/track-words.ts';
import { flagsOf } from './row-flags.ts';
import type { ChoosableColumn } from './worklist-words.ts';
import { FAMILY_WORDS } from './worklist-words.ts';
import { openForInWords, urgencyOf } from './row-times.ts';
import styles from './worklist.module.css';

const cls = classesOf(styles);

const STATE_ICONS = {
  unanswered: Circle,
  clear: CircleCheck,
  attention: CircleAlert,
} as const satisfies Record<QuestionState, unknown>;

/** What the columns need to know beside the rows. */
export interface ColumnSurroundings {
  /** The instant ages and deadlines are counted to. */
  readonly nowAt: string;
  /** From when a silent notification is to be asked after; null where the office set no target. */
  readonly silentSince: string | null;
  /** Names of the people of the office by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Who reads a case or has begun something in it, in sentences by case. */
  readonly readings: ReadonlyMap<string, string>;
}

/** The columns of the worklist in their order, those left out that somebody chose to hide. */
export function worklistColumns(
  around: ColumnSurroundings,
  hidden: readonly ChoosableColumn[],
): readonly DataColumn<CaseRow>[] {
  const isHidden = (id: string): boolean =>
    hidden.some((column) => column === (QUESTION_IDS.has(id) ? 'questions' : id));
  return [...personColumns(), ...questionColumns(), ...stateColumns(around)].filter(
    ({ id }) => !isHidden(id),
  );
}

const QUESTION_IDS: ReadonlySet<string> = new Set(['q1', 'q2', 'q3']);

function personColumns(): readonly DataColumn<CaseRow>[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minRem: 11.8,
      grow: 1,
      isSortable: true,
      cell: (row) => <b>{nameOf(row)}</b>,
    },
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
      // At 200 % zoom the flags are worth more: what is overdue must not lie behind a scroll bar.
      leaveOutBelowPx: 690,
      isSortable: true,
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
      minRem: 10.5,
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
  ];
}

function questionColumns(): readonly DataColumn<CaseRow>[] {
  return [
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
  ];
}

function stateColumns({
  nowAt,
  names,
  readings,
  silentSince,
}: ColumnSurroundings): readonly DataColumn<CaseRow>[] {
  return [
    {
      id: 'family',
      header: 'Family',
      minRem: 5.7,
      grow: 0,
      leaveOutBelowPx: 700,
      cell: (row) => FAMILY_WORDS[row.tracks.bereaved],
    },
    {
      id: 'waiting',
      header: 'Waiting on',
      minRem: 7.2,
      grow: 0,
      leaveOutBelowPx: 690,
      cell: ({ tracks }) => (
        <span title={CERTIFICATION_WORDS[tracks.certification]}>{WAITING_WORDS[tracks.waitingOn]}</span>
      ),
    },
    {
      id: 'certification',
      header: 'Certificate',
      minRem: 8,
      grow: 0.2,
      cell: ({ tracks }) => CERTIFICATION_WORDS[tracks.certification],
    },
    {
      id: 'assigned',
      header: 'Assigned',
      minRem: 6.2,
      grow: 0,
      leaveOutBelowPx: 900,
      cell: (row) => <Assigned row={row} names={names} />,
    },
    {
      id: 'reference',
      header: 'Reference',
      minRem: 8.4,
      grow: 0,
      nowrap: true,
      cell: (row) => row.reference,
    },
    {
      id: 'age',
      header: 'Open',
      minRem: 5.3,
      grow: 0,
      nowrap: true,
      isSortable: true,
      leaveOutBelowPx: 900,
      cell: (row) => (
        <span title={`Reference ${row.reference}`}>{openForInWords(msOf(nowAt) - msOf(row.openedAt))}</span>
      ),
    },
    {
      id: 'flags',
      header: 'Flags',
      minRem: 15.9,
      grow: 0,
      isSortable: true,
      cell: (row) => (
        <Flags row={row} nowAt={nowAt} silentSince={silentSince} reading={readings.get(row.caseId) ?? null} />
      ),
    },
  ];
}

/** The order that the header of a column asks for. */
export const ORDER_OF_COLUMN: Readonly<Record<string, WorklistOrder>> = {
  name: 'name',
  died: 'death',
  age: 'opened',
  flags: 'due',
};

/** The column under whose header an order stands. */
export const COLUMN_OF_ORDER = {
  name: 'name',
  death: 'died',
  opened: 'age',
  due: 'flags',
} as const satisfies Record<WorklistOrder, string>;

/** The row as it is read aloud: what the cells show, in the words that carry it. */
export function rowInWords(
  row: CaseRow,
  { nowAt, names, readings, silentSince }: ColumnSurroundings,
): string {
  const died = row.diedOn === null ? 'date of death not known' : `died ${formatLongDate(row.diedOn)}`;
  const urgent = row.urgent
    ? `, urgent release${row.urgentDeadline === null ? '' : ` by ${formatLongDateTime(row.urgentDeadline)}`}`
    : '';
  const flags = flagsOf(row, nowAt, silentSince)
    .filter(({ word }) => !word.startsWith('Urgent'))
    .map(({ word }) => `, ${word.toLowerCase()}`)
    .join('');
  const questions = [
    `question 1 ${QUESTION_STATE_WORDS.cause[row.questionCause].toLowerCase()}`,
    `question 2 ${QUESTION_STATE_WORDS.coroner[row.questionCoroner].toLowerCase()}`,
    `question 3 ${QUESTION_STATE_WORDS.governance[row.questionGovernance].toLowerCase()}`,
  ].join(', ');
  const family = BEREAVED_WORDS[row.tracks.bereaved].toLowerCase();
  const assigned = assignedTo(row, names);
  const withWhom =
    assigned.length === 0
      ? 'assigned to nobody'
      : `assigned to ${assigned.map(({ name }) => name).join(' and ')}`;
  const read = readings.get(row.caseId);
  return `${nameOf(row)}, ${died}, ${row.place}, ${questions}, family ${family}, waiting on ${WAITING_WORDS[row.tracks.waitingOn].toLowerCase()}, ${withWhom}${urgent}${flags}${read === undefined ? '' : `. ${read}`}`;
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

interface FlagsProps {
  readonly row: CaseRow;
  readonly nowAt: string;
  readonly silentSince: string | null;
  readonly reading: string | null;
}

/** What sets the case apart, and a small sign where somebody reads it or has begun something in it. */
function Flags({ row, nowAt, silentSince, reading }: FlagsProps) {
  return (
    <span className={cls('flags')}>
      {flagsOf(row, nowAt, silentSince).map(({ word, tone }) => (
        <StatusTag key={word} tone={tone}>
          {word}
        </StatusTag>
      ))}
      {reading !== null && (
        <span className={cls('reading')} title={reading}>
          <Eye size={16} aria-hidden />
          <VisuallyHidden>{reading}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

/** Surnames, which are shorter; the whole names stand in the tip and are what is read aloud. */
function Assigned({ row, names }: { readonly row: CaseRow; readonly names: ColumnSurroundings['names'] }) {
  // Not known yet is not the same as nobody.
  if (names.size === 0) return null;
  const people = assignedTo(row, names);
  if (people.length === 0) return <Soft>Nobody</Soft>;
  return (
    <span className={cls('assigned')} title={people.map(({ name }) => name).join(', ')}>
      {people.map(({ userId, name }) => (
        <span key={userId}>{name.split(' ').at(-1)}</span>
      ))}
    </span>
  );
}

interface AssignedPerson {
  readonly userId: string;
  readonly name: string;
}

/** The examiner and the officer of a case; one person once, who may be both. */
function assignedTo(row: CaseRow, names: ColumnSurroundings['names']): readonly AssignedPerson[] {
  const ids = [...new Set([row.assignedExaminer, row.assignedOfficer])];
  return ids.flatMap((userId) =>
    userId === null ? [] : [{ userId, name: names.get(userId) ?? 'somebody who left' }],
  );
}

function Soft({ children }: { readonly children: string }) {
  return <span className={cls('soft')}>{children}</span>;
}
