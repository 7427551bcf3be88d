import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './set-up/project.ts';

/** A package as package-lock.json has it. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** `false` where build/set-up/mark-lockfile.mjs has been run. */
  readonly gypfile?: boolean;
  /** npm leaves it out where it does not fit the computer. */
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Place (`node_modules/react`) to package; the place `''` is this project. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

export function readLockfile(): LockedPackages {
  const text = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm's own file, in the format version it names
  return (JSON.parse(text) as { readonly packages: LockedPackages }).packages;
}

/**
 * The places of everything that `roots` need at run time, themselves included: dependencies, optional ones and peers,
 * found the way Node finds them, from the inside out.
 *
 * @param roots package names as the project writes them
 */
export function placesNeededBy(roots: readonly string[], locked: LockedPackages): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = roots.map((name) => ({ name, from: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = placeOf(next.name, next.from, locked);
    if (place === null || found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = locked[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      waiting.push({ name, from: place });
    }
  }
  return found;
}

/** Where `require(name)` in the package at `from` arrives; `null` for an optional package that is not in the lockfile. */
function placeOf(name: string, from: string, locked: LockedPackages): string | null {
  for (let folder = from; ; folder = outerOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in locked) return place;
    if (folder === '') return null;
  }
}

function outerOf(place: string): string {
  const at = place.lastIndexOf('/node_modules/');
  return at === -1 ? '' : place.slice(0, at);
}
