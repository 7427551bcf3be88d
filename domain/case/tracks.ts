import { currentDeclaration, isClosed } from '../certification/current-declaration.ts';
import { causeInUse, isNeonatal } from '../certification/cause-in-use.ts';
import {
  isExaminerCertificateAwaited,
  isFreshCertificateAwaited,
} from '../certification/certificate-awaited.ts';
import { standingWithCoroner } from '../coroner/standing-with-coroner.ts';
import { loopsOf, LOOP_STATES } from '../governance/concern-loop.ts';
import { fromIndependent, isConflicted } from '../scrutiny/conflict.ts';
import { missingForDeclaration } from '../scrutiny/declaration.ts';
import type { EntryId } from '../shared/ids.ts';
import { never } from '../shared/invariant.ts';
import type { Case } from './case.ts';

export const CERTIFICATION_STATES = [
  'received',
  'in-preparation',
  'awaiting-scrutiny',
  'in-scrutiny',
  'cause-agreed',
  'fresh-certificate-invited',
  'examiner-certificate-required',
  'declared',
  'with-registrar',
  'registered',
  'not-certifying',
] as const;
export type CertificationState = (typeof CERTIFICATION_STATES)[number];

export const CORONER_STATES = [
  'not-answered',
  'not-reportable',
  'to-be-notified',
  'notified',
  'duty-not-engaged',
  'with-coroner',
  'concluded',
] as const;
export type CoronerState = (typeof CORONER_STATES)[number];

export const GOVERNANCE_STATES = [
  'not-answered',
  'no-concern',
  'to-review',
  'to-notify',
  'to-send',
  'notified',
  'acknowledged',
  'to-tell',
  'settled',
] as const;
export type GovernanceState = (typeof GOVERNANCE_STATES)[number];

export const BEREAVED_STATES = ['not-contacted', 'attempted', 'spoken', 'excused'] as const;
export type BereavedState = (typeof BEREAVED_STATES)[number];

/** Whose move it is. */
export const WAITING_ON = [
  'officer',
  'attending-practitioner',
  'bereaved',
  'medical-examiner',
  'coroner',
  'registrar',
  'nobody',
] as const;
export type WaitingOn = (typeof WAITING_ON)[number];

/** The four tracks of a case, which run side by side. Governance never holds up the declaration. */
export interface Tracks {
  readonly certification: CertificationState;
  readonly coroner: CoronerState;
  readonly governance: GovernanceState;
  readonly bereaved: BereavedState;
  readonly waitingOn: WaitingOn;
}

export function tracksOf(onCase: Case): Tracks {
  const states = trackStatesOf(onCase);
  return { ...states, waitingOn: waitingOn(onCase, states) };
}

/** Where the four tracks stand, without whose move it is. */
export function trackStatesOf(onCase: Case): Omit<Tracks, 'waitingOn'> {
  const coroner = coronerState(onCase);
  const bereaved = bereavedState(onCase);
  const governance = governanceState(onCase);
  return { certification: certificationState(onCase, coroner), coroner, governance, bereaved };
}

/** Whether nothing more is to be done about concerns. */
export function isGovernanceFinished(governance: GovernanceState): boolean {
  return governance === 'no-concern' || governance === 'settled';
}

/** Whether the coroner has been told or is to be, and has not finished with the death. */
export function isWithCoroner(coroner: CoronerState): boolean {
  return coroner === 'to-be-notified' || coroner === 'notified' || coroner === 'with-coroner';
}

function certificationState(onCase: Case, coroner: CoronerState): CertificationState {
  const { fields } = onCase;
  const declared = currentDeclaration(onCase);
  const signed = declared === null ? null : afterDeclaration(onCase, declared.stamp.clock);
  // Registered is registered. Until then the coroner can still take the death, and nothing may go to the registrar.
  if (signed === 'registered') return signed;
  if (coroner === 'with-coroner' || coroner === 'concluded') return 'not-certifying';
  if (signed !== null) return signed;
  if (isFreshCertificateAwaited(onCase)) return 'fresh-certificate-invited';
  if (isExaminerCertificateAwaited(onCase)) return 'examiner-certificate-required';
  if (agreedEntry(onCase) !== null) return 'cause-agreed';
  if (isInScrutiny(onCase)) return 'in-scrutiny';
  if (causeInUse(onCase, 'practitioner') !== null) return 'awaiting-scrutiny';
  if (fields.attendingPractitioner !== null || fields.preparationNotes !== null) return 'in-preparation';
  return 'received';
}

function afterDeclaration(onCase: Case, declaredClock: string): CertificationState {
  const replies = onCase.registrarReplies.filter(({ stamp }) => stamp.clock > declaredClock);
  if (replies.at(-1)?.content.reply === 'registered') return 'registered';
  return onCase.sentToRegistrar.some(({ stamp }) => stamp.clock > declaredClock)
    ? 'with-registrar'
    : 'declared';
}

function agreedEntry(onCase: Case): EntryId | null {
  const field = onCase.fields[isNeonatal(onCase) ? 'agreedNeonatalCause' : 'agreedCause'];
  return fromIndependent(onCase, field)?.stamp.entry ?? null;
}

/** An examiner who has no conflict has begun. Rule IND-3: the work of one who has does not hold the case in scrutiny. */
function isInScrutiny(onCase: Case): boolean {
  if (fromIndependent(onCase, onCase.fields.review) !== null) return true;
  return onCase.independence.some(
    ({ content, stamp }) => content.independent && !isConflicted(onCase, stamp.actor),
  );
}

function coronerState(onCase: Case): CoronerState {
  const { answer, told } = standingWithCoroner(onCase);
  switch (answer) {
    case 'cn1a':
    case 'cn1b':
      return 'duty-not-engaged';
    case 'investigation':
      return 'with-coroner';
    case 'cn2':
    case 'inquest':
      return 'concluded';
    case 'inquiries':
    case 'advice-asked':
      return 'notified';
    case null:
      break;
    default:
      return never(answer);
  }
  if (told) return 'notified';
  const answered = onCase.fields.answerCoroner;
  // Even an examiner who turned out not to be independent may have seen what a coroner must see; but their "no" is none.
  if (answered?.value.answer === 'reportable') return 'to-be-notified';
  return fromIndependent(onCase, answered) === null ? 'not-answered' : 'not-reportable';
}

/** The concern that has come least far says where the track stands. Rule GOVL-1. */
function governanceState(onCase: Case): GovernanceState {
  const states = loopsOf(onCase).map(({ state }) => state);
  const least = LOOP_STATES.find((state) => states.includes(state));
  if (least !== undefined) return least;
  const answered = fromIndependent(onCase, onCase.fields.answerGovernance);
  return answered?.value.answer === 'no-concern' ? 'no-concern' : 'not-answered';
}

function bereavedState(onCase: Case): BereavedState {
  const withBereaved = onCase.conversations.filter(({ content }) => content.with === 'bereaved');
  if (withBereaved.some(({ content }) => content.result === 'spoken')) return 'spoken';
  if (onCase.fields.noConversation !== null) return 'excused';
  return withBereaved.length > 0 ? 'attempted' : 'not-contacted';
}

function waitingOn(onCase: Case, states: Omit<Tracks, 'waitingOn'>): WaitingOn {
  const { certification, coroner, governance } = states;
  if (onCase.voided !== null || isClosed(onCase)) return 'nobody';
  if (coroner === 'notified' && isAdviceOwed(onCase)) return 'medical-examiner';
  if (coroner === 'notified' || coroner === 'with-coroner') return 'coroner';
  if (coroner === 'to-be-notified') return 'medical-examiner';
  switch (certification) {
    case 'declared':
      return 'officer';
    case 'with-registrar':
      return isQueryOpen(onCase) ? 'officer' : 'registrar';
    case 'registered':
    case 'not-certifying':
      return whoFinishesGovernance(governance);
    case 'received':
      return 'officer';
    case 'in-preparation':
      return onCase.fields.attendingPractitioner === null ? 'officer' : 'attending-practitioner';
    case 'fresh-certificate-invited':
      return 'attending-practitioner';
    case 'awaiting-scrutiny':
    case 'in-scrutiny':
    case 'examiner-certificate-required':
      return 'medical-examiner';
    case 'cause-agreed':
      return onlyFamilyIsMissing(onCase, states.bereaved) ? 'bereaved' : 'medical-examiner';
    default:
      return never(certification);
  }
}

/** The coroner asked the office for advice, and nobody has spoken with the coroner's office since. */
function isAdviceOwed(onCase: Case): boolean {
  const answer = onCase.coronerAnswers.at(-1);
  if (answer?.content.form !== 'advice-asked') return false;
  return !onCase.conversations.some(
    ({ content, stamp }) =>
      content.with === 'coroner-office' && content.result === 'spoken' && stamp.clock > answer.stamp.clock,
  );
}

/** The registrar's last word is a question, and the certificate has not gone there again since. */
function isQueryOpen(onCase: Case): boolean {
  const reply = onCase.registrarReplies.at(-1);
  if (reply?.content.reply !== 'query') return false;
  return (onCase.sentToRegistrar.at(-1)?.stamp.clock ?? '') < reply.stamp.clock;
}

/** When the certificate is done with, what is left is concerns, and then closing the case. */
function whoFinishesGovernance(governance: GovernanceState): WaitingOn {
  switch (governance) {
    case 'to-review':
    case 'not-answered':
      return 'medical-examiner';
    case 'to-notify':
    case 'to-send':
    case 'to-tell':
    case 'no-concern':
    case 'settled':
      return 'officer';
    case 'notified':
    case 'acknowledged':
      return 'nobody';
    default:
      return never(governance);
  }
}

function onlyFamilyIsMissing(onCase: Case, bereaved: BereavedState): boolean {
  if (bereaved === 'spoken' || bereaved === 'excused') return false;
  const examiner = onCase.fields.review?.stamp.actor ?? null;
  if (examiner === null) return false;
  const missing = missingForDeclaration(onCase, examiner, true);
  return missing.length === 1 && missing[0] === 'conversation-missing';
}
