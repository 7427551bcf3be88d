import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { transaction } from '../../db/handles.ts';
import { createKeyring } from '../../db/keyring/create-keyring.ts';
import { unlockWithPassword } from '../../db/keyring/unlock.ts';
import { classifyDatabaseError, connectionIsDead } from '../../db/open/classify-error.ts';
import { closeDatabase, openReader, openWriter } from '../../db/open/open-database.ts';
import { takeRunningOfficeLock } from '../../db/running-office-lock.ts';
import { makeVerifiedBackup } from '../../db/verified-backup.ts';
import type { UserId } from '../../domain/shared/ids.ts';
import { temporaryFolder } from './open-temporary-folder.ts';

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder]);
});

/** A disk of its own, so small that it fills up. */
function smallDisk(size: string): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder]);
  mounted.push(folder);
  return folder;
}

const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    smallDisk('1m');
    execFileSync('umount', mounted.splice(0));
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!canMount)('a disk in trouble (needs root on Linux, for a small disk of its own)', () => {
  it('that is full refuses the commit, loses nothing that was saved, and takes entries again once there is room', () => {
    const folder = smallDisk('3m');
    const dataKey = randomBytes(32);
    const opened = openWriter({ folder, dataKey }, 'create');
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const db = opened.value;
    db.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, payload TEXT NOT NULL) STRICT');
    const save = (): unknown =>
      transaction(db, () => db.prepare('INSERT INTO entry (payload) VALUES (?)').run('x'.repeat(3_000)));
    let saved = 0;
    let trouble: string | null = null;
    while (trouble === null && saved < 5_000) {
      try {
        save();
        saved += 1;
      } catch (error) {
        trouble = classifyDatabaseError(error) ?? 'unclassified';
      }
    }
    expect(trouble).toBe('disk-full');
    expect(connectionIsDead('disk-full')).toBe(false);
    expect(db.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(saved);
    const path = join(folder, 'backups', 'no-room.db');
    expect(makeVerifiedBackup({ db, dataKey, path, fingerprint: null })).toEqual({
      ok: false,
      refusal: { kind: 'backup-not-writable', trouble: 'disk-full' },
    });
    execFileSync('mount', ['-o', 'remount,size=12m', folder]);
    save();
    expect(db.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(saved + 1);
    closeDatabase(db);
  });

  it('that is read-only is refused by name: by the record, the lock and the keyring', async () => {
    const folder = smallDisk('3m');
    const dataKey = randomBytes(32);
    const created = await createKeyring(folder, {
      officeId: 'office-1',
      user: { userId: 'user-1' as UserId, loginName: 'ada', displayName: 'Ada' },
      password: 'a quiet green corridor',
    });
    expect(created.ok).toBe(true);
    const opened = openWriter({ folder, dataKey }, 'create');
    if (opened.ok) closeDatabase(opened.value);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const readOnly = { ok: false, refusal: { kind: 'data-folder-read-only' } };
    expect(openWriter({ folder, dataKey }, 'open')).toEqual(readOnly);
    expect(openReader({ folder, dataKey })).toEqual(readOnly);
    expect(takeRunningOfficeLock(folder)).toEqual(readOnly);
    const typed = { loginName: 'ada', password: 'a quiet green corridor', now: '2026-11-23T09:00:00.000Z' };
    expect(await unlockWithPassword(folder, typed)).toEqual({
      ok: false,
      refusal: { kind: 'keyring-not-writable', trouble: 'read-only' },
    });
  });
});

describe('a trouble reported by SQLite', () => {
  const failing = (code: string): Error => Object.assign(new Error('failed'), { code });

  it('is told by its kind, whatever the extended code', () => {
    const kinds = Object.fromEntries(
      [
        'SQLITE_FULL',
        'SQLITE_READONLY_DBMOVED',
        'SQLITE_IOERR_FSYNC',
        'SQLITE_IOERR',
        'SQLITE_BUSY_SNAPSHOT',
        'SQLITE_CORRUPT_VTAB',
        'SQLITE_NOTADB',
        'SQLITE_CANTOPEN_ISDIR',
        'SQLITE_CONSTRAINT_UNIQUE',
        'SQLITE_FULLER',
        'ENOSPC',
      ].map((code) => [code, classifyDatabaseError(failing(code))]),
    );
    expect(kinds).toEqual({
      SQLITE_FULL: 'disk-full',
      SQLITE_READONLY_DBMOVED: 'read-only',
      SQLITE_IOERR_FSYNC: 'io-error',
      SQLITE_IOERR: 'io-error',
      SQLITE_BUSY_SNAPSHOT: 'busy',
      SQLITE_CORRUPT_VTAB: 'corrupt',
      SQLITE_NOTADB: 'not-a-database',
      SQLITE_CANTOPEN_ISDIR: 'cannot-open',
      SQLITE_CONSTRAINT_UNIQUE: null,
      SQLITE_FULLER: null,
      ENOSPC: null,
    });
  });

  it('is found behind the error that wraps it, and a failed fsync ends the connection', () => {
    expect(classifyDatabaseError(new Error('wrapped', { cause: failing('SQLITE_IOERR_FSYNC') }))).toBe(
      'io-error',
    );
    expect(connectionIsDead('io-error')).toBe(true);
    expect(connectionIsDead('busy')).toBe(false);
    expect(classifyDatabaseError('not an error')).toBe(null);
  });
});
