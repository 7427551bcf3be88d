import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitCall, LONGEST_CALL_BYTES } from '../../office/request-gate.ts';

const flawOf = (raw: unknown): string => {
  const verdict = admitCall(raw);
  return verdict.kind === 'refused' ? verdict.flaw : 'admitted';
};
const withInput = (input: unknown): unknown => ({ method: 'openCase', input });

describe('the gate before the office', () => {
  it('admits any call of plain data unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, noUnicodeString: false }), (value) => {
        const input: unknown = JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto'));
        expect(admitCall({ method: 'openCase', input })).toEqual({
          kind: 'admitted',
          call: { method: 'openCase', input },
        });
      }),
    );
  });

  it('admits a method it does not know: that is the office’s to refuse', () => {
    expect(flawOf({ method: 'no-such-method', input: null })).toBe('admitted');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'openCase'],
    ['a list', ['openCase', {}]],
    ['no input', { method: 'openCase' }],
    ['a field too many', { method: 'openCase', input: {}, actor: 'me' }],
    ['a method that is not a text', { method: ['openCase'], input: {} }],
    ['a method with a dot', { method: 'constructor.constructor', input: {} }],
    ['a method like a path', { method: '../open-case', input: {} }],
    ['an endless method', { method: 'a'.repeat(65), input: {} }],
    ['fields that are inherited', Object.create({ method: 'openCase', input: {} })],
  ])('refuses %s as no call', (_, raw) => {
    expect(flawOf(raw)).toBe('not-a-call');
  });

  it.each([
    ['a map', new Map([['a', 1]])],
    ['bytes', new Uint8Array(4)],
    ['a function', () => 1],
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['an unbounded number', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['an object with a maker of its own', new (class Sly {})()],
  ])('refuses %s as not plain data, wherever it lies', (_, part) => {
    expect(flawOf(withInput(part))).toBe('not-plain-data');
    expect(flawOf(withInput({ a: [{ b: part }] }))).toBe('not-plain-data');
  });

  it('refuses depth without falling into it', () => {
    const deep: unknown = JSON.parse('['.repeat(500_000) + ']'.repeat(500_000));
    expect(flawOf(withInput(deep))).toBe('too-deep');
    const ring: { self: unknown } = { self: null };
    ring.self = ring;
    expect(flawOf(withInput(ring))).toBe('too-deep');
    const deepest: unknown = JSON.parse('['.repeat(32) + ']'.repeat(32));
    expect(flawOf(withInput(deepest))).toBe('admitted');
    expect(flawOf(withInput([deepest]))).toBe('too-deep');
  });

  it('refuses more parts, and longer texts, than any form of the office has', () => {
    expect(flawOf(withInput(new Array<unknown>(50_001).fill(0)))).toBe('too-many-parts');
    const lists = new Array<unknown>(300).fill(new Array<unknown>(300).fill(0));
    expect(flawOf(withInput(lists))).toBe('too-many-parts');
    expect(flawOf(withInput(new Array<unknown>(49_999).fill(0)))).toBe('admitted');
    expect(flawOf(withInput({ length: new Array<unknown>(1_000_000_000) }))).toBe('too-many-parts');
    expect(flawOf(withInput('a'.repeat(LONGEST_CALL_BYTES + 1)))).toBe('text-too-long');
  });

  it('refuses the name that would change what an object is', () => {
    expect(flawOf(withInput(JSON.parse('{"a":{"__proto__":{"role":"lead"}}}')))).toBe('forbidden-name');
  });
});
