import type {
  BereavedState,
  CertificationState,
  CoronerState,
  GovernanceState,
  QuestionState,
  WaitingOn,
} from '../for-window.ts';

export const CERTIFICATION_WORDS = {
  received: 'Received',
  'in-preparation': 'In preparation',
  'awaiting-scrutiny': 'Awaiting scrutiny',
  'in-scrutiny': 'In scrutiny',
  'cause-agreed': 'Cause agreed',
  'fresh-certificate-invited': 'Fresh certificate awaited',
  'examiner-certificate-required': 'ME’s certificate required',
  declared: 'Declared',
  'with-registrar': 'With the registrar',
  registered: 'Registered',
  'not-certifying': 'Not certified here',
} as const satisfies Record<CertificationState, string>;

export const CORONER_WORDS = {
  'not-answered': 'Not answered',
  'not-reportable': 'Not reportable',
  'to-be-notified': 'To be notified',
  notified: 'Notified, answer awaited',
  'duty-not-engaged': 'Duty not engaged',
  'with-coroner': 'With the coroner',
  concluded: 'Concluded by the coroner',
} as const satisfies Record<CoronerState, string>;

export const GOVERNANCE_WORDS = {
  'not-answered': 'Not answered',
  'no-concern': 'No concern',
  'to-review': 'A concern to review',
  'to-notify': 'To be passed on',
  'to-send': 'Issued, not sent yet',
  notified: 'Sent, receipt awaited',
  acknowledged: 'Received, outcome awaited',
  'to-tell': 'Outcome to be told',
  settled: 'Settled',
} as const satisfies Record<GovernanceState, string>;

export const BEREAVED_WORDS = {
  'not-contacted': 'Not contacted',
  attempted: 'Tried',
  spoken: 'Spoken',
  excused: 'No conversation',
} as const satisfies Record<BereavedState, string>;

/** Whose move it is. */
export const WAITING_WORDS = {
  officer: 'ME officer',
  'attending-practitioner': 'Practitioner',
  bereaved: 'Family',
  'medical-examiner': 'ME',
  coroner: 'Coroner',
  registrar: 'Registrar',
  nobody: 'Nobody',
} as const satisfies Record<WaitingOn, string>;

export type Question = 'cause' | 'coroner' | 'governance';

/** The three questions, as the office asks them. */
export const QUESTION_WORDS = {
  cause: 'What did the person die from?',
  coroner: 'Does the death need to be reported to a coroner?',
  governance: 'Are there any clinical governance concerns?',
} as const satisfies Record<Question, string>;

/** What each state of a question means, for the question it belongs to. */
export const QUESTION_STATE_WORDS = {
  cause: { unanswered: 'Not answered', clear: 'Established', attention: 'Not established' },
  coroner: { unanswered: 'Not answered', clear: 'Not reportable', attention: 'Reportable' },
  governance: { unanswered: 'Not answered', clear: 'No concern', attention: 'Concern' },
} as const satisfies Record<Question, Record<QuestionState, string>>;
