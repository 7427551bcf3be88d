/** A value of which each part may be left open. */
type Open<Value> = { readonly [Name in keyof Value]: Value[Name] | undefined | null };

/** The value without what is undefined, null or an empty list: in FHIR, what is not there is not written. */
export function said<Value extends object>(value: Open<Value>): Value {
  const kept = Object.entries(value).filter(
    ([, part]) => part !== undefined && part !== null && !(Array.isArray(part) && part.length === 0),
  );
  // What the type asks for is given by the caller's type; only the open parts went.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(kept) as Value;
}

/** The text, or undefined where it is blank: FHIR has no empty texts. */
export function text(value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value.trim() === '' ? undefined : value;
}
