import { formatNhsNumber } from '../../contract/words/cui-nhs-number.ts';
import {
  BEREAVED_WORDS,
  CERTIFICATION_WORDS,
  CORONER_WORDS,
  GOVERNANCE_WORDS,
  QUESTION_STATE_WORDS,
  WAITING_WORDS,
} from '../../contract/words/track-words.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { listCases } from '../../db/repositories/worklist.ts';
import type { CaseSummary } from '../../domain/case/case-summary.ts';
import type { ListTable } from '../../exchange/lists/csv-file.ts';
import { LISTED_UNDER } from '../list-worklist.ts';
import { nameCells, officeTimeCell, timeCell, yesNoCell } from './cells.ts';
import type { WantedList } from './wanted-list.ts';

type Names = ReturnType<typeof nameCells>;
type Column = readonly [heading: string, cell: (row: CaseSummary, names: Names) => string];

/** Every column that the worklist can show, whichever of them somebody has hidden on the screen. */
const COLUMNS: readonly Column[] = [
  ['Reference', (row) => row.reference],
  ['Surname', (row) => row.surname],
  ['Forenames', (row) => row.forenames],
  ['Title', (row) => row.title],
  ['NHS number', (row) => (row.nhsNumber === null ? 'Not known' : formatNhsNumber(row.nhsNumber))],
  ['Born', (row) => row.bornOn ?? 'Not known'],
  ['Died', (row) => row.diedOn ?? 'Not known'],
  ['Time of death', (row) => row.diedAt ?? ''],
  ['Place', (row) => row.place],
  ['Question 1, cause', (row) => QUESTION_STATE_WORDS.cause[row.questionCause]],
  ['Question 2, coroner', (row) => QUESTION_STATE_WORDS.coroner[row.questionCoroner]],
  ['Question 3, governance', (row) => QUESTION_STATE_WORDS.governance[row.questionGovernance]],
  ['Waiting on', ({ tracks }) => WAITING_WORDS[tracks.waitingOn]],
  ['Certification', ({ tracks }) => CERTIFICATION_WORDS[tracks.certification]],
  ['Coroner', ({ tracks }) => CORONER_WORDS[tracks.coroner]],
  ['Governance', ({ tracks }) => GOVERNANCE_WORDS[tracks.governance]],
  ['Family', ({ tracks }) => BEREAVED_WORDS[tracks.bereaved]],
  ['Notification silent since', (row) => timeCell(row.silentSince)],
  ['Medical examiner assigned', (row, names) => names(row.assignedExaminer)],
  ['ME officer assigned', (row, names) => names(row.assignedOfficer)],
  ['Urgent release', (row) => yesNoCell(row.urgent)],
  ['Urgent release by', (row) => officeTimeCell(row.urgentDeadline)],
  ['Next contact', (row) => officeTimeCell(row.nextContactAt)],
  ['Promise due', (row) => row.promiseDueOn ?? ''],
  ['Ready to declare', (row) => yesNoCell(row.readyToDeclare)],
  ['Late information', (row) => yesNoCell(row.late)],
  ['Alerts', (row) => String(row.alerts)],
  ['Child', (row) => yesNoCell(row.child)],
  ['Reopened', (row) => yesNoCell(row.reopened)],
  ['State', (row) => (row.voided ? 'Void' : row.open ? 'Open' : 'Closed')],
  ['Opened', (row) => timeCell(row.openedAt)],
];

/** The cases under one filter, in the order that was asked for. */
export function worklistTable(
  db: ReadableDb,
  { asker, filter, order }: Extract<WantedList, { readonly list: 'worklist' }>,
  limit: number,
): ListTable {
  const names = nameCells(db);
  const cases = listCases(db, { under: LISTED_UNDER[filter], order, asker, after: null, limit });
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: cases.map(({ summary }) => COLUMNS.map(([, cell]) => cell(summary, names))),
  };
}
