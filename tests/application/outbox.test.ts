import { rmSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPreparedReferral, aReviewedConcern } from '../builders/documents.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

async function anIssuedReferral(): Promise<string> {
  const { caseId, preparedEntry } = await aPreparedReferral(office);
  return (await office.done('issue-referral', { key: aKey(), caseId, preparedEntry })).documentId;
}
const row = async (documentId: string) =>
  (await office.done('list-outbox', { after: null, limit: 200 })).rows.find(
    (line) => line.documentId === documentId,
  );
const mark = (documentId: string, word: 'sent' | 'received', at = '2026-11-23T08:50:00.000Z') => ({
  key: aKey(),
  documentId,
  mark: word,
  at,
  how: 'Secure email',
  evidence: 'Message 42',
});

describe('the outbox', () => {
  it('OUT-8 has what was issued, by whom and where, and what somebody said became of it', async () => {
    const documentId = await anIssuedReferral();
    expect(await row(documentId)).toMatchObject({
      state: 'issued',
      byName: 'Dr Ada Quill',
      documentKind: 'coroner-referral',
      sentAt: null,
    });
    await office.done('mark-document', mark(documentId, 'sent'));
    expect(await row(documentId)).toMatchObject({ state: 'sent', sentHow: 'Secure email', receivedAt: null });
    await office.done('mark-document', mark(documentId, 'received'));
    expect(await row(documentId)).toMatchObject({
      state: 'received',
      receivedEvidence: 'Secure email Message 42',
    });
    expect(newestEntries(office, 2).map(({ kind }) => kind)).toEqual(['document-sent', 'document-received']);
    expect(office.topics.slice(-2)).toEqual([
      { topic: 'case-changed', caseId: (await row(documentId))?.caseId },
      { topic: 'outbox-changed' },
    ]);
  });

  it("DATE-4 takes nobody's word that a document arrived tomorrow", async () => {
    const documentId = await anIssuedReferral();
    const before = entryCount(office);
    expect(
      await office.refused('mark-document', mark(documentId, 'received', '2026-11-24T08:50:00.000Z')),
    ).toMatchObject({ kind: 'bad-request' });
    expect(await office.refused('mark-document', mark(aKey(), 'received'))).toEqual({
      kind: 'document-not-found',
    });
    expect(entryCount(office)).toBe(before);
  });

  it('OUT-8 keeps a line although its folder was emptied, and does not call that a fault', async () => {
    const own = await anOffice();
    const { caseId, preparedEntry } = await aPreparedReferral(own);
    await own.done('issue-referral', { key: aKey(), caseId, preparedEntry });
    rmSync(own.outbox, { recursive: true });
    expect((await own.done('list-outbox', { after: null, limit: 9 })).rows).toMatchObject([
      { state: 'issued' },
    ]);
    expect((await own.done('verify-record', {})).faults).toEqual([]);
  });

  it('hands out the same bytes again, audited before anybody reads them', async () => {
    const documentId = await anIssuedReferral();
    await office.as('eve');
    for (const [form, purpose, kind] of [
      ['pdf', 'view', 'document-viewed'],
      ['json', 'print', 'document-printed'],
    ] as const) {
      const file = await office.done('read-document', { documentId, form, purpose });
      expect(file.matchesRecord).toBe(true);
      expect(Buffer.from(file.base64, 'base64').subarray(0, 4).toString()).toMatch(
        form === 'pdf' ? '%PDF' : '{',
      );
      expect(newestEntries(office, 1)).toMatchObject([
        { kind, role: 'governance-reader', payload: { documentId } },
      ]);
    }
  });

  it('gives the next page where the last one ended', async () => {
    for (let count = 0; count < 3; count += 1) {
      office.clock.nowMs += 1_000;
      const asked = await aReviewedConcern(office);
      await office.done('issue-notification', { key: aKey(), ...asked });
    }
    const all = (await office.done('list-outbox', { after: null, limit: 200 })).rows.map(
      ({ documentId }) => documentId,
    );
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const page: { rows: readonly { documentId: string }[]; next: string | null } = await office.done(
        'list-outbox',
        { after, limit: 2 },
      );
      paged.push(...page.rows.map(({ documentId }) => documentId));
      after = page.next;
      if (after === null) break;
    }
    expect(paged).toEqual(all);
  });

  it('refuses a folder that is not there, and settles nothing', async () => {
    const own = await anOffice();
    const { caseId, preparedEntry } = await aPreparedReferral(own);
    rmSync(own.outbox, { recursive: true });
    const key = aKey();
    expect(await own.refused('issue-referral', { key, caseId, preparedEntry })).toEqual({
      kind: 'outbox-unusable',
      why: 'folder-missing',
    });
    expect((await own.done('get-status', {})).unsettledDocuments).toBe(1);
    expect(await own.refused('issue-referral', { key: aKey(), caseId, preparedEntry })).toMatchObject({
      kind: 'document-unsettled',
    });
    expect(own.faults).toEqual([]);
  });
});
