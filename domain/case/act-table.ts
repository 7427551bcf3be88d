import type { Act } from '../people/acts.ts';
import type { Standing } from './standing.ts';
import { isGovernanceFinished, isWithCoroner } from './tracks.ts';

export const ACT_BLOCKS = [
  'case-void',
  'case-closed',
  'already-declared',
  'not-independent',
  'no-conflict-declared',
  'not-declared',
  'not-with-registrar',
  'with-coroner',
  'not-for-examiner-to-certify',
  'nothing-late',
  'already-registered',
  'certification-open',
  'coroner-open',
  'governance-open',
  'bereaved-open',
  'nothing-to-reopen',
] as const;
export type ActBlock = (typeof ACT_BLOCKS)[number];

/** One reason for which an act does not apply, and when it holds. */
interface Condition {
  readonly block: ActBlock;
  readonly stops: (standing: Standing) => boolean;
}

const notVoid: Condition = { block: 'case-void', stops: ({ life }) => life === 'void' };
const notClosed: Condition = { block: 'case-closed', stops: ({ life }) => life === 'closed' };
const unsigned: Condition = { block: 'already-declared', stops: ({ declared }) => declared };
const independent: Condition = { block: 'not-independent', stops: ({ conflicted }) => conflicted };
const conflicted: Condition = { block: 'no-conflict-declared', stops: (standing) => !standing.conflicted };
const declared: Condition = { block: 'not-declared', stops: (standing) => !standing.declared };
const withRegistrar: Condition = {
  block: 'not-with-registrar',
  stops: ({ certification }) => certification !== 'with-registrar',
};
const ours: Condition = {
  block: 'with-coroner',
  stops: ({ certification }) => certification === 'not-certifying',
};
const examinerCertifies: Condition = {
  block: 'not-for-examiner-to-certify',
  stops: ({ certification }) => certification !== 'examiner-certificate-required',
};
const unregistered: Condition = {
  block: 'already-registered',
  stops: ({ certification }) => certification === 'registered',
};
const late: Condition = { block: 'nothing-late', stops: (standing) => !standing.late };
const certificationDone: Condition = {
  block: 'certification-open',
  stops: ({ certification }) => certification !== 'registered' && certification !== 'not-certifying',
};
const coronerDone: Condition = { block: 'coroner-open', stops: ({ coroner }) => isWithCoroner(coroner) };
const governanceDone: Condition = {
  block: 'governance-open',
  stops: ({ governance }) => !isGovernanceFinished(governance),
};
const bereavedDone: Condition = {
  block: 'bereaved-open',
  stops: ({ bereaved, coroner }) =>
    coroner !== 'concluded' && bereaved !== 'spoken' && bereaved !== 'excused',
};
const somethingToReopen: Condition = {
  block: 'nothing-to-reopen',
  stops: (standing) => standing.life !== 'closed' && !standing.declared,
};

const open = [notVoid, notClosed] as const;
const unsignedWork = [...open, unsigned] as const;
const examinersWork = [...open, unsigned, independent] as const;

/**
 * The acts on a case and what each needs, the first reason first. The roles stand in `ACTS`. Together they are the whole
 * of what may be done when, drawn in docs/states.md.
 *
 * Rules: VOID-1 (a void case takes only notes), CLOSE-1 (closing needs all four tracks finished), CLOSE-2 (a closed case
 * takes notes and is reopened for everything else), DECL-6 (what was signed stays), IND-1 (an examiner who declared a
 * conflict does not act), REG-1 (only a declared certificate goes to the registrar, and none while the coroner has the death or once it is
 * registered), MECERT-1 (the examiner certifies only
 * after the coroner handed the death to the office), LATE-1.
 */
export const ACT_TABLE = {
  'record-details': open,
  'record-preparation': open,
  'record-practitioner': open,
  'record-practitioner-cause': unsignedWork,
  'record-examiner-cause': examinersWork,
  'record-agreed-cause': examinersWork,
  'declare-independence': open,
  'record-review': examinersWork,
  'record-practitioner-discussion': open,
  'record-conversation': open,
  'record-no-conversation': open,
  'record-note': [],
  'answer-question': examinersWork,
  declare: [...examinersWork, ours],
  'prepare-referral': open,
  'issue-referral': open,
  'record-coroner-answer': open,
  'record-outside-notification': open,
  'raise-concern': open,
  'review-concern': [...open, independent],
  'issue-notification': open,
  'chase-notification': open,
  'record-notification-outcome': open,
  'record-outcome-told': open,
  'record-contact': open,
  'deactivate-contact': open,
  assign: open,
  'hand-over': open,
  'record-reasoning': [...open, independent],
  'invite-fresh-certificate': [...open, independent, ours, unregistered],
  'record-certificate': [...open, unsigned, ours],
  certify: [...examinersWork, examinerCertifies],
  'record-sent-to-registrar': [...open, declared, ours, unregistered],
  'record-registrar-reply': [...open, withRegistrar],
  'record-gp-told': open,
  'review-late-information': [...open, independent, late],
  'issue-independence-notice': [notVoid, conflicted],
  'issue-certificate-summary': [...open, declared, ours],
  'consider-duplicate': [notVoid],
  'answer-evidence': open,
  'answer-circumstance': [...open, independent],
  'close-case': [...open, certificationDone, coronerDone, governanceDone, bereavedDone],
  'reopen-case': [notVoid, somethingToReopen],
  undo: [notVoid],
  'correct-entry': [notVoid],
  'void-case': unsignedWork,
} as const satisfies Partial<Record<Act, readonly Condition[]>>;

export type CaseAct = keyof typeof ACT_TABLE;

// Object.keys loses the literal types that the table has.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const CASE_ACTS = Object.keys(ACT_TABLE) as readonly CaseAct[];
