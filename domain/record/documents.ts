import type { DocumentId, EntryId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';

export const DOCUMENT_KINDS = [
  'coroner-referral',
  'governance-notification',
  'independence-notice',
  'certificate-summary',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A document about to be written: its whole content is frozen here first, so that a crash cannot lose or change it. */
export interface IntendedDocument {
  readonly documentId: DocumentId;
  readonly documentKind: DocumentKind;
  /** What people read aloud: the case reference with a letter and a count. */
  readonly number: string;
  readonly version: number;
  readonly recipient: string;
  /** The concern a notification is about; null for a referral. */
  readonly concern: EntryId | null;
  /** The frozen content; its shape belongs to the document kind. */
  readonly content: unknown;
}

/** The document lies in the outbox folder. Hashes are SHA-256, hex. */
export interface IssuedDocument {
  readonly documentId: DocumentId;
  readonly folder: string;
  readonly manifestSha256: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** Somebody's word that a document went out or arrived: when, how, and what proves it. */
export interface DocumentReceipt {
  readonly documentId: DocumentId;
  readonly at: Instant;
  readonly how: string;
  readonly evidence: string;
}
