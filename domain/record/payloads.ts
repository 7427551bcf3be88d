import type { ConversationRecord, PractitionerDiscussion } from '../conversations/conversation.ts';
import type { FieldChanges } from '../case/fields.ts';
import type { CauseOfDeath } from '../case/cause-of-death.ts';
import type {
  DuplicateDecision,
  Handover,
  LateInformationReview,
  OutsideNotification,
  Reopening,
} from '../case/case-life.ts';
import type { NeonatalCause } from '../case/neonatal-cause.ts';
import type {
  ExaminerCertification,
  FreshCertificateInvitation,
  GpTold,
  RegistrarReply,
  SentToRegistrar,
} from '../certification/certificate.ts';
import type { AddressLine } from '../contacts/address-book.ts';
import type { CoronerProfile } from '../referrals/coroner-profile.ts';
import type { Contact, ContactDeactivation } from '../contacts/contact.ts';
import type {
  AnsweredDocument,
  DispatchedDocument,
  HandedOverDocument,
  HinderedDocument,
  QueuedDocument,
  WithdrawnDocument,
} from '../delivery/deliveries.ts';
import type { Destination } from '../delivery/destination.ts';
import type { Endpoint } from '../delivery/endpoint.ts';
import type { EvidenceAnswer } from '../evidence/evidence-answer.ts';
import type { RuleChange } from '../evidence/rulebook/rule-version.ts';
import type { ConcernRecord, ConcernReview } from '../governance/concern.ts';
import type { NotificationChase, NotificationOutcome, OutcomeTold } from '../governance/loop-entries.ts';
import type { Role } from '../people/roles.ts';
import type { WorkAndTies } from '../people/work-and-ties.ts';
import type { FrozenReturn } from '../returns/frozen-return.ts';
import type { CoronerAnswer } from '../coroner/coroner-answer.ts';
import type { DocumentReceipt, IssuedDocument, IntendedDocument } from './documents.ts';
import type { DocumentId, EntryId, UserId } from '../shared/ids.ts';

/** What each kind of entry says. A kind's shape never changes; a new shape is a new version of the kind. */
export interface EntryPayloads {
  // The case
  readonly 'case-opened': { readonly reference: string; readonly fields: FieldChanges };
  readonly 'details-recorded': { readonly fields: FieldChanges };
  readonly 'preparation-recorded': { readonly fields: FieldChanges };
  readonly 'practitioner-recorded': { readonly fields: FieldChanges };
  readonly 'cause-proposed': { readonly fields: FieldChanges };
  readonly 'cause-agreed': { readonly fields: FieldChanges };
  readonly 'review-recorded': { readonly fields: FieldChanges };
  readonly 'no-conversation-recorded': { readonly fields: FieldChanges };
  readonly 'question-answered': { readonly fields: FieldChanges };
  readonly 'referral-prepared': { readonly fields: FieldChanges };
  readonly 'independence-declared': IndependenceDeclaration;
  readonly 'practitioner-discussed': PractitionerDiscussion;
  readonly 'conversation-recorded': ConversationRecord;
  readonly 'note-recorded': {
    readonly text: string;
    /** Shown as an alert on the case. */ readonly important: boolean;
  };
  readonly 'certificate-recorded': { readonly fields: FieldChanges };
  readonly assigned: { readonly fields: FieldChanges };
  readonly 'reasoning-recorded': { readonly fields: FieldChanges };
  readonly 'contact-recorded': Contact;
  readonly 'contact-deactivated': ContactDeactivation;
  readonly 'handed-over': Handover;
  readonly 'fresh-certificate-invited': FreshCertificateInvitation;
  readonly 'examiner-certified': ExaminerCertification;
  readonly 'sent-to-registrar': SentToRegistrar;
  readonly 'registrar-replied': RegistrarReply;
  readonly 'gp-told': GpTold;
  readonly 'outside-notification': OutsideNotification;
  readonly 'late-information-reviewed': LateInformationReview;
  readonly 'duplicate-considered': DuplicateDecision;
  readonly 'evidence-answered': EvidenceAnswer;
  readonly 'case-closed': { readonly detail: string };
  readonly 'case-reopened': Reopening;
  /** Takes back the last act within seconds, before anything of it has left. The act stays in the log. */
  readonly 'entry-undone': { readonly undoes: EntryId };
  readonly 'concern-raised': ConcernRecord;
  readonly 'concern-reviewed': ConcernReview;
  readonly 'notification-chased': NotificationChase;
  readonly 'notification-outcome': NotificationOutcome;
  readonly 'outcome-told': OutcomeTold;
  readonly 'me-declared': ExaminerDeclaration;
  readonly 'coroner-answered': CoronerAnswer;
  readonly 'entry-corrected': EntryCorrection;
  readonly 'case-voided': { readonly reason: string };
  // Documents: intended before the file is written, settled after it
  readonly 'document-intended': IntendedDocument;
  readonly 'document-issued': IssuedDocument;
  readonly 'document-abandoned': { readonly documentId: DocumentId; readonly reason: string };
  readonly 'document-sent': DocumentReceipt;
  readonly 'document-received': DocumentReceipt;
  // Delivery: put in a queue by a person, sealed and handed over by the program, answered by the recipient
  readonly 'document-queued': QueuedDocument;
  readonly 'document-dispatched': DispatchedDocument;
  readonly 'document-hindered': HinderedDocument;
  readonly 'document-handed-over': HandedOverDocument;
  readonly 'document-acknowledged': AnsweredDocument;
  readonly 'document-refused': AnsweredDocument;
  readonly 'document-withdrawn': WithdrawnDocument;
  // The office
  readonly 'office-set-up': {
    readonly name: string;
    readonly odsCode: string;
    readonly country: 'england' | 'wales';
  };
  readonly 'settings-changed': { readonly changes: Readonly<Record<string, string | number | null>> };
  readonly 'address-recorded': AddressLine;
  readonly 'coroner-profile-recorded': CoronerProfile;
  readonly 'rule-changed': RuleChange;
  readonly 'destination-recorded': Destination;
  /** The FHIR server of a destination, without what is kept secret. */
  readonly 'endpoint-recorded': Endpoint;
  readonly 'destination-paused': {
    readonly destinationId: string;
    readonly paused: boolean;
    readonly reason: string;
  };
  /** This workstation's key for sealing packages: the public half, base64url, and its SHA-256, hex. */
  readonly 'signing-key-made': { readonly publicKey: string; readonly fingerprint: string };
  readonly 'return-frozen': FrozenReturn;
  readonly 'user-added': UserFacts;
  readonly 'user-changed': UserFacts;
  readonly 'user-deactivated': { readonly userId: UserId };
  readonly 'password-changed': { readonly userId: UserId };
  /** An administrator set somebody's password, for them to change at their next unlock. */
  readonly 'password-reset': { readonly userId: UserId };
  readonly 'recovery-used': { readonly userId: UserId };
  /** A new recovery code was shown; it opens nothing yet. `slot`: by which the keyring tells whether it does. */
  readonly 'recovery-code-made': { readonly userId: UserId; readonly slot: string };
  readonly 'recovery-replaced': { readonly userId: UserId; readonly slot: string };
  /** Found at an opening: the code had been replaced, and the program stopped before that was written down. */
  readonly 'recovery-found-replaced': { readonly userId: UserId; readonly slot: string };
  readonly 'recovery-confirmed': Readonly<Record<string, never>>;
  // Who looked: audited in the same chain, never part of a case's content
  readonly unlocked: {
    readonly userId: UserId;
    /** How the keyring stood to the newest one the record has seen; `rolled-back` means an older file was put in its place. */
    readonly keyring: 'first' | 'same' | 'newer' | 'rolled-back';
    /** How the record stood to where it was left; `older` means that entries are gone, as after a restored backup. */
    readonly record: 'no-anchor' | 'anchor-altered' | 'as-left' | 'grown' | 'older';
  };
  readonly locked: { readonly why: 'asked' | 'idle' | 'closed' };
  readonly 'unlock-failed': {
    /** What was tried with a password or a code that did not fit. */
    readonly tried: string;
    /** Null when the name belonged to nobody; what was typed is not kept. */
    readonly userId: UserId | null;
    readonly failedAt: string;
    /** Counted by the keyring, so that the same failure is never written twice. */
    readonly failure: number;
  };
  readonly 'case-viewed': { readonly screen: string };
  readonly 'search-made': {
    readonly text: string;
    readonly found: number;
    /** The cases that were handed out, by their ids, so that each of them can say who found it. */
    readonly listed: readonly string[];
  };
  /** The first look at a list under one filter since this person unlocked. */
  readonly 'list-viewed': {
    readonly list: ListName;
    readonly filter: ListFilter;
    /** How many lines there were on the page that was handed out; for a return, how many cases were counted. */
    readonly shown: number;
  };
  readonly 'document-viewed': { readonly documentId: DocumentId };
  readonly 'document-printed': { readonly documentId: DocumentId };
  /** Something left the encrypted record as a file: a case on paper, or a list. */
  readonly exported: {
    readonly what: 'case' | ListName;
    readonly form: ExportForm;
    /** Which lines of a list were wanted; empty for a case. */
    readonly filter: ListFilter;
    /** Lines of a list; entries of a case; concerns of a governance export. */
    readonly rows: number;
  };
  readonly 'record-verified': { readonly entries: number; readonly faults: number };
}

export type EntryKind = keyof EntryPayloads;

/** `package`: several files with a manifest, in the outbox folder; `files`: in a folder of their own. */
export type ExportForm = 'pdf' | 'csv' | 'machine-csv' | 'xlsx' | 'measure-report' | 'package' | 'files';

/** The lists that somebody can look at and take out. */
export type ListName = 'worklist' | 'outbox' | 'audit' | 'return' | 'governance' | 'activity';

/** What narrowed a list, by name: codes and ids of this program and the days of a period, never what a person wrote. */
export type ListFilter = Readonly<Record<string, string>>;

/** A medical examiner's own word on the circumstances of regulation 6, given per examiner and case. */
export type IndependenceDeclaration =
  { readonly independent: true } | { readonly independent: false; readonly circumstance: string };

/** The medical examiner's confirmation of the cause, with the cause exactly as it stood when it was made. */
export interface ExaminerDeclaration {
  readonly examinerName: string;
  readonly gmcNumber: string;
  /** The lines of an adult's or older child's certificate; null under 28 days. */
  readonly cause: CauseOfDeath | null;
  /** The lines under 28 days; null otherwise. */
  readonly neonatalCause: NeonatalCause | null;
  /** The examiner whose review was relied on, where it is another's and the handover was seen; otherwise null. */
  readonly reviewBy: UserId | null;
  readonly statement: string;
}

/** A new version of an entry that was wrong. The wrong one stays readable. */
export interface EntryCorrection {
  readonly corrects: EntryId;
  readonly reason: string;
  readonly replacement:
    | { readonly kind: 'conversation-recorded'; readonly payload: ConversationRecord }
    | { readonly kind: 'practitioner-discussed'; readonly payload: PractitionerDiscussion }
    | { readonly kind: 'note-recorded'; readonly payload: EntryPayloads['note-recorded'] }
    | { readonly kind: 'concern-raised'; readonly payload: ConcernRecord };
}

export interface UserFacts {
  readonly userId: UserId;
  readonly name: string;
  readonly loginName: string;
  readonly roles: readonly Role[];
  readonly gmcNumber: string | null;
  /** Absent while nobody has said anything. */
  readonly work?: WorkAndTies;
}

/** Kinds that say who looked or what the office did, and are no part of a case's content. */
export const AUDIT_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'unlocked',
  'locked',
  'unlock-failed',
  'case-viewed',
  'search-made',
  'list-viewed',
  'document-viewed',
  'document-printed',
  'exported',
  'record-verified',
]);
