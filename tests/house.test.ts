import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../build/set-up/project.ts';

interface Room {
  /** Other rooms it may import from. */
  readonly looksInto: readonly string[];
  /** What only its `compose.ts` may import from besides. */
  readonly composeLooksInto: readonly string[];
  /** Packages it may use; `node:` stands for all of Node's own modules, `*` for anything. */
  readonly uses: readonly string[];
}

/** Who may look into whom. The compiler and the linter keep the same table; this one is for reading. */
const HOUSE: Readonly<Record<string, Room>> = {
  domain: { looksInto: [], composeLooksInto: [], uses: [] },
  contract: { looksInto: ['domain'], composeLooksInto: [], uses: ['zod'] },
  db: {
    looksInto: ['domain'],
    composeLooksInto: [],
    uses: ['better-sqlite3', '@node-rs/argon2', 'hash-wasm', 'canonicalize', 'node:'],
  },
  exchange: {
    looksInto: ['domain'],
    composeLooksInto: [],
    uses: [
      'pdfkit',
      'csv-stringify',
      'write-excel-file',
      'canonicalize',
      'jose',
      'age-encryption',
      'undici',
      '@medplum/core',
      '@medplum/fhirtypes',
      'fhir',
      'zod',
      'node:',
    ],
  },
  application: { looksInto: ['domain', 'contract', 'db', 'exchange'], composeLooksInto: [], uses: [] },
  office: {
    looksInto: ['contract', 'application'],
    composeLooksInto: ['domain', 'db', 'exchange'],
    uses: ['node:'],
  },
  electron: { looksInto: ['contract', 'office'], composeLooksInto: [], uses: ['electron', 'node:'] },
  browser: { looksInto: ['contract', 'office'], composeLooksInto: [], uses: ['node:'] },
  cli: {
    looksInto: ['contract', 'office'],
    composeLooksInto: ['domain', 'application', 'db', 'exchange'],
    uses: ['node:'],
  },
  renderer: {
    looksInto: ['contract'],
    composeLooksInto: [],
    uses: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-query',
      '@tanstack/react-router',
      '@tanstack/react-virtual',
      'zod',
      'zustand',
      'lucide-react',
      '@fontsource-variable/inter',
    ],
  },
  build: { looksInto: [], composeLooksInto: [], uses: ['*'] },
  tests: {
    looksInto: 'domain contract db exchange application office electron browser cli renderer build'.split(
      ' ',
    ),
    composeLooksInto: [],
    uses: ['*'],
  },
};

/** The one door to dates, and so the one place that may name the package behind it. */
const TIME = 'domain/shared/time.ts';

/** Everything the repository holds or is about to hold, as paths with forward slashes. */
const FILES = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: PROJECT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(PROJECT, file)));

const SOURCES = FILES.filter((file) => /\.tsx?$/.test(file) && roomOf(file) in HOUSE).map((file) => ({
  file,
  text: read(file),
}));

interface Import {
  readonly file: string;
  readonly target: string;
}

const IMPORTS: readonly Import[] = SOURCES.flatMap(({ file, text }) =>
  [
    ...text.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map((match) => ({ file, target: match[1] ?? '' })),
);

describe('who may look into whom', () => {
  it('sees files and imports in every room', () => {
    const seen = (room: string): boolean => SOURCES.some(({ file }) => roomOf(file) === room);
    expect(Object.keys(HOUSE).filter((room) => !seen(room))).toEqual([]);
    expect(IMPORTS.length).toBeGreaterThan(SOURCES.length / 2);
  });

  it('finds no room that imports from a room it may not look into', () => {
    expect(betweenRooms().filter(isStray).map(line)).toEqual([]);
  });

  it('finds no package in a room that is not for it', () => {
    expect(
      IMPORTS.filter(({ target }) => !target.startsWith('.'))
        .filter(isForeign)
        .map(line),
    ).toEqual([]);
  });

  it('keeps db/ and exchange/ apart', () => {
    const pair = ['db', 'exchange'];
    const meetings = betweenRooms().filter(
      ({ file, target }) => pair.includes(roomOf(file)) && pair.includes(roomOf(target)),
    );
    expect(meetings.map(line)).toEqual([]);
  });

  it('lets only compose.ts of a host or of the office see db/ and exchange/', () => {
    const outer = ['office', 'electron', 'browser', 'cli'];
    const onlookers = betweenRooms().filter(
      ({ file, target }) => outer.includes(roomOf(file)) && ['db', 'exchange'].includes(roomOf(target)),
    );
    expect(onlookers.filter(({ file }) => path.posix.basename(file) !== 'compose.ts').map(line)).toEqual([]);
  });

  it('names the file, with its extension, in every import of our own', () => {
    const own = IMPORTS.filter(({ target }) => target.startsWith('.'));
    const nowhere = own.filter(
      ({ file, target }) => !existsSync(path.join(PROJECT, arrivalOf(file, target))),
    );
    expect(nowhere.map(line)).toEqual([]);
  });
});

describe('what the pure rooms take for themselves', () => {
  it.each(['Math.random', 'Date.now', 'new Date', 'Temporal.Now', 'randomUUID', 'performance.now'])(
    'finds no %s in domain/ or application/',
    (taken) => {
      const pure = SOURCES.filter(
        ({ file }) => ['domain', 'application'].includes(roomOf(file)) && file !== TIME,
      );
      expect(pure.length).toBeGreaterThan(0);
      expect(
        pure.filter(({ text }) => withoutComments(text).includes(taken)).map(({ file }) => file),
      ).toEqual([]);
    },
  );
});

describe('what no file may hold', () => {
  const texts = FILES.filter((file) => file !== 'package-lock.json')
    .map((file) => ({ file, bytes: readFileSync(path.join(PROJECT, file)) }))
    .filter(({ bytes }) => !bytes.includes(0))
    .map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));

  it('holds no NHS number that could be a real person’s', () => {
    const found = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/(?<![\w.])\d{3}([ -]?)\d{3}\1\d{4}(?!\w)/g)]
        .map(([number]) => number.replaceAll(/\D/g, ''))
        .filter((digits) => passesModulus11(digits) && !digits.startsWith('999') && !/^0+$/.test(digits))
        .map((digits) => `${file}: ${digits}`),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it('holds no path of the computer it was written on', () => {
    const places = [PROJECT.replace(/[\\/]$/, ''), homedir()].filter((place) => place.length > 5);
    const pattern = /(?<![\w.~}*-])\/(?:work|root)\/\w/;
    const found = texts.filter(
      ({ text }) => pattern.test(text) || places.some((place) => text.includes(`${place}/`)),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('names no package registry, in the lockfile or elsewhere', () => {
    const pattern = /https?:\/\/[\w.-]*(?:registry|npmjs|npmmirror|artifactory|nexus|verdaccio)[\w.-]*/i;
    const all = [...texts, { file: 'package-lock.json', text: read('package-lock.json') }];
    expect(all.flatMap(({ file, text }) => pattern.exec(text)?.[0].concat(` in ${file}`) ?? [])).toEqual([]);
  });

  it('recognises what it looks for', () => {
    const [valid, invalid] = ['9990000018', '9990000019'];
    expect([valid, invalid].map(passesModulus11)).toEqual([true, false]);
  });
});

function betweenRooms(): readonly Import[] {
  return IMPORTS.filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, target: arrivalOf(file, target) }))
    .filter(({ file, target }) => roomOf(target) !== roomOf(file) && target !== 'package.json');
}

function isStray({ file, target }: Import): boolean {
  const room = HOUSE[roomOf(file)];
  const composing = path.posix.basename(file) === 'compose.ts' ? (room?.composeLooksInto ?? []) : [];
  return ![...(room?.looksInto ?? []), ...composing].includes(roomOf(target));
}

function isForeign({ file, target }: Import): boolean {
  const uses = HOUSE[roomOf(file)]?.uses ?? [];
  if (uses.includes('*') || (file === TIME && target === 'temporal-polyfill')) return false;
  // A tool's configuration lies beside what it is for, and is no part of the room.
  if (file.endsWith('.config.ts')) return false;
  return !uses.some((used) =>
    used === 'node:' ? target.startsWith('node:') : target === used || target.startsWith(`${used}/`),
  );
}

/** Where an import of our own arrives: a path from the project's folder. A query such as `?raw` is the bundler's. */
function arrivalOf(file: string, target: string): string {
  return path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, ''));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function line({ file, target }: Import): string {
  return `${file} -> ${target}`;
}

function read(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** The check digit of an NHS number: weights 10 to 2, remainder taken from 11; 11 counts as 0, 10 is never given. */
function passesModulus11(digits: string): boolean {
  const weighted = Array.from(digits.slice(0, 9), (digit, index) => Number(digit) * (10 - index));
  const sum = weighted.reduce((total, one) => total + one, 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
