import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LockedPackages, placesNeededBy, readLockfile } from '../../build/production-packages.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { WINDOW_PACKAGES } from '../../build/window-packages.ts';

/** Licences that ask no more of who ships the program than to keep a notice. */
const FREE: readonly string[] =
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense Zlib Python-2.0'.split(
    ' ',
  );

/** Good for fonts: the font may be bundled and embedded in documents, and not sold by itself. */
const FREE_FONTS: readonly string[] = ['OFL-1.1'];

/** Packages that name no licence in package.json and hold the MIT licence as a file: a test reads it again. */
const MIT_BY_FILE: readonly string[] = ['node_modules/png-js'];

const locked = readLockfile();
const declared = Object.keys(locked['']?.dependencies ?? {});
const shipped = [...placesNeededBy(declared, locked)].toSorted();

describe('what ships', () => {
  it('holds every declared dependency, found in the lockfile', () => {
    expect(declared.filter((name) => !shipped.includes(`node_modules/${name}`))).toEqual([]);
    expect(shipped.length).toBeGreaterThan(declared.length);
  });

  it('is under licences that ask for a notice and no more', () => {
    expect(strays(shipped, locked).filter((stray) => !MIT_BY_FILE.includes(placeIn(stray)))).toEqual([]);
  });

  it.each(MIT_BY_FILE)('is MIT by its licence file: %s', (place) => {
    expect(locked[place]?.license).toBeUndefined();
    const licence = readFileSync(path.join(PROJECT, place, 'LICENSE'), 'utf8');
    expect(licence).toMatch(/Permission is hereby granted, free of charge/);
    expect(licence).toMatch(/shall be included in all\s+copies or substantial portions/);
  });

  it('names as the window’s own only what is declared', () => {
    expect(WINDOW_PACKAGES.filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'LGPL-3.0',
    'CC-BY-NC-4.0',
    'MIT AND GPL-2.0',
    'SEE LICENSE IN x',
    '',
  ])('stops %j', (license) => {
    const place = 'node_modules/planted';
    expect(strays([place], { [place]: { version: '1.0.0', license } })).toHaveLength(1);
  });

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND OFL-1.1', '(BSD-2-Clause OR MIT OR Apache-2.0)'])(
    'lets %j pass',
    (license) => {
      const place = 'node_modules/planted';
      expect(strays([place], { [place]: { version: '1.0.0', license } })).toEqual([]);
    },
  );
});

function strays(places: readonly string[], packages: LockedPackages): readonly string[] {
  return places
    .filter((place) => !isFree(packages[place]?.license ?? ''))
    .map((place) => `${place}: ${packages[place]?.license ?? 'no licence named'}`);
}

function placeIn(stray: string): string {
  return stray.replace(/: .*$/, '');
}

/** An SPDX expression: with OR one part must be free, with AND all of them. Nested ones are nobody's habit; they stop. */
function isFree(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree);
  return bare.split(' AND ').every((one) => FREE.includes(one) || FREE_FONTS.includes(one));
}
