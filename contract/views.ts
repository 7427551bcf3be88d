import type { Age } from '../domain/case/age-at-death.ts';
import type { Case, CaseDocument } from '../domain/case/case.ts';
import type { Block } from '../domain/case/blocked-acts.ts';
import type { CaseSummary } from '../domain/case/case-summary.ts';
import type { CertificateForm } from '../domain/certification/certificate.ts';
import type { Clock } from '../domain/clocks/clock.ts';
import type { OfficeTimeSettings } from '../domain/clocks/office-time.ts';
import type { AddressLine } from '../domain/contacts/address-book.ts';
import type { FieldName } from '../domain/case/fields.ts';
import type { DeliveryState } from '../domain/delivery/delivery-state.ts';
import type { DeliveryWay, Destination } from '../domain/delivery/destination.ts';
import type { Endpoint, EndpointKeeping } from '../domain/delivery/endpoint.ts';
import type { EvidenceQuestion } from '../domain/evidence/raised.ts';
import type { RuleChange } from '../domain/evidence/rulebook/rule-version.ts';
import type { RulebookRule } from '../domain/evidence/rulebook/rulebook-rules.ts';
import type { Weighed } from '../domain/evidence/weigh.ts';
import type { DueExport, ExportSchedule } from '../domain/governance/export/schedule.ts';
import type { Act } from '../domain/people/acts.ts';
import type { Role } from '../domain/people/roles.ts';
import type { WorkAndTies } from '../domain/people/work-and-ties.ts';
import type { Entry } from '../domain/record/entry.ts';
import type { ExportForm, ListFilter, ListName } from '../domain/record/payloads.ts';
import type { SourceView } from '../domain/scrutiny/sources-side-by-side.ts';
import type { DeclarationGap } from '../domain/scrutiny/declaration.ts';
import type { OutboxTrouble } from './refusal.ts';

/** Who is at the desk. */
export interface SessionUser {
  readonly userId: string;
  readonly name: string;
  readonly loginName: string;
  readonly roles: readonly Role[];
  readonly gmcNumber: string | null;
}

export interface OfficeStatus {
  readonly state: 'not-set-up' | 'locked' | 'open';
  readonly officeName: string | null;
  readonly user: SessionUser | null;
  /** The acts that this user's roles allow; empty while locked. */
  readonly allowed: readonly Act[];
  /** Somebody else set this user's password: everything but choosing their own is refused. */
  readonly mustChangePassword: boolean;
  readonly idleMinutes: number;
  readonly recoveryConfirmed: boolean;
  readonly practice: boolean;
  readonly version: string;
  /** Documents that were being written when the program stopped. */
  readonly unsettledDocuments: number;
}

/** One line of a list. */
export interface CaseRow extends CaseSummary {
  readonly caseId: string;
}

export const WORKLIST_FILTERS = [
  'open',
  'mine',
  'urgent',
  'unassigned',
  'waiting-officer',
  'waiting-practitioner',
  'waiting-examiner',
  'waiting-bereaved',
  'with-coroner',
  'waiting-registrar',
  'contact-due',
  'promise-due',
  'ready-to-declare',
  'governance-open',
  'no-reply',
  'late-information',
  'alerts',
  'reopened',
  'closed',
] as const;
export type WorklistFilter = (typeof WORKLIST_FILTERS)[number];

/** How a list is ordered: by what is due, by name, by day of death or by when the case was opened. */
export const WORKLIST_ORDERS = ['due', 'name', 'death', 'opened'] as const;
export type WorklistOrder = (typeof WORKLIST_ORDERS)[number];

export interface WorklistPage {
  readonly rows: readonly CaseRow[];
  readonly counts: Readonly<Record<WorklistFilter, number>>;
  /** A notification that has been silent since then or longer is to be asked after; null where the office set no target. */
  readonly silentSince: string | null;
  /** Hand back to get the next page; null at the end. */
  readonly next: string | null;
}

export interface PersonName {
  readonly name: string;
  readonly gmcNumber: string | null;
}

/** Everything the window shows of a case. */
export interface CaseView {
  readonly case: Case;
  readonly summary: CaseSummary;
  /** The case's content entries, oldest first. */
  readonly timeline: readonly Entry[];
  /** Names by user id, for everyone who stands in this view. */
  readonly people: Readonly<Record<string, PersonName>>;
  /** Why this user may not do an act on this case now; an act that is absent may be done. */
  readonly blocked: { readonly [Name in Act]?: Block };
  readonly declarationGaps: readonly DeclarationGap[];
  readonly contested: readonly FieldName[];
  /** Where the four sources point, and whether a sentence of reasoning is missing. */
  readonly sources: readonly SourceView[];
  readonly reasoningMissing: boolean;
  readonly ageAtDeath: Age | null;
  /** Whether the certificate says what was agreed; null while one of them is missing. */
  readonly certificateMatches: boolean | null;
  readonly certificateForm: CertificateForm;
  readonly lateInformation: readonly string[];
  /** The caller's own last act, while it can still be taken back; null otherwise. */
  readonly undoable: { readonly entryId: string; readonly untilAt: string } | null;
  readonly possibleDuplicates: readonly DuplicateRow[];
  /** Every clock of the case; where it stands now is asked of `clockStateAt`. */
  readonly clocks: readonly Clock[];
}

/** What the record raises for the three questions, in the order in which it presses. */
export interface EvidenceView {
  readonly weighed: readonly Weighed[];
  /** The changes of rules that speak here now, and those that spoke when something was answered. */
  readonly ruleChanges: readonly RuleChangeRow[];
  /** The rules that raise nothing because the office switched them off. */
  readonly switchedOff: readonly SwitchedOffRule[];
}

export interface SwitchedOffRule {
  readonly id: string;
  readonly question: EvidenceQuestion;
  /** Whether it would press to tell the coroner. */
  readonly mayPress: boolean;
}

/** A rule of the rulebook, as the program came with it and as the office has it now. */
export interface RuleRow extends RulebookRule {
  readonly state: RuleChange['state'];
  /** The office's own words; null where it asks as the program came. */
  readonly wording: string | null;
  /** The change in force; null where there was none. */
  readonly version: string | null;
  /** Every change, newest first. */
  readonly history: readonly RuleChangeRow[];
}

/** One change of a rule, with who made it and when. */
export interface RuleChangeRow extends Pick<RuleChange, 'rule' | 'state' | 'wording' | 'reason'> {
  readonly entryId: string;
  readonly byName: string;
  readonly at: string;
}

/** A case that may be the same death, and what speaks for it. */
export interface DuplicateRow extends CaseRow {
  readonly because: readonly (
    'same-number' | 'same-name-and-death' | 'same-name-and-birth' | 'similar-name-and-dates'
  )[];
  /** Somebody has already looked at the two and kept both. */
  readonly keptBoth: boolean;
}

export type AddressRow = AddressLine;

export interface OutboxRow {
  readonly documentId: string;
  readonly caseId: string;
  readonly caseReference: string;
  readonly documentKind: CaseDocument['intended']['documentKind'];
  readonly number: string;
  readonly version: number;
  readonly recipient: string;
  readonly state: 'being-written' | 'abandoned' | DeliveryState;
  readonly begunAt: string;
  readonly byName: string;
  readonly folder: string | null;
  readonly manifestSha256: string | null;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
  readonly sentAt: string | null;
  readonly sentHow: string | null;
  readonly receivedAt: string | null;
  readonly receivedEvidence: string | null;
  /** For a document being written: whether a whole package lies in the folder after all. */
  readonly foundInFolder: boolean | null;
  readonly way: OutboxWay;
}

/** How a document goes to its recipient, as far as it has. */
export interface OutboxWay {
  /** The destination it was queued for last; null where it never was. */
  readonly destinationId: string | null;
  readonly destination: string | null;
  /** Null where it never was queued. */
  readonly deliveredBy: DeliveryWay | null;
  /** Why the destination is held; null where it is not. */
  readonly pausedWhy: string | null;
  /** Its number among the packages for that destination. */
  readonly sequence: number | null;
  /** SHA-256 of the manifest that was sealed for it, hex: what a receipt must name. */
  readonly manifestSha256: string | null;
  readonly handedOverAt: string | null;
  /** It lay with the carrier more than once, or may have: the recipient can see it twice under one export id. */
  readonly mayBeRepeat: boolean;
  /** Why it has not left since it was queued. */
  readonly hindrance: string | null;
  /** Attempts that failed since it was queued. */
  readonly attempts: number;
  /** When the next attempt is due; null where none is. */
  readonly nextAttemptAt: string | null;
  /** The recipient's answer, or why it was withdrawn. */
  readonly answer: string | null;
  readonly answeredAt: string | null;
  /** What is wrong with an answer that lies there and was not believed. */
  readonly answerTrouble: 'half' | 'other-export' | 'other-manifest' | null;
}

export interface DestinationRow extends Destination {
  readonly paused: boolean;
  readonly pausedWhy: string;
  /** Documents on their way there. */
  readonly waiting: number;
}

/** The FHIR server of a destination. What is kept secret of it is never told, only whether there is any. */
export interface EndpointRow extends Endpoint {
  readonly isKept: { readonly [Name in keyof EndpointKeeping]: boolean };
}

export interface DestinationsView {
  readonly destinations: readonly DestinationRow[];
  /** The public half, base64url as in a JWK, and its SHA-256, hex. */
  readonly signingKey: { readonly fingerprint: string; readonly publicKey: string };
}

export interface PersonRow {
  readonly userId: string;
  readonly name: string;
  readonly loginName: string;
  readonly roles: readonly Role[];
  readonly gmcNumber: string | null;
  /** Ties are told to whoever they belong to and to an administrator; for everybody else there are none. */
  readonly work: WorkAndTies;
  readonly active: boolean;
}

export interface OfficeSettings {
  readonly officeName: string;
  readonly odsCode: string;
  readonly country: 'england' | 'wales';
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** The web address under which the office's own numbers are unique in FHIR; null where it has none. */
  readonly identifierBase: string | null;
  readonly outboxFolder: string;
  readonly idleMinutes: number;
}

/** Which list was looked at, or what left the record as a file; never what stood in it. */
export interface ListNote {
  readonly what: 'case' | ListName;
  /** Null where somebody only looked. */
  readonly form: ExportForm | null;
  readonly filter: ListFilter;
  readonly rows: number;
}

/** When the governance export is made by itself, and how the last try went. */
export interface GovernanceExportView extends ExportSchedule {
  /** The folder in which exports appear; empty where none was chosen. */
  readonly place: string;
  readonly smallHidden: boolean;
  /** The next scheduled one, due or not; null where there is no schedule. */
  readonly next: DueExport | null;
  readonly trouble: OutboxTrouble | null;
}

/** The office's hours, targets and holidays. */
export interface OfficeTimeView extends Omit<OfficeTimeSettings, 'holidayChanges'> {
  readonly holidaysKnownFrom: string;
  /** How far the list that came with the program was published. */
  readonly holidaysPublishedTo: string;
  readonly holidays: readonly HolidayRow[];
}

/** A holiday. `listed` came with the program; `added` closes the office, `open` opens it on a listed day. */
export interface HolidayRow {
  readonly on: string;
  readonly name: string;
  readonly state: 'listed' | 'added' | 'open';
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** One line of the audit list. Says what kind of thing was done, never its clinical content. */
export interface AuditRow {
  readonly entryId: string;
  readonly sequence: number;
  readonly kind: Entry['kind'];
  readonly enteredAt: string;
  readonly byName: string;
  readonly role: Role | null;
  readonly caseReference: string | null;
  readonly caseId: string | null;
  readonly hash: string;
  /** For a look at a list and for what was exported; otherwise null. */
  readonly list: ListNote | null;
  /** A search that listed the case which is asked about. */
  readonly hasListed: boolean;
}

export interface DraftRow {
  readonly caseId: string | null;
  readonly field: string;
  readonly text: string;
  readonly savedAt: string;
}

/** Who else reads a case, as one window is told. Never a word of what anybody typed. */
export interface CaseReading {
  /** Other windows of this desk that show it. `since`: when the first of them opened it. */
  readonly elsewhere: {
    readonly windows: number;
    readonly since: string;
    /** Each of them was taken over, here. */
    readonly isTakenOver: boolean;
  } | null;
  /** Who took it over, from this window or from this person while they were away. */
  readonly takenOver: {
    readonly from: 'window' | 'person';
    readonly byName: string;
    readonly at: string;
  } | null;
  readonly colleagues: readonly ColleagueReading[];
}

/** A colleague who was reading a case when the desk was locked, or has unfinished text in it, or both. */
export interface ColleagueReading {
  readonly name: string;
  readonly readingAt: string | null;
  readonly unfinishedAt: string | null;
  /** Whoever asks has taken over from them. */
  readonly isTakenOver: boolean;
}

export interface ReadingRow {
  readonly caseId: string;
  readonly reading: CaseReading;
}

export interface VerificationReport {
  readonly entries: number;
  readonly workstations: number;
  readonly chainHead: string | null;
  readonly faults: readonly { readonly sequence: number | null; readonly fault: string }[];
  readonly documentsChecked: number;
}
