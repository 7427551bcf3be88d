import type { LockedPackages } from '../production-packages.ts';

/** Licences that ask no more of who ships the program than to keep a notice. */
const FREE: readonly string[] =
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense Zlib Python-2.0'.split(
    ' ',
  );

/** Good for fonts: the font may be bundled and embedded in documents, and not sold by itself. */
const FREE_FONTS: readonly string[] = ['OFL-1.1'];

/** Packages that name no licence in package.json and hold the MIT licence as a file: a test reads it again. */
export const MIT_BY_FILE: readonly string[] = ['node_modules/png-js'];

/** The licence of a package as an SPDX expression; empty where none is known. */
export function licenceOf(place: string, packages: LockedPackages): string {
  return packages[place]?.license ?? (MIT_BY_FILE.includes(place) ? 'MIT' : '');
}

/** Packages that may not ship: under a licence that asks for more than a notice, or under none that is known. */
export function strays(places: readonly string[], packages: LockedPackages): readonly string[] {
  return places
    .filter((place) => !isFree(licenceOf(place, packages)))
    .map((place) => `${place}: ${packages[place]?.license ?? 'no licence named'}`);
}

/** An SPDX expression: with OR one part must be free, with AND all of them. Nested ones are nobody's habit; they stop. */
function isFree(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree);
  return bare.split(' AND ').every((one) => FREE.includes(one) || FREE_FONTS.includes(one));
}
