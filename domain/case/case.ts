import type {
  ExaminerCertification,
  FreshCertificateInvitation,
  GpTold,
  RegistrarReply,
  SentToRegistrar,
} from '../certification/certificate.ts';
import type { Contact, ContactDeactivation } from '../contacts/contact.ts';
import type { ConversationRecord, PractitionerDiscussion } from '../conversations/conversation.ts';
import type { CoronerAnswer } from '../coroner/coroner-answer.ts';
import type { DocumentDelivery } from '../delivery/fold-delivery.ts';
import type { EvidenceAnswer } from '../evidence/evidence-answer.ts';
import type { ConcernRecord, ConcernReview } from '../governance/concern.ts';
import type { NotificationChase, NotificationOutcome, OutcomeTold } from '../governance/loop-entries.ts';
import type { Role } from '../people/roles.ts';
import type { DocumentReceipt, IntendedDocument, IssuedDocument } from '../record/documents.ts';
import type { HybridTime } from '../record/hybrid-clock.ts';
import type { EntryPayloads, ExaminerDeclaration, IndependenceDeclaration } from '../record/payloads.ts';
import type { CaseId, EntryId, UserId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';
import type {
  DuplicateDecision,
  Handover,
  LateInformationReview,
  OutsideNotification,
  Reopening,
} from './case-life.ts';
import type { FieldName, FieldValues } from './fields.ts';

/** Who did something, in which role, and when. */
export interface Stamp {
  readonly entry: EntryId;
  readonly clock: HybridTime;
  readonly actor: UserId | null;
  readonly role: Role | null;
  readonly happenedAt: Instant;
  readonly enteredAt: Instant;
}

/** One value that a field has or had, with who recorded it. */
export interface FieldVersion<Value> {
  readonly value: Value;
  readonly stamp: Stamp;
}

/** A field: its current value, values recorded beside it that nobody has decided between, and earlier ones. */
export interface RecordedField<Value> extends FieldVersion<Value> {
  readonly contested: readonly FieldVersion<Value>[];
  readonly earlier: readonly FieldVersion<Value>[];
}

/** Something added to a case. `corrected` holds the wordings it replaced, oldest first. */
export interface Item<Content> {
  readonly content: Content;
  readonly stamp: Stamp;
  readonly corrected: readonly { readonly content: Content; readonly reason: string; readonly by: Stamp }[];
}

export interface Concern extends Item<ConcernRecord> {
  /** The latest decision, or null while no medical examiner has looked. */
  readonly review: { readonly content: ConcernReview; readonly stamp: Stamp } | null;
}

/** A document of the case, from the intention to write it to the recipient's receipt. */
export interface CaseDocument {
  readonly intended: IntendedDocument;
  readonly stamp: Stamp;
  readonly issued: { readonly content: IssuedDocument; readonly stamp: Stamp } | null;
  readonly abandoned: { readonly reason: string; readonly stamp: Stamp } | null;
  readonly sent: readonly { readonly content: DocumentReceipt; readonly stamp: Stamp }[];
  /** A person's word, and the recipient's own. */
  readonly received: readonly { readonly content: DocumentReceipt; readonly stamp: Stamp }[];
  readonly delivery: DocumentDelivery;
}

/** Something that was done, with who did it. */
export interface Stamped<Content> {
  readonly content: Content;
  readonly stamp: Stamp;
}

/** A contact as last recorded, with the reason where it is no longer used. */
export interface CaseContact extends Stamped<Contact> {
  readonly deactivated: Stamped<ContactDeactivation> | null;
}

/** One death handled by the office: the fold of its entries. */
export interface Case {
  readonly id: CaseId;
  readonly reference: string;
  readonly openedAt: Instant;
  /** The entry that opened it. */
  readonly openedEntry: EntryId;
  /** The latest content entry, so that a reader can tell whether a case has moved on. */
  readonly latest: Stamp;
  readonly fields: { readonly [Name in FieldName]: RecordedField<FieldValues[Name]> | null };
  readonly conversations: readonly Item<ConversationRecord>[];
  readonly discussions: readonly Item<PractitionerDiscussion>[];
  readonly notes: readonly Item<EntryPayloads['note-recorded']>[];
  readonly contacts: readonly CaseContact[];
  readonly handovers: readonly Stamped<Handover>[];
  readonly freshCertificates: readonly Stamped<FreshCertificateInvitation>[];
  readonly examinerCertifications: readonly Stamped<ExaminerCertification>[];
  readonly sentToRegistrar: readonly Stamped<SentToRegistrar>[];
  readonly registrarReplies: readonly Stamped<RegistrarReply>[];
  readonly gpTold: readonly Stamped<GpTold>[];
  readonly outsideNotifications: readonly Stamped<OutsideNotification>[];
  readonly lateReviews: readonly Stamped<LateInformationReview>[];
  readonly duplicates: readonly Stamped<DuplicateDecision>[];
  /** What the office made of what the record raised, oldest first. */
  readonly evidenceAnswers: readonly Stamped<EvidenceAnswer>[];
  readonly closings: readonly Stamped<{ readonly detail: string }>[];
  readonly reopenings: readonly Stamped<Reopening>[];
  /** Acts that were taken back at once; they are no part of anything above. */
  readonly undone: readonly Stamp[];
  readonly independence: readonly { readonly content: IndependenceDeclaration; readonly stamp: Stamp }[];
  readonly concerns: readonly Concern[];
  readonly chases: readonly Stamped<NotificationChase>[];
  readonly outcomes: readonly Stamped<NotificationOutcome>[];
  readonly outcomesTold: readonly Stamped<OutcomeTold>[];
  readonly documents: readonly CaseDocument[];
  readonly coronerAnswers: readonly { readonly content: CoronerAnswer; readonly stamp: Stamp }[];
  readonly declarations: readonly { readonly content: ExaminerDeclaration; readonly stamp: Stamp }[];
  readonly voided: { readonly reason: string; readonly stamp: Stamp } | null;
}
