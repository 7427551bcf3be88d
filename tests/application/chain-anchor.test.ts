import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHOR_FILE } from '../../db/record/chain-anchor.ts';
import type { EntryPayloads } from '../../domain/record/payloads.ts';
import { aCase } from '../builders/case.ts';
import { anOffice, newestEntries, type TestOffice, theNextStart } from '../builders/office.ts';

const lock = (office: TestOffice) => office.done('lock', { why: 'asked' });
function howItStood(office: TestOffice): unknown {
  const [unlocked] = newestEntries(office, 1);
  return (unlocked?.payload as EntryPayloads['unlocked'] | undefined)?.record;
}
const verified = async (office: TestOffice) =>
  (await office.done('verify-record', {})).faults.map(({ fault }) => fault);

describe('where the record was left', () => {
  it('is noted when the office locks, and it is there again when it opens', async () => {
    const office = await anOffice();
    await aCase(office, { upTo: 'prepared' });
    await lock(office);
    const noted = JSON.parse(readFileSync(join(office.folder, ANCHOR_FILE), 'utf8')) as {
      anchor: { length: number; hash: string };
    };
    await office.as('ada');
    expect(howItStood(office)).toBe('as-left');
    const { rows } = await office.done('list-audit', { before: null, limit: 2, caseId: null, userId: null });
    expect(rows[1]).toMatchObject({ kind: 'locked', sequence: noted.anchor.length, hash: noted.anchor.hash });
    expect(await verified(office)).toEqual([]);
  });

  it('tells of a backup that was put back: the log says so, and verification until the next lock', async () => {
    const office = await anOffice();
    await lock(office);
    const backup = mkdtempSync(join(tmpdir(), 'scrutineer-backup-'));
    cpSync(join(office.folder, 'office.db'), join(backup, 'office.db'));
    await office.as('ada');
    await aCase(office, { upTo: 'review' });
    await lock(office);
    cpSync(join(backup, 'office.db'), join(office.folder, 'office.db'));
    rmSync(backup, { recursive: true });
    await office.as('ada');
    expect(howItStood(office)).toBe('older');
    expect(await verified(office)).toContain('anchor-differs');
    await lock(office);
    await office.as('ada');
    expect(howItStood(office)).toBe('as-left');
    expect(await verified(office)).toEqual([]);
  });

  it('takes a record that has grown since for what it is: the program stopped without locking', async () => {
    const office = await anOffice();
    await lock(office);
    await office.as('ada');
    await aCase(office, { upTo: 'prepared' });
    const parent = mkdtempSync(join(tmpdir(), 'scrutineer-power-cut-'));
    cpSync(join(office.folder, '..'), parent, { recursive: true });
    const next = theNextStart({ ...office, folder: join(parent, 'data') });
    await next.as('ada');
    expect(howItStood(next)).toBe('grown');
    expect(await verified(next)).toEqual([]);
  });

  it('tells of an anchor that somebody changed, and of one that is gone', async () => {
    const office = await anOffice();
    await lock(office);
    const path = join(office.folder, ANCHOR_FILE);
    const text = readFileSync(path, 'utf8');
    for (const altered of [
      text.replace('"length": ', '"length": 1'),
      text.replace('"seal": "', '"seal": "0'),
      '{',
      'null',
      '',
    ]) {
      writeFileSync(path, altered);
      await office.as('ada');
      expect(howItStood(office)).toBe('anchor-altered');
      expect(await verified(office)).toEqual(['anchor-altered']);
      await lock(office);
    }
    rmSync(path);
    await office.as('ada');
    expect(howItStood(office)).toBe('no-anchor');
    expect(await verified(office)).toEqual([]);
  });

  it('cannot be taken from another office', async () => {
    const [office, other] = [await anOffice(), await anOffice()];
    await lock(office);
    await lock(other);
    const theirs = JSON.parse(readFileSync(join(other.folder, ANCHOR_FILE), 'utf8')) as object;
    writeFileSync(join(office.folder, ANCHOR_FILE), JSON.stringify({ ...theirs, seal: '0'.repeat(64) }));
    await office.as('ada');
    expect(howItStood(office)).toBe('anchor-altered');
  });
});
