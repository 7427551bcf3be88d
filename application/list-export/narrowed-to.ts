import type { ListFilter } from '../../domain/record/payloads.ts';

/** The parts of a filter that narrow anything. */
export function narrowedTo(filter: Readonly<Record<string, string | null>>): ListFilter {
  const narrowing = Object.entries(filter).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return Object.fromEntries(narrowing);
}
