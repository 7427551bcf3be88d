import type { CaseSummary } from '../../domain/case/case-summary.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** The columns of a list line, each named as in `CaseSummary`. */
export const SUMMARY_COLUMNS = `case_row.reference AS reference, case_row.surname AS surname,
  case_row.forenames AS forenames, case_row.title AS title, case_row.nhs_number AS nhsNumber,
  case_row.died_on AS diedOn, case_row.died_at AS diedAt, case_row.declared_on AS declaredOn, case_row.place_kind AS placeKind, case_row.place AS place,
  case_row.urgent AS urgent, case_row.urgent_deadline AS urgentDeadline, case_row.question_cause AS questionCause,
  case_row.question_coroner AS questionCoroner, case_row.question_governance AS questionGovernance,
  case_row.certification AS certification, case_row.coroner AS coroner, case_row.governance AS governance,
  case_row.bereaved AS bereaved, case_row.waiting_on AS waitingOn, case_row.next_contact_at AS nextContactAt,
  case_row.open AS open, case_row.voided AS voided, case_row.reopened AS reopened,
  case_row.late AS late, case_row.ready_to_declare AS readyToDeclare, case_row.governance_open AS governanceOpen,
  case_row.silent_since AS silentSince,
  case_row.child AS child, case_row.alerts AS alerts, case_row.promise_due_on AS promiseDueOn,
  case_row.assigned_examiner AS assignedExaminer, case_row.assigned_officer AS assignedOfficer,
  case_row.born_on AS bornOn, case_row.opened_at AS openedAt, case_row.sort_key AS sortKey`;

/** What is true or false of a list line; the table keeps 1 and 0. */
type Truth =
  'urgent' | 'open' | 'voided' | 'reopened' | 'late' | 'readyToDeclare' | 'governanceOpen' | 'child';

/** A list line as its table keeps it: the tracks side by side, truths as 0 and 1. */
export type StoredSummary = Omit<CaseSummary, 'tracks' | Truth> &
  CaseSummary['tracks'] & { readonly [Name in Truth]: number };

export function toStored({ tracks, ...summary }: CaseSummary): StoredSummary {
  return {
    ...summary,
    ...tracks,
    urgent: Number(summary.urgent),
    open: Number(summary.open),
    voided: Number(summary.voided),
    reopened: Number(summary.reopened),
    late: Number(summary.late),
    readyToDeclare: Number(summary.readyToDeclare),
    governanceOpen: Number(summary.governanceOpen),
    child: Number(summary.child),
  };
}

export function toSummary(row: StoredSummary): CaseSummary {
  // Written out: spreading costs more than reading the row, and lists do this two hundred times.
  return {
    reference: row.reference,
    surname: row.surname,
    forenames: row.forenames,
    title: row.title,
    nhsNumber: row.nhsNumber,
    diedOn: row.diedOn,
    diedAt: row.diedAt,
    declaredOn: row.declaredOn,
    placeKind: row.placeKind,
    place: row.place,
    urgent: row.urgent === 1,
    urgentDeadline: row.urgentDeadline,
    questionCause: row.questionCause,
    questionCoroner: row.questionCoroner,
    questionGovernance: row.questionGovernance,
    tracks: {
      certification: row.certification,
      coroner: row.coroner,
      governance: row.governance,
      bereaved: row.bereaved,
      waitingOn: row.waitingOn,
    },
    nextContactAt: row.nextContactAt,
    open: row.open === 1,
    voided: row.voided === 1,
    reopened: row.reopened === 1,
    late: row.late === 1,
    readyToDeclare: row.readyToDeclare === 1,
    governanceOpen: row.governanceOpen === 1,
    silentSince: row.silentSince,
    child: row.child === 1,
    alerts: row.alerts,
    promiseDueOn: row.promiseDueOn,
    assignedExaminer: row.assignedExaminer,
    assignedOfficer: row.assignedOfficer,
    bornOn: row.bornOn,
    openedAt: row.openedAt,
    sortKey: row.sortKey,
  };
}

export function readCaseRow(db: ReadableDb, caseNumber: number): StoredSummary | null {
  const row = statement(db, `SELECT ${SUMMARY_COLUMNS} FROM case_row WHERE case_number = ?`).get(caseNumber);
  // Columns are listed above and the table is STRICT.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as StoredSummary | undefined) ?? null;
}

export function writeCaseRow(db: WritableDb, caseNumber: number, row: StoredSummary): void {
  statement(
    db,
    `INSERT INTO case_row (case_number, reference, surname, forenames, title, nhs_number, died_on, died_at, declared_on, place_kind,
       place, urgent, urgent_deadline, question_cause, question_coroner, question_governance, certification, coroner,
       governance, bereaved, waiting_on, next_contact_at, open, voided, reopened, late,
       ready_to_declare, governance_open, silent_since, child, alerts, promise_due_on, assigned_examiner, assigned_officer, born_on,
       opened_at, sort_key)
     VALUES (:caseNumber, :reference, :surname, :forenames, :title, :nhsNumber, :diedOn, :diedAt, :declaredOn, :placeKind,
       :place, :urgent, :urgentDeadline, :questionCause, :questionCoroner, :questionGovernance, :certification, :coroner,
       :governance, :bereaved, :waitingOn, :nextContactAt, :open, :voided, :reopened, :late,
       :readyToDeclare, :governanceOpen, :silentSince, :child, :alerts, :promiseDueOn, :assignedExaminer, :assignedOfficer, :bornOn,
       :openedAt, :sortKey)
     ON CONFLICT (case_number) DO UPDATE SET surname = excluded.surname, forenames = excluded.forenames,
       title = excluded.title, nhs_number = excluded.nhs_number, died_on = excluded.died_on, died_at = excluded.died_at,
       declared_on = excluded.declared_on, place_kind = excluded.place_kind, place = excluded.place, urgent = excluded.urgent,
       urgent_deadline = excluded.urgent_deadline, question_cause = excluded.question_cause,
       question_coroner = excluded.question_coroner, question_governance = excluded.question_governance,
       certification = excluded.certification, coroner = excluded.coroner, governance = excluded.governance,
       bereaved = excluded.bereaved, waiting_on = excluded.waiting_on, next_contact_at = excluded.next_contact_at,
       open = excluded.open, voided = excluded.voided, reopened = excluded.reopened, late = excluded.late,
       ready_to_declare = excluded.ready_to_declare, governance_open = excluded.governance_open,
       silent_since = excluded.silent_since,
       child = excluded.child, alerts = excluded.alerts, promise_due_on = excluded.promise_due_on,
       assigned_examiner = excluded.assigned_examiner, assigned_officer = excluded.assigned_officer,
       born_on = excluded.born_on, sort_key = excluded.sort_key`,
  ).run({ ...row, caseNumber });
}
