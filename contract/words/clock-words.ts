import type {
  Clock,
  ClockName,
  ClockState,
  Due,
  NotStarted,
  StartedBy,
  StoppedBy,
  TargetLength,
  TargetUnit,
} from '../../contract/for-window.ts';
import { clockStateAt, isMetLate, msOf, officeTime } from '../../contract/for-window.ts';
import { formatCuiDate, formatDay, formatDayTime } from './cui-date.ts';
import { spanInWords } from './span.ts';

export const CLOCK_WORDS = {
  'urgent-release': 'Urgent release',
  registration: 'Registration',
  bereaved: 'Contact with the bereaved',
  scrutiny: 'Scrutiny',
  practitioner: 'Waiting on the practitioner',
  coroner: 'Waiting on the coroner',
  'governance-reply': 'Waiting on governance',
  'sent-to-registrar': 'Certificate to the registrar',
  completion: 'Completion',
} as const satisfies Record<ClockName, string>;

/** The same where there is little room and the word "Clocks" stands before. */
export const SHORT_CLOCK_WORDS = {
  ...CLOCK_WORDS,
  bereaved: 'Bereaved',
  practitioner: 'Practitioner',
  coroner: 'Coroner',
  'governance-reply': 'Governance',
  'sent-to-registrar': 'To the registrar',
} as const satisfies Record<ClockName, string>;

/** What each clock of the office measures, for whoever chooses its length. */
export const TARGET_HINTS = {
  bereaved: 'From opening the case to the first conversation',
  scrutiny:
    'From the records, or opening the case while nobody has noted when they came, to the examiner’s review',
  practitioner: 'From naming or asking them to their cause or certificate',
  coroner: 'From sending the referral to an answer that decides',
  'governance-reply':
    'From the last word about a notification to its outcome: the list “No reply” is made by it',
  'sent-to-registrar': 'From the declaration to sending the certificate',
  completion: 'To the declaration',
} as const satisfies Record<Exclude<ClockName, 'urgent-release' | 'registration'>, string>;

export const CLOCK_STATE_WORDS = {
  overdue: 'Overdue',
  running: 'Running',
  met: 'Met',
  stopped: 'Stopped',
  'not-started': 'Not started',
} as const satisfies Record<ClockState, string>;

/** Whose time it is: no target of an office may look like law. */
export const BASIS_WORDS = {
  law: 'Law',
  target: 'Office target',
  given: 'Time noted',
} as const satisfies Record<Clock['basis'], string>;

export const UNIT_WORDS = {
  'working-days': ['working day', 'working days'],
  'working-hours': ['working hour', 'working hours'],
  days: ['calendar day', 'calendar days'],
  hours: ['hour, day and night', 'hours, day and night'],
} as const satisfies Record<TargetUnit, readonly [string, string]>;

const STARTED_WORDS = {
  'release-asked': 'release was asked for',
  'case-opened': 'the case was opened',
  'records-received': 'the records came',
  death: 'the death',
  'death-day': 'the day of the death; its time is not recorded',
  verified: 'the death was verified',
  'verified-day': 'the day on which the death was verified; the time is not recorded',
  'taken-up-again': 'the certification was taken up again',
  'practitioner-named': 'the practitioner was named',
  'certificate-asked': 'another certificate was asked for',
  'back-from-coroner': 'the coroner gave it back to the practitioner',
  'coroner-told': 'the coroner was told',
  'last-word-on-notification': 'the last word about the notification',
  attempt: 'the last attempt',
  declared: 'the declaration',
  'registrar-received': 'the registrar received the certificate',
} as const satisfies Record<StartedBy, string>;

const NOT_STARTED_WORDS = {
  'death-not-known': 'when the person died is not known',
  'practitioner-not-named': 'no attending practitioner is named',
  'coroner-not-told': 'nobody has told the coroner',
  'referral-not-sent': 'a referral lies in the outbox folder, and nobody has said that it was sent',
  'notification-not-sent': 'a notification was issued, and nobody has said that it was sent',
  'not-declared': 'no declaration stands',
  'registrar-has-not-received': 'nobody has recorded that the registrar received the certificate',
} as const satisfies Record<NotStarted, string>;

const STOPPED_WORDS = {
  void: 'the case was voided',
  closed: 'the case was closed',
  'with-coroner': 'the death is with the coroner',
  excused: 'no conversation is to be held',
  'not-achieved': 'it was recorded as not achieved',
  'examiner-certifies': 'the medical examiner certifies',
} as const satisfies Record<StoppedBy, string>;

/** How a clock was worked out, in one sentence, with where it stands. Rule CLK-6. */
export function howComputed(clock: Clock): string {
  const { due, ended, notStarted, started } = clock;
  if (notStarted !== null) return `Not started: ${NOT_STARTED_WORDS[notStarted]}.`;
  if (started === null) return `Its beginning is not recorded; ${endInWords(clock)}.`;
  const parts = [
    `From ${dayTime(started.at)} (${STARTED_WORDS[started.by]})`,
    ...dueInParts(due),
    ...(ended === null ? [] : [endInWords(clock)]),
  ];
  return `${parts.join('; ')}.`;
}

function dueInParts(due: Due): readonly string[] {
  if (due.kind === 'none') return ['no due time is set'];
  if (due.kind === 'not-known') {
    const known = `bank holidays are known up to ${formatCuiDate(due.knownTo)} only, so no due time is worked out`;
    return [lengthInWords(due.length), known];
  }
  return [
    ...(due.length === null ? [] : [countedInWords(due.length, due)]),
    ...(due.countedFrom === null
      ? []
      : [`outside office hours, so counted from ${dayTime(due.countedFrom)}`]),
    `due ${dayTime(due.at)}`,
  ];
}

type DueAt = Extract<Due, { readonly kind: 'at' }>;
const HOLIDAYS_NAMED = 3;

function countedInWords(length: TargetLength, { hours, without }: DueAt): string {
  const isWorking = length.unit === 'working-days' || length.unit === 'working-hours';
  const within = hours === null ? ' of the office’s hours' : ` of ${hours.opens}–${hours.closes}`;
  const named = without.slice(0, HOLIDAYS_NAMED).map(({ name, on }) => `${formatDay(on)} (${name})`);
  const more = without.length - named.length;
  const listed = more > 0 ? [...named, `${String(more)} more`] : named;
  return [
    lengthInWords(length),
    isWorking ? within : '',
    length.unit === 'days' ? ', the first day not counted' : '',
    listed.length === 0 ? '' : `, without ${inARow(listed)}`,
  ].join('');
}

function lengthInWords({ count, unit }: TargetLength): string {
  return `${String(count)} ${UNIT_WORDS[unit][count === 1 ? 0 : 1]}`;
}

function inARow(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function endInWords(clock: Clock): string {
  const { due, ended } = clock;
  if (ended === null) return '';
  if (ended.stoppedBy !== null) return `stopped ${dayTime(ended.at)}: ${STOPPED_WORDS[ended.stoppedBy]}`;
  const late =
    isMetLate(clock) && due.kind === 'at' ? `, ${spanInWords(msOf(ended.at) - msOf(due.at))} late` : '';
  return `met ${dayTime(ended.at)}${late}`;
}

/** What else to know before relying on it: where a rule was not read, and when the register office can be reached. */
export function clockNotes({ due, name, started }: Clock): readonly string[] {
  const day = due.kind === 'at' ? due.registerOffice : null;
  const open =
    day === null
      ? []
      : [
          `By its usual hours the register office is last open before that on ${formatDay(day.on)}, ${day.hours.opens}–${day.hours.closes}.`,
        ];
  if (name !== 'registration' || started === null) return open;
  return [
    'Register offices say five calendar days from receipt. The regulation itself was not read: that the day of receipt is not counted is unconfirmed, so do not rely on the last day. The registration is for the informant, not for this office.',
    ...open,
  ];
}

/** Where a clock that runs stands, in a few words: `due Tue 24-Nov-2026 17:00`, `overdue by 2 h 10 min`. */
export function standsInWords(clock: Clock, now: string): string {
  const { due, started } = clock;
  if (due.kind === 'not-known') return 'holidays not known';
  if (due.kind === 'at') {
    return clockStateAt(clock, now) === 'overdue'
      ? `overdue by ${spanInWords(msOf(now) - msOf(due.at))}`
      : `due ${dayTime(due.at)}`;
  }
  return started === null ? 'running' : `running ${spanInWords(msOf(now) - msOf(started.at))}`;
}

/** Whether the office's own time is what a clock is counted in, or what a wait is told in. */
export function isInOfficeTime({ basis, due }: Clock): boolean {
  if (basis !== 'target') return false;
  return due.kind !== 'at' || due.length?.unit === 'working-days' || due.length?.unit === 'working-hours';
}

function dayTime(at: string): string {
  return formatDayTime(officeTime(at));
}
