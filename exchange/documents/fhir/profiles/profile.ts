import type { FaultyFact } from '../../../../domain/record/document-faults.ts';

/** What one element of a profile must be, counted from the resource: `attester.party`. */
export interface ElementRule {
  readonly path: string;
  readonly short: string;
  readonly min?: number;
  /** Null: as many as there are. */
  readonly max?: number | null;
  /** What each must have at least. */
  readonly pattern?: unknown;
  /** Only those elements are meant that fit this: an extension by its address, a section by its code. */
  readonly slice?: { readonly name: string; readonly by: 'url' | 'code'; readonly pattern: unknown };
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
