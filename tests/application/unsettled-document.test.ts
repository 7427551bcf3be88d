import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackRoom } from '../../application/back-room.ts';
import type { BackRoom } from '../../application/office.ts';
import { aPreparedReferral } from '../builders/documents.ts';
import {
  aKey,
  anOffice,
  entryCount,
  newestEntries,
  type TestOffice,
  theNextStart,
} from '../builders/office.ts';

/** An office whose back room stops for good when it places a document: before it wrote anything, or after. */
async function stoppedWhileWriting(when: 'before' | 'after'): Promise<{
  readonly next: TestOffice;
  readonly asked: { key: string; caseId: string; preparedEntry: string };
}> {
  const stop: { reached: () => void } = { reached: () => undefined };
  const placing: { room: BackRoom | null } = { room: null };
  const office = await anOffice({
    backRoom: {
      async place(document, outbox) {
        if (when === 'after') await placing.room?.place(document, outbox);
        stop.reached();
        return new Promise(() => undefined);
      },
    },
  });
  placing.room = createBackRoom(office.folder, async () => undefined);
  await placing.room.open(office.keyInUse() ?? new Uint8Array());
  const { caseId, preparedEntry } = await aPreparedReferral(office);
  const asked = { key: aKey(), caseId, preparedEntry };
  const reached = new Promise<void>((resolve) => {
    stop.reached = resolve;
  });
  void office.desk.call('issue-referral', asked);
  await reached;
  return { next: await afterPowerCut(office), asked };
}

/** The folder as a power cut leaves it, with the log that was not yet moved into the main file. */
async function afterPowerCut(office: TestOffice): Promise<TestOffice> {
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-power-cut-'));
  cpSync(join(office.folder, '..'), parent, { recursive: true });
  const next = theNextStart({ ...office, folder: join(parent, 'data') });
  await next.as('ada');
  const settings = await next.done('get-settings', {});
  const { address, email, idleMinutes, officeName, phone } = settings;
  await next.done('change-settings', {
    key: aKey(),
    address,
    email,
    idleMinutes,
    officeName,
    phone,
    outboxFolder: next.outbox,
  });
  return next;
}

describe('a document that was being written when the program stopped', () => {
  it('OUT-7 is asked about at the next start, and says whether it lies in the folder after all', async () => {
    const before = await stoppedWhileWriting('before');
    const after = await stoppedWhileWriting('after');
    for (const [{ next }, foundInFolder] of [
      [before, false],
      [after, true],
    ] as const) {
      expect((await next.done('get-status', {})).unsettledDocuments).toBe(1);
      const { rows } = await next.done('list-outbox', { after: null, limit: 9 });
      expect(rows).toMatchObject([{ state: 'being-written', foundInFolder, manifestSha256: null }]);
    }
  });

  it('OUT-7 is finished with the content that was frozen, to the same hash as if nothing had happened', async () => {
    const { next, asked } = await stoppedWhileWriting('after');
    const [unsettled] = (await next.done('list-outbox', { after: null, limit: 9 })).rows;
    const { case: onCase } = await next.done('view-case', { caseId: asked.caseId, opening: false });
    const intended = onCase.documents[0]?.intended;
    const elsewhere = mkdtempSync(join(tmpdir(), 'scrutineer-elsewhere-'));
    if (intended === undefined) throw new Error('the intention is in the case');
    const room = createBackRoom(next.folder, async () => undefined);
    await room.open(next.keyInUse() ?? new Uint8Array());
    const undisturbed = await room.place(intended, elsewhere);
    await room.close();
    rmSync(elsewhere, { recursive: true });
    const settle = {
      key: aKey(),
      documentId: unsettled?.documentId ?? '',
      decision: 'finish',
      reason: '',
    } as const;
    const settled = await next.done('settle-document', settle);
    expect(undisturbed).toMatchObject({ ok: true, value: { manifestSha256: settled?.manifestSha256 } });
    const count = entryCount(next);
    expect(await next.done('settle-document', settle)).toEqual(settled);
    expect(await next.done('issue-referral', asked)).toEqual(settled);
    expect(entryCount(next)).toBe(count);
    expect((await next.done('verify-record', {})).faults).toEqual([]);
  });

  it('OUT-7 is finished by asking for the very same command again', async () => {
    const { next, asked } = await stoppedWhileWriting('before');
    const issued = await next.done('issue-referral', asked);
    expect(newestEntries(next, 1)).toMatchObject([
      { kind: 'document-issued', payload: { manifestSha256: issued.manifestSha256 } },
    ]);
    expect((await next.done('get-status', {})).unsettledDocuments).toBe(0);
  });

  it('OUT-7 is given up with a reason, and its key is not used for another one', async () => {
    const { next, asked } = await stoppedWhileWriting('before');
    const [unsettled] = (await next.done('list-outbox', { after: null, limit: 9 })).rows;
    const documentId = unsettled?.documentId ?? '';
    expect(await next.refused('read-document', { documentId, form: 'pdf', purpose: 'view' })).toEqual({
      kind: 'document-not-issued',
    });
    expect(
      await next.refused('mark-document', {
        key: aKey(),
        documentId,
        mark: 'sent',
        at: '2026-11-23T08:00:00.000Z',
        how: 'Post',
        evidence: '',
      }),
    ).toEqual({
      kind: 'document-not-issued',
    });
    expect(await next.refused('issue-referral', { ...asked, key: aKey() })).toMatchObject({
      kind: 'document-unsettled',
    });
    expect(
      await next.refused('settle-document', { key: aKey(), documentId, decision: 'abandon', reason: ' ' }),
    ).toMatchObject({ kind: 'bad-request' });
    const givingUp = {
      key: aKey(),
      documentId,
      decision: 'abandon',
      reason: 'Rang the coroner instead',
    } as const;
    expect(await next.done('settle-document', givingUp)).toBeNull();
    const count = entryCount(next);
    expect(await next.done('settle-document', givingUp)).toBeNull();
    expect(await next.refused('settle-document', { ...givingUp, key: aKey() })).toEqual({
      kind: 'document-already-settled',
    });
    expect(await next.refused('issue-referral', asked)).toEqual({ kind: 'document-already-settled' });
    expect(entryCount(next)).toBe(count);
    await next.done('issue-referral', { ...asked, key: aKey() });
    expect(
      (await next.done('list-outbox', { after: null, limit: 9 })).rows.map(({ state }) => state).toSorted(),
    ).toEqual(['abandoned', 'issued']);
  });
});
