import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const STAMP = '.scrutineer-installed';

/** Looked for by name, because an install that was cut short leaves some of them out. */
const KEY_FILES = [
  'better-sqlite3/prebuilds',
  'react/package.json',
  'zod/package.json',
  'vite/package.json',
  'vitest/package.json',
  'typescript/package.json',
];

/**
 * Is what lies in node_modules what package-lock.json asks for, on this computer?
 *
 * The stamp answers quickly. Without one, or with an old one, npm's own note of what it installed is compared, so
 * that an install made by hand (`npm ci`, `npm install`) counts and is not made again.
 *
 * @param {string} root the project's folder
 */
export function isInStep(root) {
  if (whatIsMissing(root) !== null) return false;
  const stampFile = path.join(root, 'node_modules', STAMP);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stampOf(root)) return true;
  if (!agreesWithLockfile(root)) return false;
  markInstalled(root);
  return true;
}

/** @param {string} root */
export function markInstalled(root) {
  fs.writeFileSync(path.join(root, 'node_modules', STAMP), stampOf(root));
}

/**
 * @param {string} root
 * @returns {string | null} the first thing an install must have brought and has not
 */
export function whatIsMissing(root) {
  const missing = KEY_FILES.find((file) => !fs.existsSync(path.join(root, 'node_modules', file)));
  return missing === undefined ? null : `node_modules/${missing}`;
}

/** @param {string} root */
function stampOf(root) {
  const lockfile = fs.readFileSync(path.join(root, 'package-lock.json'));
  const fingerprint = createHash('sha256').update(lockfile).digest('hex');
  return `${fingerprint} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
function agreesWithLockfile(root) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  const strays = Object.entries(installed).filter(([place, entry]) => {
    const asked = wanted[place];
    return asked === undefined || asked.version !== entry.version || !isForThisComputer(entry);
  });
  const absent = Object.entries(wanted).filter(
    ([place, entry]) =>
      place !== '' && entry.optional !== true && entry.peer !== true && !(place in installed),
  );
  return strays.length === 0 && absent.length === 0;
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean, peer?: boolean, os?: string | string[], cpu?: string | string[]}> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** @param {{os?: string | string[], cpu?: string | string[]}} entry */
function isForThisComputer(entry) {
  return allows(entry.os, process.platform) && allows(entry.cpu, process.arch);
}

/** @param {string | string[] | undefined} names @param {string} own */
function allows(names, own) {
  const list = [names ?? []].flat();
  const refused = list.filter((name) => name.startsWith('!'));
  return !refused.includes(`!${own}`) && (list.length === refused.length || list.includes(own));
}
