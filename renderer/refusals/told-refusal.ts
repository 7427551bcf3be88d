/** A refusal told so that a person can go on: what happened, what is safe, what to do. */
export interface RefusalWords {
  readonly title: string;
  readonly safe: string;
  readonly todo: string;
  /** Each thing that stands in the way, as a sentence; empty where `todo` says it all. */
  readonly details: readonly string[];
}
