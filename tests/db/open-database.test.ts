import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { connectionOf, type ReadableDb, transaction, type WritableDb } from '../../db/handles.ts';
import { classifyDatabaseError } from '../../db/open/classify-error.ts';
import { isAtLeast } from '../../db/open/connection-settings.ts';
import {
  checkpoint,
  closeDatabase,
  type DatabasePlace,
  openReader,
  openWriter,
} from '../../db/open/open-database.ts';
import { filesHolding, kill, startProcess, temporaryFolder, untilItSays } from './open-temporary-folder.ts';

const SENTINEL = 'Zebedee Quillfeather';

function aPlace(): DatabasePlace {
  return { folder: temporaryFolder(), dataKey: randomBytes(32) };
}

function writerOf(place: DatabasePlace, purpose: 'open' | 'create' = 'create'): WritableDb {
  const opened = openWriter(place, purpose);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

function readerOf(place: DatabasePlace): ReadableDb {
  const opened = openReader(place);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

function fillWithNames(db: WritableDb, rows: number): void {
  db.exec('CREATE TABLE deceased (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL) STRICT');
  transaction(db, () => {
    const insert = db.prepare('INSERT INTO deceased (name, note) VALUES (?, ?)');
    for (let row = 0; row < rows; row += 1)
      insert.run(`${SENTINEL} ${String(row)}`, randomBytes(150).toString('hex'));
  });
}

describe('the record on the disk', () => {
  it(
    'holds no name in the clear: not in the main file, not in the log, not where a large sort spills',
    { timeout: 60_000 },
    async () => {
      const place = aPlace();
      const spill = join(place.folder, 'temporary');
      mkdirSync(spill);
      const child = startProcess(
        `
      import { openWriter } from 'house/db/open/open-database.ts';
      import { transaction } from 'house/db/handles.ts';
      import { readdirSync, readlinkSync, readFileSync } from 'node:fs';
      const opened = openWriter({ folder: process.env.FOLDER, dataKey: Buffer.from(process.env.KEY, 'hex') }, 'create');
      const db = opened.value;
      db.exec('CREATE TABLE deceased (id INTEGER PRIMARY KEY, name TEXT, note TEXT) STRICT');
      transaction(db, () => {
        const insert = db.prepare('INSERT INTO deceased (name, note) VALUES (?, ?)');
        for (let row = 0; row < 40000; row += 1) insert.run('${SENTINEL} ' + row, 'x'.repeat(1000));
      });
      db.exec('PRAGMA cache_size = -1000');
      const sorting = db.prepare('SELECT name, note FROM deceased ORDER BY note, name DESC').iterate();
      sorting.next();
      // A spilled sorter is unlinked at once, but still open: it is seen through the process's own handles.
      const open = readdirSync('/proc/self/fd').flatMap((fd) => {
        try { return [readlinkSync('/proc/self/fd/' + fd)]; } catch { return []; }
      });
      console.log('spilled=' + open.filter((path) => path.includes('etilqs')).length + ' sorted');
      setInterval(() => {}, 1000);
      `,
        { FOLDER: place.folder, KEY: place.dataKey.toString('hex'), SQLITE_TMPDIR: spill, TMPDIR: spill },
      );
      expect(await untilItSays(child, 'sorted')).toContain('spilled=0 ');
      expect(statSync(join(place.folder, 'office.db-wal')).size).toBeGreaterThan(1_000_000);
      expect(filesHolding(place.folder, SENTINEL)).toEqual([]);
      expect(filesHolding(place.folder, 'CREATE TABLE')).toEqual([]);
      await kill(child);
      const db = writerOf(place, 'open');
      expect(db.prepare<[], number>('SELECT count(*) FROM deceased').pluck().get()).toBe(40_000);
      checkpoint(db);
      expect(statSync(join(place.folder, 'office.db-wal')).size).toBe(0);
      closeDatabase(db);
      expect(filesHolding(place.folder, SENTINEL)).toEqual([]);
    },
  );

  it('would be found by that search if it did stand in the clear', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plain.db'), `row ${SENTINEL} row`);
    expect(filesHolding(folder, SENTINEL)).toEqual([join(folder, 'plain.db')]);
  });

  it('belongs to its owner: other accounts of the workstation cannot read it', () => {
    const place = aPlace();
    const db = writerOf(place);
    db.exec('CREATE TABLE t (a TEXT) STRICT');
    for (const name of ['office.db', 'office.db-wal']) {
      expect((statSync(join(place.folder, name)).mode & 0o077).toString(8), name).toBe('0');
    }
    closeDatabase(db);
  });

  it('does not open under another key, and says that it is the key', () => {
    const place = aPlace();
    const db = writerOf(place);
    fillWithNames(db, 10);
    closeDatabase(db);
    const opening = (): unknown => openWriter({ ...place, dataKey: randomBytes(32) }, 'open');
    expect(opening).toThrow('the data key does not open the file');
    expect(troubleIn(opening)).toBe('not-a-database');
    expect(readerOf(place).prepare('SELECT count(*) FROM deceased').pluck().get()).toBe(10);
  });

  it('takes the data key as it is, so that opening costs no second key derivation', () => {
    const place = aPlace();
    const db = writerOf(place);
    fillWithNames(db, 1);
    closeDatabase(db);
    const before = process.cpuUsage();
    for (let time = 0; time < 10; time += 1) closeDatabase(writerOf(place, 'open'));
    const spentMs = process.cpuUsage(before).user / 1000;
    // PBKDF2 with 64,007 rounds is more than 20 ms of work each time on any machine of today.
    expect(spentMs).toBeLessThan(200);
  });

  it('shows every flipped bit of its pages as damage, not as another name', () => {
    const place = aPlace();
    const db = writerOf(place);
    fillWithNames(db, 2_000);
    checkpoint(db);
    closeDatabase(db);
    const path = join(place.folder, 'office.db');
    const whole = readFileSync(path);
    const pages = whole.length / 4096;
    for (const page of [1, 2, Math.floor(pages / 2), pages - 1]) {
      flipBit(path, page * 4096 + 1234);
      expect(
        troubleIn(() => readEverything(place)),
        `page ${String(page + 1)}`,
      ).toBe('corrupt');
      writeFileSync(path, whole);
    }
    expect(readEverything(place)).toBe(2_000);
  });

  it('is not mistaken for a new one when its file has gone or is empty', () => {
    const place = aPlace();
    expect(openWriter(place, 'open')).toEqual({ ok: false, refusal: { kind: 'database-missing' } });
    expect(openReader(place)).toEqual({ ok: false, refusal: { kind: 'database-missing' } });
    writeFileSync(join(place.folder, 'office.db'), '');
    expect(openWriter(place, 'open')).toEqual({ ok: false, refusal: { kind: 'database-missing' } });
    expect(statSync(join(place.folder, 'office.db')).size).toBe(0);
  });

  it('is never set up over an office that is there', () => {
    const place = aPlace();
    closeDatabase(writerOf(place));
    const before = readFileSync(join(place.folder, 'office.db'));
    expect(openWriter(place, 'create')).toEqual({ ok: false, refusal: { kind: 'database-exists' } });
    expect(readFileSync(join(place.folder, 'office.db')).equals(before)).toBe(true);
  });

  it('is refused by name where the folder is missing', () => {
    const place = { folder: join(temporaryFolder(), 'gone'), dataKey: randomBytes(32) };
    expect(openWriter(place, 'create')).toEqual({ ok: false, refusal: { kind: 'data-folder-missing' } });
    expect(existsSync(place.folder)).toBe(false);
  });
});

describe('the connections of the office', () => {
  it('are set as the office needs them, and SQLite says so itself', () => {
    const place = aPlace();
    const db = writerOf(place);
    const asked = [
      'cipher',
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'temp_store',
      'secure_delete',
      'trusted_schema',
      'cell_size_check',
      'busy_timeout',
      'journal_size_limit',
      'wal_autocheckpoint',
      'mmap_size',
      'cache_size',
      'locking_mode',
      'query_only',
    ];
    const answers = (of: ReadableDb): unknown =>
      Object.fromEntries(asked.map((name) => [name, connectionOf(of).pragma(name, { simple: true })]));
    const shared = {
      cipher: 'chacha20',
      journal_mode: 'wal',
      foreign_keys: 1,
      temp_store: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      busy_timeout: 5_000,
      mmap_size: 0,
      locking_mode: 'normal',
      wal_autocheckpoint: 1_000,
    };
    expect(answers(db)).toEqual({
      ...shared,
      synchronous: 2,
      secure_delete: 1,
      journal_size_limit: 67_108_864,
      cache_size: -65_536,
      query_only: 0,
    });
    const reader = readerOf(place);
    expect(answers(reader)).toMatchObject({ ...shared, cache_size: -16_384, query_only: 1 });
    closeDatabase(reader);
    closeDatabase(db);
  });

  it('do not let the schema be edited by hand', () => {
    const db = writerOf(aPlace());
    db.exec('CREATE TABLE t (a TEXT) STRICT');
    connectionOf(db).pragma('writable_schema = ON');
    expect(() => db.exec(`UPDATE sqlite_schema SET sql = 'CREATE TABLE t (b TEXT)'`)).toThrow(
      'may not be modified',
    );
    closeDatabase(db);
  });

  it('know an SQLite that could corrupt a record read by two threads', () => {
    expect(['3.51.2', '3.9.0', '2.99.99', '3.51'].map((version) => isAtLeast(version, [3, 51, 3]))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['3.51.3', '3.53.4', '3.100.0', '4.0.0'].map((version) => isAtLeast(version, [3, 51, 3]))).toEqual(
      [true, true, true, true],
    );
  });

  it('let a second thread read while the first one writes, and let it only read', async () => {
    const place = aPlace();
    const db = writerOf(place);
    fillWithNames(db, 100);
    const code = `
      const { parentPort, workerData } = require('node:worker_threads');
      (async () => {
        const { openReader } = await import(workerData.module);
        const reader = openReader({ folder: workerData.folder, dataKey: Buffer.from(workerData.key) }).value;
        let refused = 'no';
        try { reader.prepare('DELETE FROM deceased').run(); } catch (error) { refused = error.code; }
        parentPort.postMessage({ counted: reader.prepare('SELECT count(*) FROM deceased').pluck().get(), refused });
        parentPort.on('message', () => {
          parentPort.postMessage({ counted: reader.prepare('SELECT count(*) FROM deceased').pluck().get(), refused });
        });
      })();`;
    const module = new URL('../../db/open/open-database.ts', import.meta.url).href;
    const worker = new Worker(code, {
      eval: true,
      workerData: { module, folder: place.folder, key: place.dataKey },
    });
    const answer = (): Promise<unknown> =>
      new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    expect(await answer()).toEqual({ counted: 100, refused: 'SQLITE_READONLY' });
    connectionOf(db).exec('BEGIN IMMEDIATE');
    db.prepare('INSERT INTO deceased (name, note) VALUES (?, ?)').run('Ada', 'x');
    worker.postMessage('count');
    expect(await answer()).toEqual({ counted: 100, refused: 'SQLITE_READONLY' });
    connectionOf(db).exec('COMMIT');
    worker.postMessage('count');
    expect(await answer()).toEqual({ counted: 101, refused: 'SQLITE_READONLY' });
    await worker.terminate();
    closeDatabase(db);
  });

  it('undo a use case that throws half-way, and allow no transaction within a transaction', () => {
    const db = writerOf(aPlace());
    db.exec('CREATE TABLE t (a TEXT) STRICT');
    expect(() =>
      transaction(db, () => {
        db.prepare('INSERT INTO t VALUES (?)').run('half');
        throw new Error('the other half');
      }),
    ).toThrow('the other half');
    expect(() => transaction(db, () => transaction(db, () => null))).toThrow(
      'a use case has one transaction',
    );
    expect(transaction(db, () => db.prepare('SELECT count(*) FROM t').pluck().get())).toBe(0);
    closeDatabase(db);
  });

  it('keep what was committed when the office is killed the moment after', async () => {
    const place = aPlace();
    closeDatabase(writerOf(place));
    const child = startProcess(
      `
      import { openWriter } from 'house/db/open/open-database.ts';
      import { transaction } from 'house/db/handles.ts';
      const db = openWriter({ folder: process.env.FOLDER, dataKey: Buffer.from(process.env.KEY, 'hex') }, 'open').value;
      db.exec('CREATE TABLE t (a INTEGER) STRICT');
      for (let row = 0; row < 50; row += 1) transaction(db, () => db.prepare('INSERT INTO t VALUES (?)').run(row));
      console.log('saved');
      transaction(db, () => { db.prepare('INSERT INTO t VALUES (999)').run(); process.kill(process.pid, 'SIGKILL'); });
      `,
      { FOLDER: place.folder, KEY: place.dataKey.toString('hex') },
    );
    await untilItSays(child, 'saved');
    await kill(child);
    const db = writerOf(place, 'open');
    expect(db.prepare('SELECT count(*), max(a) FROM t').raw().get()).toEqual([50, 49]);
    expect(connectionOf(db).pragma('integrity_check', { simple: true })).toBe('ok');
    closeDatabase(db);
  });
});

function readEverything(place: DatabasePlace): number {
  const db = writerOf(place, 'open');
  try {
    return db.prepare('SELECT id, name, note FROM deceased').all().length;
  } finally {
    closeDatabase(db);
  }
}

function troubleIn(work: () => unknown): string | null {
  try {
    work();
    return 'none';
  } catch (error) {
    return classifyDatabaseError(error);
  }
}

function flipBit(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  writeSync(file, Buffer.from([byte.readUInt8(0) ^ 1]), 0, 1, at);
  closeSync(file);
}
