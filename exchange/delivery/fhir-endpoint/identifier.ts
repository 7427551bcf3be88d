import { fieldsOf, textOf } from './json-fields.ts';

/** What a business identifier is made of. */
export interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** A business identifier with both its parts; null for half of one. */
export function identifierOf(value: unknown): Identifier | null {
  const fields = fieldsOf(value);
  const [system, name] = [textOf(fields?.['system']), textOf(fields?.['value'])];
  return system === null || name === null ? null : { system, value: name };
}

/** `system|value` for a search, with everything escaped that means something there or in an address. */
export function searchToken({ system, value }: Identifier): string {
  return [system, value]
    .map((part) => encodeURIComponent(part.replace(/[\\|,$]/g, String.raw`\$&`)))
    .join('|');
}
