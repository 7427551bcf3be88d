import { currentDeclaration, isClosed, isReopened } from '../certification/current-declaration.ts';
import { lateInformation } from '../certification/late-information.ts';
import { loopsOf } from '../governance/concern-loop.ts';
import { fromIndependent } from '../scrutiny/conflict.ts';
import { missingForDeclaration } from '../scrutiny/declaration.ts';
import { instantOf, officeDate } from '../shared/time.ts';
import type { Case } from './case.ts';
import type { PlaceKind } from './fields.ts';
import type { Tracks } from './tracks.ts';
import { isGovernanceFinished, tracksOf } from './tracks.ts';

export const QUESTION_STATES = ['unanswered', 'clear', 'attention'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** What a list shows of a case: one line, kept beside the record and rebuilt from it. */
export interface CaseSummary {
  readonly reference: string;
  readonly surname: string;
  readonly forenames: string;
  readonly title: string;
  readonly nhsNumber: string | null;
  readonly bornOn: string | null;
  readonly diedOn: string | null;
  readonly diedAt: string | null;
  /** The office's day of the declaration that stands. */
  readonly declaredOn: string | null;
  readonly placeKind: PlaceKind | null;
  readonly place: string;
  readonly urgent: boolean;
  readonly urgentDeadline: string | null;
  readonly questionCause: QuestionState;
  readonly questionCoroner: QuestionState;
  readonly questionGovernance: QuestionState;
  readonly tracks: Tracks;
  readonly nextContactAt: string | null;
  readonly open: boolean;
  readonly reopened: boolean;
  /** Something came after the declaration that no medical examiner has looked at. */
  readonly late: boolean;
  readonly readyToDeclare: boolean;
  readonly governanceOpen: boolean;
  /** Since when the notification that has been silent longest waits for its outcome. Rule GOVL-7. */
  readonly silentSince: string | null;
  /** The earliest day by which an open promise is due. */
  readonly promiseDueOn: string | null;
  readonly assignedExaminer: string | null;
  readonly assignedOfficer: string | null;
  readonly child: boolean;
  /** How many important notes stand as alerts on the case. */
  readonly alerts: number;
  readonly voided: boolean;
  readonly openedAt: string;
  /** Text order is list order: urgent first by deadline, then by age. */
  readonly sortKey: string;
}

const NO_DEADLINE = '9999-12-31T00:00:00.000Z';

export function summaryOf(onCase: Case): CaseSummary {
  const { fields } = onCase;
  const tracks = tracksOf(onCase);
  const urgent = awaitedRelease(onCase);
  const deadline = urgent?.deadline ?? null;
  const death = fields.death?.value;
  const number = fields.nhsNumber?.value;
  const birth = fields.dateOfBirth?.value;
  const place = fields.place?.value;
  const declared = currentDeclaration(onCase);
  return {
    reference: onCase.reference,
    surname: fields.surname?.value ?? '',
    forenames: fields.forenames?.value ?? '',
    title: fields.title?.value ?? '',
    nhsNumber: number?.kind === 'known' ? number.digits : null,
    bornOn: birth?.kind === 'known' ? birth.on : null,
    diedOn: death === undefined || death.kind === 'not-known' ? null : death.on,
    diedAt: death === undefined || death.kind === 'not-known' ? null : death.at,
    declaredOn: declared === null ? null : officeDate(declared.stamp.happenedAt),
    placeKind: place?.kind ?? null,
    place:
      place === undefined
        ? ''
        : [place.ward, place.name].filter((part) => part !== null && part !== '').join(', '),
    urgent: urgent !== null,
    urgentDeadline: deadline,
    questionCause: stateOf(fromIndependent(onCase, fields.answerCause)?.value.answer ?? null, 'established'),
    questionCoroner: stateOf(
      fromIndependent(onCase, fields.answerCoroner)?.value.answer ?? null,
      'not-reportable',
    ),
    questionGovernance: stateOf(
      fromIndependent(onCase, fields.answerGovernance)?.value.answer ?? null,
      'no-concern',
    ),
    tracks,
    nextContactAt: nextContact(onCase),
    open: isOpen(onCase),
    reopened: isReopened(onCase),
    late: lateInformation(onCase).length > 0,
    readyToDeclare: isReadyToDeclare(onCase, tracks),
    governanceOpen: !isGovernanceFinished(tracks.governance) && tracks.governance !== 'not-answered',
    silentSince: silentSince(onCase),
    promiseDueOn: promiseDueOn(onCase),
    assignedExaminer: fields.assignedExaminer?.value ?? null,
    assignedOfficer: fields.assignedOfficer?.value ?? null,
    child: fields.caseKind !== null && fields.caseKind.value !== 'adult',
    alerts: onCase.notes.filter(({ content }) => content.important).length,
    voided: onCase.voided !== null,
    openedAt: onCase.openedAt,
    sortKey: sortKey(onCase, urgent !== null, deadline),
  };
}

/** The urgent release that the family still waits for; null once it is recorded how that ended. Rule URG-2. */
function awaitedRelease({ fields }: Case): { readonly deadline: string | null } | null {
  const urgent = fields.urgentRelease?.value;
  return urgent?.requested === true && fields.urgentReleaseResult === null ? urgent : null;
}

/** Open until somebody closed it: every track has come to an end by then, and a person has said so. Rule CLOSE-1. */
function isOpen(onCase: Case): boolean {
  return onCase.voided === null && !isClosed(onCase);
}

function isReadyToDeclare(onCase: Case, tracks: Tracks): boolean {
  // Nothing can be declared before the cause is agreed, so the whole list of what is missing need not be made.
  if (tracks.certification !== 'cause-agreed') return false;
  const examiner = onCase.fields.review?.stamp.actor ?? null;
  return examiner !== null && missingForDeclaration(onCase, examiner, true).length === 0;
}

function promiseDueOn(onCase: Case): string | null {
  const kept = new Set(onCase.conversations.flatMap(({ content }) => content.keepsPromises));
  const open = onCase.conversations.filter(
    ({ content, stamp }) => content.promise !== null && !kept.has(stamp.entry),
  );
  const days = open.map(({ content }) => content.promise?.dueOn ?? '').toSorted();
  return days[0] ?? null;
}

function silentSince(onCase: Case): string | null {
  const since = loopsOf(onCase).flatMap((loop) => (loop.silentSince === null ? [] : [loop.silentSince.at]));
  return since.toSorted()[0] ?? null;
}

function stateOf(answer: string | null, clear: string): QuestionState {
  if (answer === null) return 'unanswered';
  return answer === clear ? 'clear' : 'attention';
}

function nextContact(onCase: Case): string | null {
  const latest = onCase.conversations.at(-1)?.content;
  return latest === undefined || latest.result === 'spoken' ? null : latest.nextAttemptAt;
}

function sortKey(onCase: Case, urgent: boolean, deadline: string | null): string {
  const rank = urgent ? '0' : '1';
  const due = deadline === null ? NO_DEADLINE : instantOf(deadline);
  return `${rank} ${due} ${onCase.openedAt} ${onCase.reference}`;
}
