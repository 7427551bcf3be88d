import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object somewhere in a bundle, with where it stands. */
export interface Found {
  readonly path: string;
  readonly value: Json;
}

/** Every object in a value, itself first. */
export function* objectsIn(value: unknown, path: string): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${path}[${String(index)}]`);
  } else if (isJson(value)) {
    yield { path, value };
    for (const [name, part] of Object.entries(value)) yield* objectsIn(part, `${path}.${name}`);
  }
}

/** The entries of a bundle that hold a resource, each with its path. */
export function resourcesIn(
  bundle: Bundle,
): readonly { readonly path: string; readonly entry: BundleEntry; readonly resource: Resource }[] {
  return (bundle.entry ?? []).flatMap((entry, index) =>
    entry.resource === undefined
      ? []
      : [{ path: `Bundle.entry[${String(index)}].resource`, entry, resource: entry.resource }],
  );
}

/** The values at a path of plain names, lists taken apart: `attester.party`. */
export function valuesAt(value: unknown, names: readonly string[]): readonly unknown[] {
  const [name, ...rest] = names;
  if (name === undefined) return value === undefined ? [] : [value];
  if (!isJson(value)) return [];
  const part = value[name];
  const parts: readonly unknown[] = Array.isArray(part) ? part : part === undefined ? [] : [part];
  return parts.flatMap((one) => valuesAt(one, rest));
}

/** Whether a value has at least what a pattern has: FHIR's own meaning of a pattern. */
export function fits(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((one) => fits(one, part)));
  }
  if (isJson(pattern)) {
    return isJson(value) && Object.entries(pattern).every(([name, part]) => fits(value[name], part));
  }
  return value === pattern;
}
