/** The id of an export of tests. */
export const AN_EXPORT = '0192f0c2-7a3b-7c4d-8e5f-0123456789ab';

/** An object of which anything may be changed. */
export type Loose = Record<string, unknown>;

export function loose(value: unknown): Loose {
  if (typeof value !== 'object' || value === null) throw new Error('no object there');
  // Tests break what the types keep whole.
  return value as Loose;
}

/** The first resource of a type in a bundle. */
export function resource(bundle: Loose, type: string): Loose {
  const entries = bundle['entry'];
  if (!Array.isArray(entries)) throw new Error('no entries there');
  const found = entries
    .map((entry) => loose(loose(entry)['resource']))
    .find((one) => one['resourceType'] === type);
  if (found === undefined) throw new Error(`no ${type} there`);
  return found;
}
