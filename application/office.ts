import type { OfferedCode } from '../db/keyring/adopt-recovery-code.ts';
import type { UnlockedFolder } from '../db/keyring/keyring-files.ts';
import type { WritableDb } from '../db/handles.ts';
import type { VerificationReport } from '../contract/views.ts';
import type { Case } from '../domain/case/case.ts';
import type { User } from '../domain/people/user.ts';
import type { Destination } from '../domain/delivery/destination.ts';
import type { DocumentFault } from '../domain/record/document-faults.ts';
import type { IntendedDocument, IssuedDocument } from '../domain/record/documents.ts';
import type { Entry } from '../domain/record/entry.ts';
import type { CaseId, EntryId, WorkstationId } from '../domain/shared/ids.ts';
import type { Outcome } from '../domain/shared/outcome.ts';
import type { Instant } from '../domain/shared/time.ts';
import type { ReturnView } from '../contract/return-view.ts';
import type { FrozenReturnView, ReturnComparisonView } from '../contract/frozen-return-view.ts';
import type { ReturnForm } from '../contract/return-forms.ts';
import type { OutboxTrouble } from '../contract/refusal.ts';
import type { CasePrint } from '../exchange/documents/case-print.ts';
import type { ExpectedAnswer, FoundAnswer } from '../exchange/delivery/acknowledgement.ts';
import type { Delivery } from '../exchange/delivery/destination-adapter.ts';
import type { EndpointSettings } from '../exchange/delivery/fhir-endpoint/endpoint-settings.ts';
import type { StagedExport, WantedExport } from './governance-export/stage-export.ts';
import type { ExportedList, WantedList } from './list-export/wanted-list.ts';
import type { NotCompared, WantedComparison } from './returns/compared-returns.ts';
import type { WantedReturn } from './returns/counted.ts';
import type { ReturnToPrint } from './returns/printed-return.ts';

/** What the office takes from outside, so that a test can give it. */
export interface Surroundings {
  /** The present instant, to the millisecond. */
  now(): Instant;
  /** A fresh UUIDv7. */
  newId(): string;
}

/** A document of which every byte lies in the outbox folder. */
export interface PlacedDocument {
  readonly folder: string;
  readonly manifestSha256: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** Everything that decides which bytes a recipient gets. */
export interface DeliveryOrder {
  readonly document: IntendedDocument;
  readonly issued: IssuedDocument;
  readonly destination: Destination;
  readonly sequence: number;
  readonly previousManifestSha256: string | null;
  /** The export id of the version before, where there is one. */
  readonly supersedes: string | null;
  readonly outboxFolder: string;
  /** Nothing was ever put at this destination. */
  readonly isFirst: boolean;
  /** The FHIR server of the destination with what lets the office in; null where there is none that can be used. */
  readonly endpoint: EndpointSettings | null;
}

/** Why a package cannot be sealed: the files are gone from the outbox folder, and made again they are not the same. */
export interface NotTheSameFiles {
  readonly kind: 'not-the-same-files';
}

/** One file of a document. */
export interface RenderedFile {
  /** As in the package's manifest. */
  readonly fileName: string;
  /** Hex. */
  readonly sha256: string;
  readonly base64: string;
}

/** The slow work that must not hold up the one who writes: it runs on another thread, with its own connection. */
export interface BackRoom {
  /** Gives the back room its own way to read, or takes it away. The key stays the caller's, to wipe when it locks. */
  open(dataKey: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** What is wrong with a frozen document, as far as its FHIR form shows it; empty where it may leave. */
  faultsOf(document: IntendedDocument): Promise<readonly DocumentFault[]>;
  /** Renders a frozen document and puts it into the outbox folder, all of it or nothing. Again is harmless. */
  place(document: IntendedDocument, outboxFolder: string): Promise<Outcome<PlacedDocument, OutboxTrouble>>;
  /** Whether a whole package of this document lies in the folder. */
  isPlaced(document: IntendedDocument, outboxFolder: string): Promise<boolean>;
  /** The bytes of one form of a frozen document, made again. */
  render(document: IntendedDocument, form: 'pdf' | 'json'): Promise<RenderedFile>;
  /** A whole case on paper: the bytes of its PDF, base64. */
  printCase(print: CasePrint): Promise<string>;
  /** A list with all its lines as CSV, base64, and how many lines those are; or how many there may be at most. */
  exportList(wanted: WantedList): Promise<Outcome<ExportedList, { readonly most: number }>>;
  /** A return as it stands. */
  countReturn(wanted: WantedReturn, at: Instant): Promise<ReturnView>;
  /** Counts a governance export and writes it into a hidden folder; `showExport` shows it in one step. */
  stageExport(wanted: WantedExport): Promise<Outcome<StagedExport, OutboxTrouble>>;
  showExport(staged: StagedExport): Promise<Outcome<null, OutboxTrouble>>;
  /** A frozen return, or null where no entry of that id is one. */
  viewFrozenReturn(snapshot: EntryId): Promise<FrozenReturnView | null>;
  compareReturns(wanted: WantedComparison): Promise<Outcome<ReturnComparisonView, NotCompared>>;
  /** One form of a return, base64, and how many lines it has; null where there is no such frozen return. */
  printReturn(wanted: ReturnToPrint, form: ReturnForm): Promise<ExportedList | null>;
  /** Puts a frozen return into the outbox folder, all of it or nothing. Again is harmless. */
  placeReturn(
    wanted: ReturnToPrint,
    outboxFolder: string,
  ): Promise<Outcome<PlacedDocument, OutboxTrouble> | null>;
  verify(outboxFolder: string): Promise<VerificationReport>;
  /** Seals a document for a recipient and tells the SHA-256 of its manifest, hex; delivers nothing. */
  seal(order: DeliveryOrder): Promise<Outcome<string, NotTheSameFiles>>;
  /** One attempt to put a sealed document where its recipient reads it. Again is harmless. */
  deliver(order: DeliveryOrder): Promise<Outcome<Delivery, NotTheSameFiles>>;
  /** The e-mail that carries a sealed document, base64. */
  writeEmail(order: DeliveryOrder, officeName: string): Promise<Outcome<string, NotTheSameFiles>>;
  /** What lies in a recipient's folder as answer; null where the folder cannot be read. */
  readAnswers(folder: string, expected: readonly ExpectedAnswer[]): Promise<readonly FoundAnswer[] | null>;
}

/** An unlocked office: what a use case is given. */
export interface Office extends Surroundings {
  readonly db: WritableDb;
  readonly unlocked: UnlockedFolder;
  readonly workstation: WorkstationId;
  /** Who is at the desk. */
  readonly user: User;
  /** Somebody else set their password: nothing is done for them until they have chosen their own. */
  readonly mustChangePassword: boolean;
  readonly backRoom: BackRoom;
  readonly cases: CaseMemory;
  /** The lists that this person has looked at since they unlocked. */
  readonly looked: Set<string>;
  readonly recovery: RecoveryMemory;
  readonly exportTrouble: ExportTrouble;
}

/** Why the last scheduled export could not be made, and from when it is tried again; forgotten when the office locks. */
export interface ExportTrouble {
  why: OutboxTrouble | null;
  /** Milliseconds of the desk's own clock. */
  notBeforeMs: number;
}

/** The recovery code that was shown last and has not been typed back; forgotten when the office locks. */
export interface RecoveryMemory {
  offered: OfferedCode | null;
}

/** The cases that were worked on last, so that saving does not read a whole case from the disk each time. */
export interface CaseMemory {
  find(id: CaseId): LoadedCase | null;
  keep(loaded: LoadedCase): void;
  /** After a transaction that did not commit: what is remembered may never have happened. */
  forget(): void;
}

/** A case with the entries it was folded from. */
export interface LoadedCase {
  readonly entries: readonly Entry[];
  readonly case: Case;
}
