/** A sealed package, read back from the folder where it was placed. */
export interface SealedPackage {
  readonly exportId: string;
  readonly documentNumber: string;
  readonly version: number;
  readonly purpose: string;
  /** SHA-256 of manifest.json, hex: what a receipt must name. */
  readonly manifestSha256: string;
  /** Every file of the folder, manifest and signature included; names are plain, never paths. */
  readonly files: readonly {
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}
/** What one attempt to hand a package over came to. */
export type Delivery =
  /** It lies with the carrier; nobody at the other end has said anything yet. `evidence` is what to show for it. */
  | { readonly kind: 'handed-over'; readonly evidence: string }
  /** The other end has said that it has it. */
  | { readonly kind: 'acknowledged'; readonly evidence: string }
  /** The other end has read it and will not have it. Trying again the same way is of no use. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It did not leave, or nobody knows whether it did; safe to repeat, because a repeat is recognised by its exportId. */
  | {
      readonly kind: 'try-again';
      readonly reason: string;
      readonly mayHaveArrived: boolean;
      readonly notBeforeSeconds: number | null;
    };
export interface DestinationAdapter {
  deliver(sealed: SealedPackage, stop: AbortSignal): Promise<Delivery>;
}
