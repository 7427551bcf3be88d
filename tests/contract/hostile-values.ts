import fc from 'fast-check';

/** Texts that programs trip over. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'before\u0000after',
  '\u001b[31m',
  '\ud800',
  'half a pair \udc00 of surrogates',
  '\u202egnp.exe',
  '\ufeff',
  'x'.repeat(100_000),
  '\u{1f9ec}'.repeat(3_000),
  "'; DROP TABLE entry; --",
  '" OR 1=1 --',
  'NEAR(a b) AND * NOT "',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/dev/null',
  'file:///etc/passwd',
  '%00%2e%2e',
  '<img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '2026-11-23T24:00',
  '2026-11-23T09:00Z',
  '2026-11-23T09:00:00.000+01:00',
  '0000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '9990000018',
  '019d0000-0000-7000-8000-000000000001',
  '019D0000-0000-7000-8000-00000000ABCD',
  '00000000-0000-0000-0000-000000000000',
  '019d0000-0000-7000-8000-000000000001/../x',
  'ada',
  'open',
  'pdf',
] as const;

/** A value that nests so deep that whoever walks it by recursion falls over. */
function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const HOSTILE_THINGS: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 2,
  1e308,
  10n,
  [],
  {},
  [[]],
  new Array(10_000).fill('x'),
  new Date(0),
  new Map([['a', 1]]),
  new Uint8Array(8),
  Object.create(null),
  JSON.parse('{"__proto__": {"admin": true}}'),
  JSON.parse('{"constructor": {"prototype": {"admin": true}}}'),
  Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key${String(index)}`, index])),
  deep(10_000, (inner) => [inner]),
  deep(10_000, (inner) => ({ value: inner })),
];

/** What a place that wants a date, a time, an id or a number may half take. */
const ALMOST_RIGHT: readonly unknown[] = [
  ...HOSTILE_TEXTS.slice(HOSTILE_TEXTS.indexOf('2026-02-30')),
  ...HOSTILE_THINGS,
];

/** A valid input with each single place of it spoilt in each of these ways, one at a time. */
export function* eachPlaceSpoilt(valid: unknown): Generator {
  for (const place of placesIn(valid)) {
    for (const value of ALMOST_RIGHT)
      yield spoil(structuredClone(valid), { how: 'replace', name: '', place, value });
  }
}

/** Anything that is not what was asked for, and now and then is. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_THINGS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) },
);

/** A valid input with one to three places of it spoilt: changed, taken out, or something put in. */
export function spoilt(valid: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(valid);
  const spoiling = fc.record({
    place: fc.constantFrom(...places),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
    name: fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'key', 'role', 'user', 'toJSON'),
      fc.string(),
    ),
    value: hostileValue,
  });
  return fc.array(spoiling, { minLength: 1, maxLength: 3 }).map((spoilings) => {
    const input = structuredClone(valid);
    let whole: unknown = input;
    for (const { how, name, place, value } of spoilings) whole = spoil(whole, { how, name, place, value });
    return whole;
  });
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return [at, ...inside.flatMap(([name, item]) => placesIn(item, [...at, name]))];
}

interface Spoiling {
  readonly how: string;
  readonly name: string;
  readonly place: Place;
  readonly value: unknown;
}

function spoil(whole: unknown, { how, name, place, value }: Spoiling): unknown {
  const target = how === 'add' ? [...place, name] : place;
  const last = target.at(-1);
  if (last === undefined) return value;
  let parent: unknown = whole;
  for (const step of target.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return whole;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  if (typeof parent !== 'object' || parent === null) return whole;
  if (how === 'remove') delete (parent as Record<string | number, unknown>)[last];
  // As JSON.parse does it: `__proto__` becomes a key like any other, and no prototype is touched.
  else Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  return whole;
}
