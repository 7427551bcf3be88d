import { instantOf } from '../shared/time.ts';
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
  readonly diedOn: string | null;
  readonly diedAt: string | null;
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
  readonly voided: boolean;
  readonly openedAt: string;
  /** Text order is list order: urgent first by deadline, then by age. */
  readonly sortKey: string;
}

const NO_DEADLINE = '9999-12-31T00:00:00.000Z';

export function summaryOf(onCase: Case): CaseSummary {
  const { fields } = onCase;
  const tracks = tracksOf(onCase);
  const urgent = fields.urgentRelease?.value;
  const deadline = urgent?.requested === true ? urgent.deadline : null;
  const death = fields.death?.value;
  const number = fields.nhsNumber?.value;
  const place = fields.place?.value;
  return {
    reference: onCase.reference,
    surname: fields.surname?.value ?? '',
    forenames: fields.forenames?.value ?? '',
    title: fields.title?.value ?? '',
    nhsNumber: number?.kind === 'known' ? number.digits : null,
    diedOn: death === undefined || death.kind === 'not-known' ? null : death.on,
    diedAt: death === undefined || death.kind === 'not-known' ? null : death.at,
    placeKind: place?.kind ?? null,
    place:
      place === undefined
        ? ''
        : [place.ward, place.name].filter((part) => part !== null && part !== '').join(', '),
    urgent: urgent?.requested === true,
    urgentDeadline: deadline,
    questionCause: stateOf(fields.answerCause?.value.answer ?? null, 'established'),
    questionCoroner: stateOf(fields.answerCoroner?.value.answer ?? null, 'not-reportable'),
    questionGovernance: stateOf(fields.answerGovernance?.value.answer ?? null, 'no-concern'),
    tracks,
    nextContactAt: nextContact(onCase),
    open: isOpen(onCase, tracks),
    voided: onCase.voided !== null,
    openedAt: onCase.openedAt,
    sortKey: sortKey(onCase, urgent?.requested === true, deadline),
  };
}

/**
 * Open until every track has come to an end; the registrar's side comes later than the declaration. What the coroner
 * has concluded needs neither a declaration nor a conversation of ours.
 */
function isOpen(onCase: Case, { bereaved, certification, coroner, governance }: Tracks): boolean {
  if (onCase.voided !== null) return false;
  if (!isGovernanceFinished(governance)) return true;
  if (coroner === 'concluded') return false;
  const isWithNoCoroner = coroner === 'not-reportable' || coroner === 'duty-not-engaged';
  const isFamilyReached = bereaved === 'spoken' || bereaved === 'excused';
  return !(certification === 'declared' && isWithNoCoroner && isFamilyReached);
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
