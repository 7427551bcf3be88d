import { doesExaminerCertify, isFreshCertificateAwaited } from '../certification/certificate-awaited.ts';
import { isNeonatal } from '../certification/cause-in-use.ts';
import type { Case, Stamp } from '../case/case.ts';
import { isWithCoroner, type Tracks } from '../case/tracks.ts';
import type { CoronerAnswer } from '../coroner/coroner-answer.ts';
import { instantOf, type Instant } from '../shared/time.ts';
import { begunBy, endOfCase, firstOf, metBy, opening, stoppedBy, versionsOf } from './case-times.ts';
import type { Clock } from './clock.ts';
import { dueAfter, dueAt } from './due.ts';
import type { TimeRules } from './office-time.ts';

const NO_DUE = { kind: 'none' } as const;

/** From when a practitioner was named, or asked for a fresh certificate, to the cause or the certificate. Rule CLK-12. */
export function practitionerClock(onCase: Case, tracks: Tracks, rules: TimeRules): Clock {
  const { started, ended } = waitForPractitioner(onCase);
  const length = rules.targets.lengths.practitioner;
  return {
    name: 'practitioner',
    basis: 'target',
    started,
    notStarted: started === null && ended === null ? 'practitioner-not-named' : null,
    due: started === null ? NO_DUE : dueAfter(rules.office, started.at, length),
    ended: ended ?? (started === null ? null : heldByCoroner(onCase, tracks)) ?? endOfCase(onCase),
  };
}

type Wait = Pick<Clock, 'started' | 'ended'>;

function waitForPractitioner(onCase: Case): Wait {
  const asked = latestAsked(onCase);
  const { certificate } = onCase.fields;
  if (asked !== null && isFreshCertificateAwaited(onCase)) {
    return { started: begunBy('certificate-asked', asked), ended: null };
  }
  if (asked !== null && certificate !== null && certificate.stamp.clock > asked.clock) {
    return { started: begunBy('certificate-asked', asked), ended: metBy(certificate.stamp) };
  }
  const started = practitionerNamed(onCase);
  const { practitionerCause, practitionerNeonatalCause } = onCase.fields;
  const cause = isNeonatal(onCase)
    ? firstOf(versionsOf(practitionerNeonatalCause))
    : firstOf(versionsOf(practitionerCause));
  if (cause !== null) return { started, ended: metBy(cause.stamp) };
  const handed = onCase.coronerAnswers.at(-1);
  if (handed !== undefined && doesExaminerCertify(onCase)) {
    return { started, ended: stoppedBy('examiner-certifies', handed.stamp, handed.content.receivedAt) };
  }
  return { started: backFromCoroner(onCase, started), ended: null };
}

/** Asked for a fresh certificate, or the last one was turned away. */
function latestAsked(onCase: Case): Stamp | null {
  const asked = [
    ...onCase.freshCertificates,
    ...onCase.registrarReplies.filter(({ content }) => content.reply === 'rejected'),
    ...onCase.reopenings.filter(({ content }) => content.reasons.includes('certificate-rejected')),
  ].map(({ stamp }) => stamp);
  return asked.toSorted((one, other) => (one.clock < other.clock ? -1 : 1)).at(-1) ?? null;
}

/** When the practitioner who stands there now was first named; a new telephone number is no new practitioner. */
function practitionerNamed(onCase: Case): Clock['started'] {
  const { attendingPractitioner } = onCase.fields;
  if (attendingPractitioner === null) return null;
  const { name } = attendingPractitioner.value;
  const named = firstOf(versionsOf(attendingPractitioner).filter(({ value }) => value.name === name));
  return begunBy('practitioner-named', (named ?? attendingPractitioner).stamp);
}

/** After CN1A the death comes back to the practitioner, and the wait begins anew. */
function backFromCoroner(onCase: Case, named: Clock['started']): Clock['started'] {
  const answer = onCase.coronerAnswers.at(-1);
  if (answer?.content.form !== 'cn1a' || named === null) return named;
  return answer.content.receivedAt > named.at
    ? begunBy('back-from-coroner', answer.stamp, answer.content.receivedAt)
    : named;
}

function heldByCoroner(onCase: Case, { coroner }: Tracks): Clock['ended'] {
  if (coroner === 'to-be-notified') return null;
  if (!isWithCoroner(coroner) && coroner !== 'concluded') return null;
  const told = toldCoroner(onCase).at(-1) ?? issuedReferral(onCase);
  if (told !== null) return stoppedBy('with-coroner', told.stamp, told.at);
  const answer = onCase.coronerAnswers.at(-1);
  return answer === undefined ? null : stoppedBy('with-coroner', answer.stamp, answer.content.receivedAt);
}

export interface Told {
  readonly stamp: Stamp;
  readonly at: Instant;
}

/** Every time that the coroner was told, by somebody's word that it went: a document in the folder tells nobody. */
export function toldCoroner(onCase: Case): readonly Told[] {
  const sent = onCase.documents
    .filter(({ intended }) => intended.documentKind === 'coroner-referral')
    .flatMap((document) => {
      const [first] = [...document.sent, ...document.received];
      return first === undefined ? [] : [{ stamp: first.stamp, at: first.content.at }];
    });
  const outside = onCase.outsideNotifications.map(({ content, stamp }) => ({ stamp, at: content.at }));
  return [...sent, ...outside].toSorted((one, other) => (one.stamp.clock < other.stamp.clock ? -1 : 1));
}

function issuedReferral(onCase: Case): Told | null {
  const issued = onCase.documents
    .filter(({ intended }) => intended.documentKind === 'coroner-referral')
    .flatMap((document) => (document.issued === null ? [] : [document.issued.stamp]))
    .at(-1);
  return issued === undefined ? null : { stamp: issued, at: issued.happenedAt };
}

const UNDECIDED: ReadonlySet<CoronerAnswer['form']> = new Set<CoronerAnswer['form']>([
  'inquiries',
  'advice-asked',
]);

/** From when somebody said that the referral went to an answer that decides. Rule CLK-13. */
export function coronerClock(onCase: Case, rules: TimeRules): Clock {
  const told = toldCoroner(onCase);
  const deciding = onCase.coronerAnswers.filter(({ content }) => !UNDECIDED.has(content.form));
  const last = deciding.at(-1) ?? null;
  const before = deciding.at(-2)?.stamp.clock ?? '';
  const again = told.find(({ stamp }) => stamp.clock > (last?.stamp.clock ?? ''));
  const wait = again ?? told.find(({ stamp }) => stamp.clock > before) ?? null;
  const started = wait === null ? null : begunBy('coroner-told', wait.stamp, wait.at);
  const isAnswered = again === undefined && last !== null;
  return {
    name: 'coroner',
    basis: 'target',
    started,
    notStarted:
      started !== null || isAnswered
        ? null
        : issuedReferral(onCase) === null
          ? 'coroner-not-told'
          : 'referral-not-sent',
    due: started === null ? NO_DUE : dueAfter(rules.office, started.at, rules.targets.lengths.coroner),
    ended: isAnswered ? metBy(last.stamp, last.content.receivedAt) : endOfCase(onCase),
  };
}

/** To the first conversation with the bereaved, or to the next attempt that somebody noted. Rule CLK-14. */
export function bereavedClock(onCase: Case, rules: TimeRules): Clock {
  const calls = onCase.conversations.filter(({ content }) => content.with === 'bereaved');
  const latest = calls.at(-1);
  const next =
    latest === undefined || latest.content.result === 'spoken' ? null : latest.content.nextAttemptAt;
  const spoken = calls
    .filter(({ content }) => content.result === 'spoken')
    .toSorted((one, other) => (one.content.heldAt < other.content.heldAt ? -1 : 1))[0];
  const { noConversation } = onCase.fields;
  const isAttempt = latest !== undefined && next !== null;
  return {
    name: 'bereaved',
    basis: isAttempt ? 'given' : 'target',
    started: isAttempt ? begunBy('attempt', latest.stamp, latest.content.heldAt) : opening(onCase),
    notStarted: null,
    due: isAttempt
      ? dueAt(instantOf(next))
      : dueAfter(rules.office, onCase.openedAt, rules.targets.lengths.bereaved),
    ended:
      spoken !== undefined && !isAttempt
        ? metBy(spoken.stamp, spoken.content.heldAt)
        : noConversation === null || isAttempt
          ? endOfCase(onCase)
          : stoppedBy('excused', noConversation.stamp),
  };
}
