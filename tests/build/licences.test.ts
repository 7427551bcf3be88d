import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_WORKS, MIT_WITHOUT_FILE } from '../../build/licences/embedded-works.ts';
import { MIT_BY_FILE, strays } from '../../build/licences/judge-licence.ts';
import { thirdPartyNotices } from '../../build/licences/third-party-notices.ts';
import { placesNeededBy, readLockfile } from '../../build/production-packages.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { WINDOW_PACKAGES } from '../../build/window-packages.ts';

const locked = readLockfile();
const declared = Object.keys(locked['']?.dependencies ?? {});
const shipped = [...placesNeededBy(declared, locked)].toSorted();

describe('what ships', () => {
  it('holds every declared dependency, found in the lockfile', () => {
    expect(declared.filter((name) => !shipped.includes(`node_modules/${name}`))).toEqual([]);
    expect(shipped.length).toBeGreaterThan(declared.length);
  });

  it('is under licences that ask for a notice and no more', () => {
    expect(strays(shipped, locked)).toEqual([]);
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

describe('the notices', () => {
  const notices = thirdPartyNotices();
  const installed = shipped.filter((place) => existsSync(path.join(PROJECT, place)));

  it('name everything that ships from here, with its version, its licence and the text of it', () => {
    for (const place of installed) {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const title = `\n${name} ${locked[place]?.version ?? ''} (`;
      const after = notices.slice(notices.indexOf(title) + title.length);
      expect({ name, isThere: notices.includes(title) }).toEqual({ name, isThere: true });
      expect(after.slice(0, after.indexOf('\n='.padEnd(40, '='), 200)).length).toBeGreaterThan(400);
    }
  });

  it('hold the licences of the fonts, of the window’s packages, and of works inside other packages', () => {
    expect(notices).toContain('SIL OPEN FONT LICENSE');
    for (const name of WINDOW_PACKAGES) expect(notices).toContain(`\n${name} `);
    for (const { copyright } of EMBEDDED_WORKS) expect(notices).toContain(copyright);
    expect(notices).toContain('Apache License');
  });

  it('write a licence from its name only for packages that bring no file of it', () => {
    for (const place of Object.keys(MIT_WITHOUT_FILE)) {
      expect(locked[place]?.license).toBe('MIT');
      const files = readdirSync(path.join(PROJECT, place)).filter((name) => /^licen[cs]e/i.test(name));
      expect({ place, files }).toEqual({ place, files: [] });
    }
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', ''])(
    'are not written with %j among what ships',
    (license) => {
      const planted = {
        '': { dependencies: { planted: '1.0.0' } },
        'node_modules/planted': { version: '1.0.0', license },
      };
      expect(() => thirdPartyNotices(planted)).toThrow('node_modules/planted');
    },
  );

  it('are not written where the text of a licence is missing, unless it belongs to another platform', () => {
    const dependencies = { planted: '1.0.0' };
    const planted = { version: '1.0.0', license: 'MIT' };
    const place = 'node_modules/planted';
    expect(() => thirdPartyNotices({ '': { dependencies }, [place]: planted })).toThrow(place);
    const elsewhere = { '': { dependencies }, [place]: { ...planted, optional: true } };
    expect(thirdPartyNotices(elsewhere)).not.toContain('planted');
  });
});
