import type { FaultyFact } from '../../../../domain/record/document-faults.ts';

interface Coded {
  readonly system: string;
  readonly code: string;
}

type Pattern =
  | { readonly code: string }
  | { readonly Coding: Coded }
  | { readonly CodeableConcept: { readonly coding: readonly Coded[] } }
  | { readonly Identifier: { readonly system: string } };

/** What one element of a profile must be, counted from the resource: `attester.party`. */
export interface ElementRule {
  readonly path: string;
  readonly short: string;
  readonly min?: number;
  /** Null: as many as there are. */
  readonly max?: number | null;
  /** What each must have at least, under the name of its type. */
  readonly pattern?: Pattern;
  /** Only those elements are meant that fit this: an extension by its address, a section by its code. */
  readonly slice?:
    | { readonly name: string; readonly by: 'url'; readonly pattern: { readonly url: string } }
    | {
        readonly name: string;
        readonly by: 'code';
        readonly pattern: { readonly code: { readonly coding: readonly Coded[] } };
      };
  /** The recorded fact that is missing where the rule is broken. */
  readonly fact?: FaultyFact;
}

/** A profile of ours, from which the published definition and the check before issuing are both made. */
export interface OwnProfile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'Bundle' | 'Composition' | 'MessageHeader' | 'Task' | 'MeasureReport';
  /** What it narrows further. */
  readonly base: string;
  readonly rules: readonly ElementRule[];
}

/** An extension of ours: a name, one kind of value, and where it may stand. */
export interface OwnExtension {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly valueType: 'positiveInt' | 'CodeableConcept' | 'Coding' | 'string';
  readonly on: readonly string[];
}
