import { standingWithCoroner } from '../coroner/standing-with-coroner.ts';
import { missingForDeclaration } from '../scrutiny/declaration.ts';
import { never } from '../shared/invariant.ts';
import type { Case } from './case.ts';

export type CertificationState =
  | 'received'
  | 'in-preparation'
  | 'awaiting-scrutiny'
  | 'in-scrutiny'
  | 'cause-agreed'
  | 'declared'
  | 'not-certifying';
export type CoronerState =
  | 'not-answered'
  | 'not-reportable'
  | 'to-be-notified'
  | 'notified'
  | 'duty-not-engaged'
  | 'with-coroner'
  | 'concluded';
export type GovernanceState =
  'not-answered' | 'no-concern' | 'to-review' | 'to-notify' | 'notified' | 'settled';
export type BereavedState = 'not-contacted' | 'attempted' | 'spoken' | 'excused';

/** Whose move it is. */
export type WaitingOn =
  'officer' | 'attending-practitioner' | 'bereaved' | 'medical-examiner' | 'coroner' | 'registrar' | 'nobody';

/** The four tracks of a case, which run side by side. Governance never holds up the declaration. */
export interface Tracks {
  readonly certification: CertificationState;
  readonly coroner: CoronerState;
  readonly governance: GovernanceState;
  readonly bereaved: BereavedState;
  readonly waitingOn: WaitingOn;
}

export function tracksOf(onCase: Case): Tracks {
  const coroner = coronerState(onCase);
  const bereaved = bereavedState(onCase);
  const governance = governanceState(onCase);
  const certification = certificationState(onCase, coroner);
  return {
    certification,
    coroner,
    governance,
    bereaved,
    waitingOn: waitingOn(onCase, { certification, coroner, governance }),
  };
}

/** Whether nothing more is to be done about concerns. */
export function isGovernanceFinished(governance: GovernanceState): boolean {
  return governance === 'no-concern' || governance === 'settled';
}

function certificationState(onCase: Case, coroner: CoronerState): CertificationState {
  const { fields } = onCase;
  if (onCase.declarations.length > 0) return 'declared';
  if (coroner === 'with-coroner' || coroner === 'concluded') return 'not-certifying';
  if (fields.agreedCause !== null) return 'cause-agreed';
  if (fields.review !== null || onCase.independence.some(({ content }) => content.independent))
    return 'in-scrutiny';
  if (fields.practitionerCause !== null) return 'awaiting-scrutiny';
  if (fields.attendingPractitioner !== null || fields.preparationNotes !== null) return 'in-preparation';
  return 'received';
}

function coronerState(onCase: Case): CoronerState {
  const { answer } = standingWithCoroner(onCase);
  switch (answer) {
    case 'cn1a':
    case 'cn1b':
      return 'duty-not-engaged';
    case 'investigation':
      return 'with-coroner';
    case 'cn2':
      return 'concluded';
    case 'inquiries':
    case 'advice-asked':
      return 'notified';
    case null:
      break;
    default:
      return never(answer);
  }
  if (isIssued(onCase, 'coroner-referral')) return 'notified';
  const own = onCase.fields.answerCoroner?.value.answer ?? null;
  if (own === null) return 'not-answered';
  return own === 'reportable' ? 'to-be-notified' : 'not-reportable';
}

function governanceState(onCase: Case): GovernanceState {
  if (onCase.concerns.some((concern) => concern.review === null)) return 'to-review';
  const toNotify = onCase.concerns.filter((concern) => concern.review?.content.decision === 'notify');
  if (toNotify.length > 0) {
    // A later version takes the place of the earlier ones, so only its receipt is waited for.
    const latest = toNotify.map(({ stamp }) =>
      onCase.documents
        .filter(({ intended, issued }) => intended.concern === stamp.entry && issued !== null)
        .at(-1),
    );
    if (latest.includes(undefined)) return 'to-notify';
    return latest.every((document) => (document?.received.length ?? 0) > 0) ? 'settled' : 'notified';
  }
  if (onCase.concerns.length > 0) return 'settled';
  return onCase.fields.answerGovernance?.value.answer === 'no-concern' ? 'no-concern' : 'not-answered';
}

function bereavedState(onCase: Case): BereavedState {
  const withBereaved = onCase.conversations.filter(({ content }) => content.with === 'bereaved');
  if (withBereaved.some(({ content }) => content.result === 'spoken')) return 'spoken';
  if (onCase.fields.noConversation !== null) return 'excused';
  return withBereaved.length > 0 ? 'attempted' : 'not-contacted';
}

function isIssued(onCase: Case, kind: 'coroner-referral' | 'governance-notification'): boolean {
  return onCase.documents.some(
    (document) => document.intended.documentKind === kind && document.issued !== null,
  );
}

function waitingOn(
  onCase: Case,
  { certification, coroner, governance }: Pick<Tracks, 'certification' | 'coroner' | 'governance'>,
): WaitingOn {
  if (onCase.voided !== null) return 'nobody';
  if (coroner === 'notified' || coroner === 'with-coroner') return 'coroner';
  if (coroner === 'to-be-notified') return 'medical-examiner';
  if (coroner === 'concluded') return isGovernanceFinished(governance) ? 'nobody' : 'medical-examiner';
  switch (certification) {
    case 'declared':
      return 'registrar';
    case 'not-certifying':
      return 'nobody';
    case 'received':
      return 'officer';
    case 'in-preparation':
      return onCase.fields.attendingPractitioner === null ? 'officer' : 'attending-practitioner';
    case 'awaiting-scrutiny':
    case 'in-scrutiny':
      return 'medical-examiner';
    case 'cause-agreed':
      return onlyFamilyIsMissing(onCase) ? 'bereaved' : 'medical-examiner';
    default:
      return never(certification);
  }
}

function onlyFamilyIsMissing(onCase: Case): boolean {
  const examiner = onCase.fields.review?.stamp.actor ?? null;
  if (examiner === null) return false;
  const missing = missingForDeclaration(onCase, examiner, true);
  return missing.length === 1 && missing[0] === 'conversation-missing';
}
