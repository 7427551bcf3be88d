/**
 * Stops at something that a correct program cannot reach.
 *
 * @param because the reason the author believed the condition holds; shown in the log, so it never names a person
 */
export function invariant(condition: boolean, because: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${because}`);
}

/** The end of an exhaustive switch: adding a case to the union breaks the build here. */
export function never(value: never): never {
  throw new Error(`unexpected kind: ${typeof value}`);
}
