import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 500;

/**
 * Runs `work` while no other script of this checkout installs. Making a folder is atomic everywhere, so the folder is
 * the lock; it lies outside node_modules, which an install empties. A lock whose owner has died is taken over.
 *
 * @param {string} root the project's folder
 * @param {() => void} work
 */
export async function withInstallLock(root, work) {
  const lock = path.join(root, 'out', 'installing');
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  await take(lock);
  try {
    work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} lock */
async function take(lock) {
  for (let waited = 0; !taken(lock); waited += POLL_MS) {
    if (waited === 0) process.stderr.write('Another script is installing; waiting for it…\n');
    if (isAbandoned(lock)) fs.rmSync(lock, { recursive: true, force: true });
    else await pause(POLL_MS);
  }
}

/** @param {string} lock */
function taken(lock) {
  try {
    fs.mkdirSync(lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  fs.writeFileSync(path.join(lock, 'owner'), String(process.pid));
  return true;
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const owner = Number(fs.readFileSync(path.join(lock, 'owner'), 'utf8'));
    // An empty file is an owner about to write its number.
    if (owner === 0) return false;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return isOlderThan(lock, 10_000);
    return code === 'ESRCH';
  }
}

/** @param {string} lock @param {number} ageMs */
function isOlderThan(lock, ageMs) {
  try {
    return Date.now() - fs.statSync(lock).mtimeMs > ageMs;
  } catch {
    return false;
  }
}
