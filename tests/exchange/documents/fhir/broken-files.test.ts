import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coronerReferralBundle } from '../../../../exchange/documents/fhir/referral-bundle.ts';
import { validateFile } from '../../../../exchange/documents/validate-file.ts';
import { aReferral } from '../../../builders/coroner-referral.ts';
import { AN_EXPORT } from './loose.ts';

const ODD = [null, 7, '', ' ', true, [], {}, [[]], { resourceType: 'Bundle' }, 'urn:uuid:x', -1.5] as const;

/** Every place in a value: the list of names and numbers that leads there. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...parts.flatMap(([name, part]) => placesIn(part, [...path, name]))];
}

function put(value: unknown, path: readonly (string | number)[], odd: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return odd;
  if (Array.isArray(value))
    return value.map((part: unknown, index): unknown => (index === name ? put(part, rest, odd) : part));
  // Whatever is no list on a path that was taken from the value itself is an object.
  const whole = value as Readonly<Record<string, unknown>>;
  return { ...whole, [name]: put(whole[name], rest, odd) };
}

describe('a document that somebody broke', () => {
  it('is judged, whatever stands wherever, and never stops the judge', () => {
    const bundle: unknown = JSON.parse(JSON.stringify(coronerReferralBundle(aReferral(), AN_EXPORT)));
    const places = placesIn(bundle);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...ODD), (place, odd) => {
        const { kind } = validateFile(put(bundle, place, odd));
        expect(['validated', 'not-ours']).toContain(kind);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
