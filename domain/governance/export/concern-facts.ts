import type { Case } from '../../case/case.ts';
import { type CivilDate, daysBetween, type Instant, officeDate } from '../../shared/time.ts';
import { type ConcernLoop, type FamilyWish, type LoopState, loopsOf } from '../concern-loop.ts';
import type { ConcernRecord, OtherOrganisation } from '../concern.ts';
import type { FamilyToldResult, NotificationOutcomeCode } from '../loop-entries.ts';
import type { NotificationRoute } from '../../notifications/governance-notification.ts';

/** A concern as governance is told of it in a list: codes, days and lengths. Nobody is named in it. Rule GOVL-8. */
export interface ConcernFacts {
  /** As its notification is numbered: the case's reference with a letter and a count. */
  readonly number: string;
  readonly raisedOn: CivilDate;
  readonly category: ConcernRecord['category'];
  readonly source: ConcernRecord['source'];
  /** Null where it is about the organisation in whose care the person died. */
  readonly aboutKind: OtherOrganisation['kind'] | null;
  readonly decision: 'none' | 'notify' | 'no-further-action';
  readonly route: NotificationRoute | null;
  readonly state: LoopState;
  readonly issuedOn: CivilDate | null;
  readonly sentOn: CivilDate | null;
  readonly receivedOn: CivilDate | null;
  readonly chases: number;
  readonly outcome: NotificationOutcomeCode | null;
  readonly outcomeOn: CivilDate | null;
  readonly examinerToldOn: CivilDate | null;
  /** Null where nothing was passed on that they could hear of. */
  readonly familyWish: FamilyWish | null;
  readonly familyResult: FamilyToldResult | null;
  /** Calendar days between two of its days; null where one of them is not there. */
  readonly daysToSent: number | null;
  readonly daysToReceived: number | null;
  readonly daysToOutcome: number | null;
}

/** Every concern of a case, in the order in which they were raised. */
export function concernFactsOf(onCase: Case): readonly ConcernFacts[] {
  return loopsOf(onCase).map((loop, at) => factsOf(loop, `${onCase.reference}-N${String(at + 1)}`));
}

function factsOf(loop: ConcernLoop, number: string): ConcernFacts {
  const { chases, concern, examinerTold, familyTold, familyWish, notification, outcome, state } = loop;
  const { category, otherOrganisation, source } = concern.content;
  const review = concern.review?.content ?? null;
  const raisedOn = officeDate(concern.stamp.happenedAt);
  const sentOn = dayOf(loop.sent?.content.at);
  const receivedOn = dayOf(loop.received?.content.at);
  const outcomeOn = dayOf(outcome?.content.at);
  return {
    number,
    raisedOn,
    category,
    source,
    aboutKind: otherOrganisation?.kind ?? null,
    decision: review?.decision ?? 'none',
    route: review?.decision === 'notify' ? review.route : null,
    state,
    issuedOn: dayOf(notification?.issued?.stamp.happenedAt),
    sentOn,
    receivedOn,
    chases: chases.length,
    outcome: outcome?.content.outcome ?? null,
    outcomeOn,
    examinerToldOn: dayOf(examinerTold?.at),
    familyWish: review?.decision === 'notify' ? familyWish : null,
    familyResult: familyTold.at(-1)?.content.result ?? null,
    daysToSent: daysFrom(raisedOn, sentOn),
    daysToReceived: daysFrom(sentOn, receivedOn),
    daysToOutcome: daysFrom(sentOn, outcomeOn),
  };
}

function dayOf(at: Instant | undefined): CivilDate | null {
  return at === undefined ? null : officeDate(at);
}

function daysFrom(from: CivilDate | null, to: CivilDate | null): number | null {
  return from === null || to === null ? null : daysBetween(from, to);
}
