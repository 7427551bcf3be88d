import type { DocumentId } from '../shared/ids.ts';
import type { Instant } from '../shared/time.ts';

/** A person put the document in the queue of a destination. */
export interface QueuedDocument {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  /** As the destination was called then. */
  readonly destination: string;
}

/** The package of a destination, sealed: recorded before the first attempt, so that every attempt has the same bytes. */
export interface DispatchedDocument {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  /** Counts the packages sealed for this destination from 1. */
  readonly sequence: number;
  /** SHA-256 of the manifest with the number before, hex; null for the first. */
  readonly previousManifestSha256: string | null;
  /** SHA-256 of this manifest, hex: what a receipt must name. */
  readonly manifestSha256: string;
}

/** Why it did not leave. Recorded when the reason is another one than before, not at every attempt. */
export interface HinderedDocument {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  readonly reason: string;
  /** Nobody knows whether it arrived all the same. */
  readonly mayHaveArrived: boolean;
}

/** It lies with the carrier. */
export interface HandedOverDocument {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  readonly evidence: string;
  readonly attempts: number;
  /** An earlier attempt may have arrived as well: the recipient may see it twice, under the same export id. */
  readonly mayBeRepeat: boolean;
}

/** The recipient's own word, matched by export id and manifest. */
export interface AnsweredDocument {
  readonly documentId: DocumentId;
  readonly destinationId: string;
  /** Who says so, as the recipient wrote it. */
  readonly by: string;
  /** When, as the recipient wrote it. */
  readonly at: Instant;
  /** What shows it, or why it was refused. */
  readonly evidence: string;
}

export interface WithdrawnDocument {
  readonly documentId: DocumentId;
  readonly reason: string;
}
