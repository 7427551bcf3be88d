import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aDestination,
  anIssuedReferral,
  answerTo,
  aShare,
  outboxRow,
  packagesIn,
  queued,
} from '../../builders/delivery.ts';
import { aPreparedReferral } from '../../builders/documents.ts';
import { aKey, anOffice, newestEntries, type TestOffice } from '../../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

const kinds = (count: number): readonly string[] => newestEntries(office, count).map(({ kind }) => kind);
const later = async (seconds: number): Promise<void> => {
  office.clock.nowMs += seconds * 1000;
  await office.desk.deliver();
};
const AN_ANSWER = { outcome: 'accepted', by: 'Coroner’s officer', at: '2026-11-23T10:00:00Z' } as const;
async function answerRight(share: string, documentId: string, changes: object = {}): Promise<void> {
  const { manifestSha256 } = (await outboxRow(office, documentId)).way;
  answerTo(share, documentId, { exportId: documentId, manifestSha256, ...AN_ANSWER, ...changes });
}

describe('a folder that the recipient reads', () => {
  it('DLV-5 gets the package whole, sealed and numbered, and the record says that it was handed over', async () => {
    const to = await aDestination(office);
    const first = await anIssuedReferral(office);
    const second = await anIssuedReferral(office);
    await queued(office, first, to);
    expect(kinds(3)).toEqual(['document-queued', 'document-dispatched', 'document-handed-over']);
    await queued(office, second, to);
    const [one, two] = packagesIn(to.folder);
    expect(one?.folder).toBe(`aberffug-00000001-${first.slice(-8)}`);
    expect(one?.files).toEqual([
      'manifest.json',
      'manifest.jws',
      'referral.fhir.json',
      'referral.json',
      'referral.pdf',
    ]);
    const row = await outboxRow(office, first);
    expect(row).toMatchObject({
      state: 'handed-over',
      way: { sequence: 1, mayBeRepeat: false, attempts: 0 },
    });
    expect(one?.manifest).toMatchObject({
      manifestVersion: 2,
      exportId: first,
      delivery: { destination: 'aberffug', sequence: 1, previousManifestSha256: null, supersedes: null },
    });
    expect(two?.manifest).toMatchObject({
      delivery: { sequence: 2, previousManifestSha256: row.way.manifestSha256 },
    });
    expect(office.faults).toEqual([]);
  });

  it('DLV-6 acknowledges by a file that names the export and the manifest, also twice and late', async () => {
    const to = await aDestination(office);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    await office.done('mark-document', {
      key: aKey(),
      documentId,
      mark: 'received',
      at: '2026-11-23T08:00:00.000Z',
      how: 'Telephone',
      evidence: '',
    });
    await answerRight(to.folder, documentId);
    await later(60);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'acknowledged',
      way: { answeredAt: '2026-11-23T10:00:00.000Z', answerTrouble: null },
    });
    const before = kinds(3);
    await answerRight(to.folder, documentId, { by: 'Somebody else' });
    await later(60);
    expect(kinds(3)).toEqual(before);
  });

  it('DLV-6 shows an answer that is half, or about other content, and never believes it', async () => {
    const to = await aDestination(office);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    for (const [answer, answerTrouble] of [
      ['{"exportId":', 'half'],
      [{ ...AN_ANSWER, exportId: documentId, manifestSha256: 'ab'.repeat(32) }, 'other-manifest'],
      [{ ...AN_ANSWER, exportId: aKey(), manifestSha256: 'ab'.repeat(32) }, 'other-export'],
      [{ exportId: documentId, outcome: 'maybe' }, 'half'],
      ['[1]', 'half'],
    ] as const) {
      answerTo(to.folder, documentId, answer);
      await later(60);
      expect(await outboxRow(office, documentId)).toMatchObject({
        state: 'handed-over',
        way: { answerTrouble, answer: null },
      });
    }
    await answerRight(to.folder, documentId);
    await later(60);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'acknowledged',
      way: { answerTrouble: null },
    });
  });

  it('DLV-6 refuses with a reason, once, and can take it after it was sent again', async () => {
    const to = await aDestination(office);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    await answerRight(to.folder, documentId, { outcome: 'rejected', reason: 'Not our area' });
    await later(60);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'refused',
      way: { answer: 'Coroner’s officer: Not our area' },
    });
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'handed-over',
      way: { mayBeRepeat: true, sequence: 1 },
    });
    expect(packagesIn(to.folder)).toHaveLength(1);
    await answerRight(to.folder, documentId);
    await later(60);
    expect((await outboxRow(office, documentId)).state).toBe('acknowledged');
  });
});

describe('a folder that cannot be written', () => {
  it('DLV-3 is tried again later and later, with its reason said once', async () => {
    const share = aShare();
    const to = await aDestination(office, { folder: share });
    rmSync(share, { recursive: true });
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    const waiting = await outboxRow(office, documentId);
    expect(waiting).toMatchObject({ state: 'queued', way: { attempts: 1 } });
    expect(waiting.way.hindrance).toContain('The folder is not there');
    expect(waiting.way.nextAttemptAt).toBe(new Date(office.clock.nowMs + 30_000).toISOString());
    await later(29);
    expect((await outboxRow(office, documentId)).way.attempts).toBe(1);
    await later(1);
    await later(60);
    expect((await outboxRow(office, documentId)).way.attempts).toBe(3);
    expect(kinds(1)).toEqual(['document-hindered']);
    expect(kinds(2)).toEqual(['document-dispatched', 'document-hindered']);
    mkdirSync(share);
    await later(3600);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'handed-over',
      way: { mayBeRepeat: false },
    });
    expect(packagesIn(share)).toHaveLength(1);
  });

  it('DLV-3 is tried at once when the clock was set back, or a person asks for it', async () => {
    const share = aShare();
    const to = await aDestination(office, { folder: share });
    rmSync(share, { recursive: true });
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    await later(-3600);
    expect((await outboxRow(office, documentId)).way.attempts).toBe(2);
    await office.done('try-delivery-now', { key: aKey(), documentId });
    await office.desk.deliver();
    expect((await outboxRow(office, documentId)).way.attempts).toBe(3);
    office.clock.nowMs += 3600_000;
  });

  it('DLV-5 that looks new although something was put there is not the recipient’s', async () => {
    const to = await aDestination(office);
    await queued(office, await anIssuedReferral(office), to);
    const elsewhere = `${to.folder}-away`;
    renameSync(to.folder, elsewhere);
    mkdirSync(to.folder);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect((await outboxRow(office, documentId)).way.hindrance).toContain(
      'nothing that was put there before',
    );
    rmSync(to.folder, { recursive: true });
    renameSync(elsewhere, to.folder);
    await later(3600);
    expect((await outboxRow(office, documentId)).state).toBe('handed-over');
  });

  it.skipIf(process.getuid?.() === 0)('DLV-3 says so when it may only be read', async () => {
    const to = await aDestination(office);
    chmodSync(to.folder, 0o500);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect((await outboxRow(office, documentId)).way.hindrance).toContain('may not write');
    chmodSync(to.folder, 0o700);
  });
});

describe('what a person decides', () => {
  it('DLV-7 a destination that is held gets nothing, and its answers are read all the same', async () => {
    const to = await aDestination(office);
    const before = await anIssuedReferral(office);
    await queued(office, before, to);
    const hold = {
      key: aKey(),
      destinationId: to.destinationId,
      paused: true,
      reason: 'They are moving house',
    };
    expect(await office.refused('pause-destination', { ...hold, key: aKey(), reason: ' ' })).toEqual({
      kind: 'reason-needed',
    });
    await office.done('pause-destination', hold);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    await answerRight(to.folder, before);
    await later(60);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'queued',
      way: { pausedWhy: 'They are moving house', nextAttemptAt: null },
    });
    expect((await outboxRow(office, before)).state).toBe('acknowledged');
    await office.done('pause-destination', { ...hold, key: aKey(), paused: false, reason: '' });
    await office.desk.deliver();
    expect((await outboxRow(office, documentId)).state).toBe('handed-over');
  });

  it('DLV-1 withdraws it with a reason, and it does not leave', async () => {
    const to = await aDestination(office, { folder: join(aShare(), 'not-there') });
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    await office.done('withdraw-document', { key: aKey(), documentId, reason: 'Told by telephone' });
    mkdirSync(to.folder);
    await later(7200);
    expect(readdirSync(to.folder)).toEqual([]);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'withdrawn',
      way: { answer: 'Told by telephone' },
    });
    expect(await office.refused('withdraw-document', { key: aKey(), documentId, reason: 'x' })).toEqual({
      kind: 'delivery-out-of-turn',
      state: 'withdrawn',
    });
  });

  it('DLV-2 a later version takes the place of one that waits, and says which', async () => {
    const to = await aDestination(office, { folder: join(aShare(), 'not-there') });
    const { caseId, preparedEntry } = await aPreparedReferral(office);
    const first = (await office.done('issue-referral', { key: aKey(), caseId, preparedEntry })).documentId;
    await queued(office, first, to);
    const second = (await office.done('issue-referral', { key: aKey(), caseId, preparedEntry })).documentId;
    expect((await outboxRow(office, first)).state).toBe('superseded');
    mkdirSync(to.folder);
    await queued(office, second, to);
    await later(7200);
    expect(packagesIn(to.folder).map(({ manifest }) => manifest)).toMatchObject([
      { exportId: second, version: 2, delivery: { sequence: 2, supersedes: first } },
    ]);
  });

  it('DLV-4 the files that were issued go out, or none', async () => {
    const to = await aDestination(office);
    const documentId = await anIssuedReferral(office);
    const { folder } = await outboxRow(office, documentId);
    const pdf = join(office.outbox, folder ?? '', 'referral.pdf');
    const issued = readFileSync(pdf);
    writeFileSync(pdf, 'somebody was here');
    await queued(office, documentId, to);
    const delivered = join(to.folder, 'outbox', packagesIn(to.folder)[0]?.folder ?? '', 'referral.pdf');
    expect(readFileSync(delivered).equals(issued)).toBe(true);
    writeFileSync(pdf, issued);
  });
});
