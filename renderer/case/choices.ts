import type { Choice } from '../components/select.tsx';

/** The choices of a table of words, in the order of the table. */
export function choices<Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  // Object.keys loses the literal types that the table has.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
}
