import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectionOf, pragmaValue, type WritableDb } from '../../db/handles.ts';
import { type Migration, migrate } from '../../db/migrate.ts';
import {
  checkpoint,
  closeDatabase,
  type DatabasePlace,
  openFinishedFile,
  openWriter,
} from '../../db/open/open-database.ts';
import { makeVerifiedBackup } from '../../db/verified-backup.ts';
import { startProcess, temporaryFolder } from './open-temporary-folder.ts';

const AT = '2026-11-23T09:05:00.000Z';

const first: Migration = {
  version: 1,
  name: 'the-first-tables',
  up(db) {
    db.exec(`CREATE TABLE ward (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
             CREATE TABLE stay (id INTEGER PRIMARY KEY, ward_id INTEGER NOT NULL REFERENCES ward ON DELETE CASCADE) STRICT;
             CREATE VIRTUAL TABLE ward_text USING fts5 (name);`);
  },
};

const second: Migration = {
  version: 2,
  name: 'wards-have-a-floor',
  up(db) {
    db.exec(`CREATE TABLE new_ward (id INTEGER PRIMARY KEY, name TEXT NOT NULL, floor INTEGER) STRICT;
             INSERT INTO new_ward (id, name, floor) SELECT id, name, NULL FROM ward;
             DROP TABLE ward; ALTER TABLE new_ward RENAME TO ward;`);
  },
};

function aPlace(): DatabasePlace {
  return { folder: temporaryFolder(), dataKey: randomBytes(32) };
}

function open(place: DatabasePlace, purpose: 'open' | 'create' = 'open'): WritableDb {
  const opened = openWriter(place, purpose);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

/** An office at version 1, with two wards and a stay. */
function anOldOffice(place: DatabasePlace): WritableDb {
  const db = open(place, 'create');
  expect(migrate(db, place, [first], AT).ok).toBe(true);
  db.exec(`INSERT INTO ward VALUES (1, 'Ash'), (2, 'Beech'); INSERT INTO stay VALUES (7, 2);
           INSERT INTO ward_text (name) VALUES ('Ash'), ('Beech');`);
  return db;
}

function backupsOf(place: DatabasePlace): string[] {
  const folder = join(place.folder, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe('a record of an older version', () => {
  it('is brought up step by step after a backup that was opened and compared', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    const backupPath = join(place.folder, 'backups', 'before-v2-20261123T090500000Z.db');
    expect(migrate(db, place, [first, second], AT)).toEqual({
      ok: true,
      value: { from: 1, to: 2, applied: ['wards-have-a-floor'], backupPath },
    });
    expect(db.prepare('SELECT * FROM ward').all()).toEqual([
      { id: 1, name: 'Ash', floor: null },
      { id: 2, name: 'Beech', floor: null },
    ]);
    // A rebuilt table was dropped in between; enforced foreign keys would have taken the stay with it.
    expect(db.prepare('SELECT * FROM stay').all()).toEqual([{ id: 7, ward_id: 2 }]);
    expect([pragmaValue(db, 'user_version'), pragmaValue(db, 'foreign_keys')]).toEqual([2, 1]);
    closeDatabase(db);

    expect(backupsOf(place)).toEqual(['before-v2-20261123T090500000Z.db']);
    expect(readFileSync(backupPath).includes('Beech')).toBe(false);
    const backup = openFinishedFile(backupPath, place.dataKey);
    expect(pragmaValue(backup, 'user_version')).toBe(1);
    expect(backup.prepare('SELECT * FROM ward').all()).toEqual([
      { id: 1, name: 'Ash' },
      { id: 2, name: 'Beech' },
    ]);
    closeDatabase(backup);
  });

  it('stays as it was when a migration throws half-way, and keeps the steps before that one', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    const failing: Migration = {
      version: 3,
      name: 'fails-half-way',
      up(at) {
        at.exec(`DELETE FROM ward; CREATE TABLE half (a TEXT) STRICT;`);
        throw new Error('power of description exhausted');
      },
    };
    expect(() => migrate(db, place, [first, second, failing], AT)).toThrow('power of description exhausted');
    expect([pragmaValue(db, 'user_version'), pragmaValue(db, 'foreign_keys')]).toEqual([2, 1]);
    expect(db.prepare('SELECT count(*) FROM ward').pluck().get()).toBe(2);
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'half'`).pluck().get()).toBe(0);
    expect(backupsOf(place)).toHaveLength(1);
    closeDatabase(db);
  });

  it('stays at its version when the office is killed within a migration, and is migrated at the next start', async () => {
    const place = aPlace();
    closeDatabase(anOldOffice(place));
    const child = startProcess(
      `
      import { openWriter } from 'house/db/open/open-database.ts';
      import { migrate } from 'house/db/migrate.ts';
      const place = { folder: process.env.FOLDER, dataKey: Buffer.from(process.env.KEY, 'hex') };
      const noop = { version: 1, name: 'the-first-tables', up() {} };
      const killed = { version: 2, name: 'killed', up(db) {
        db.exec("UPDATE ward SET name = 'gone'; CREATE TABLE half (a TEXT) STRICT");
        process.kill(process.pid, 'SIGKILL');
      } };
      migrate(openWriter(place, 'open').value, place, [noop, killed], '${AT}');
      `,
      { FOLDER: place.folder, KEY: place.dataKey.toString('hex') },
    );
    await new Promise((resolve) => child.once('exit', resolve));
    expect(child.signalCode).toBe('SIGKILL');
    const db = open(place);
    expect(pragmaValue(db, 'user_version')).toBe(1);
    expect(db.prepare('SELECT name FROM ward ORDER BY id').pluck().all()).toEqual(['Ash', 'Beech']);
    expect(pragmaValue(db, 'integrity_check')).toBe('ok');
    expect(migrate(db, place, [first, second], '2026-11-23T09:06:00.000Z')).toMatchObject({
      ok: true,
      value: { to: 2 },
    });
    closeDatabase(db);
  });

  it('is not committed with a reference that leads nowhere', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    const careless: Migration = {
      version: 2,
      name: 'careless',
      up: (at) => void at.exec('DELETE FROM ward WHERE id = 2'),
    };
    expect(() => migrate(db, place, [first, careless], AT)).toThrow(
      'migration careless keeps every reference',
    );
    expect(db.prepare('SELECT count(*) FROM ward').pluck().get()).toBe(2);
    expect(pragmaValue(db, 'user_version')).toBe(1);
    closeDatabase(db);
  });

  it('is not migrated when it is damaged', () => {
    const place = aPlace();
    let db = anOldOffice(place);
    db.exec(`WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
             INSERT INTO ward SELECT i, hex(randomblob(40)) FROM n`);
    checkpoint(db);
    closeDatabase(db);
    const path = join(place.folder, 'office.db');
    const bytes = readFileSync(path);
    const at = bytes.length - 3 * 4096 + 500;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(path, bytes);
    db = open(place);
    expect(migrate(db, place, [first, second], AT)).toEqual({
      ok: false,
      refusal: { kind: 'database-damaged' },
    });
    expect(pragmaValue(db, 'user_version')).toBe(1);
    expect(backupsOf(place)).toEqual([]);
    closeDatabase(db);
  });
});

describe('a record that needs no migration', () => {
  it('from the future is refused by name and not touched', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    connectionOf(db).pragma('user_version = 9');
    expect(migrate(db, place, [first, second], AT)).toEqual({
      ok: false,
      refusal: { kind: 'database-from-the-future', databaseVersion: 9, programVersion: 2 },
    });
    expect(pragmaValue(db, 'user_version')).toBe(9);
    closeDatabase(db);
  });

  it('is left alone, and a new one is made without a backup', () => {
    const place = aPlace();
    const db = open(place, 'create');
    expect(migrate(db, place, [first, second], AT)).toEqual({
      ok: true,
      value: { from: 0, to: 2, applied: ['the-first-tables', 'wards-have-a-floor'], backupPath: null },
    });
    expect(migrate(db, place, [first, second], AT)).toEqual({
      ok: true,
      value: { from: 2, to: 2, applied: [], backupPath: null },
    });
    expect(backupsOf(place)).toEqual([]);
    expect(() => migrate(db, place, [second, first], AT)).toThrow('migration the-first-tables comes after');
    closeDatabase(db);
  });
});

describe('a backup', () => {
  it('is never written over another one, and clears away what a killed one left', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    const order = {
      db,
      dataKey: place.dataKey,
      path: join(place.folder, 'backups', 'today.db'),
      fingerprint: null,
    };
    const made = makeVerifiedBackup(order);
    expect(made).toMatchObject({ ok: true, value: { path: order.path, userVersion: 1 } });
    expect(makeVerifiedBackup(order)).toEqual({ ok: false, refusal: { kind: 'backup-exists' } });
    writeFileSync(join(place.folder, 'backups', 'yesterday.db.partial'), 'half');
    expect(makeVerifiedBackup({ ...order, path: join(place.folder, 'backups', 'tomorrow.db') }).ok).toBe(
      true,
    );
    expect(backupsOf(place).toSorted()).toEqual(['today.db', 'tomorrow.db']);
    closeDatabase(db);
  });

  it('that does not read the same as the record is not kept', () => {
    const place = aPlace();
    const db = anOldOffice(place);
    let asked = 0;
    const fingerprint = (): string => String((asked += 1));
    const order = {
      db,
      dataKey: place.dataKey,
      path: join(place.folder, 'backups', 'today.db'),
      fingerprint,
    };
    expect(makeVerifiedBackup(order)).toEqual({
      ok: false,
      refusal: { kind: 'backup-not-true', differs: 'fingerprint' },
    });
    expect(makeVerifiedBackup({ ...order, fingerprint: null, dataKey: randomBytes(32) })).toEqual({
      ok: false,
      refusal: { kind: 'backup-not-true', differs: 'damaged' },
    });
    expect(backupsOf(place)).toEqual([]);
    closeDatabase(db);
  });
});
