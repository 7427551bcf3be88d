/** A document that lies in the outbox folder. */
export interface Issued {
  readonly documentId: string;
  readonly number: string;
  readonly folder: string;
  readonly manifestSha256: string;
}
