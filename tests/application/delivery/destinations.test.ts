import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDestination, anIssuedReferral, outboxRow, queued } from '../../builders/delivery.ts';
import { aKey, anOffice, entryCount, newestEntries, type TestOffice } from '../../builders/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await anOffice();
});
beforeEach(() => office.as('ada'));

describe('a destination', () => {
  it('DLV-10 is recorded by an administrator or the lead, and held by whoever works on cases', async () => {
    const to = await aDestination(office);
    const hold = () =>
      ({ key: aKey(), destinationId: to.destinationId, paused: true, reason: 'Moving' }) as const;
    for (const [member, mayRecord, mayHold] of [
      ['ben', true, true],
      ['fay', true, false],
      ['dan', false, true],
      ['eve', false, false],
    ] as const) {
      await office.as(member);
      const recorded = await office.ask('record-destination', { key: aKey(), destination: to });
      expect(recorded.ok, member).toBe(mayRecord);
      expect((await office.ask('pause-destination', hold())).ok, member).toBe(mayHold);
      await office.as('ada');
      await office.ask('pause-destination', { ...hold(), paused: false, reason: '' });
    }
  });

  it('DLV-10 that nothing can be delivered to is refused with what is wrong', async () => {
    const before = entryCount(office);
    const wrong = {
      destinationId: aKey(),
      name: 'Coroner',
      recipientKind: 'coroner-area',
      way: 'folder',
      code: 'Not A Code',
      folder: 'shares/coroner',
      email: '',
      ageRecipients: [`age1${'q'.repeat(58)}`],
      retired: false,
    } as const;
    expect(
      await office.refused('record-destination', {
        key: aKey(),
        destination: { ...wrong, ageRecipients: [...wrong.ageRecipients] },
      }),
    ).toEqual({
      kind: 'destination-impossible',
      faults: ['code-unusable', 'folder-not-absolute', 'encryption-key-unknown'],
    });
    expect(
      await office.refused('record-destination', {
        key: aKey(),
        destination: { ...wrong, way: 'email', code: 'x', email: 'a@b, c@d', ageRecipients: [] },
      }),
    ).toEqual({ kind: 'destination-impossible', faults: ['email-missing'] });
    expect(entryCount(office)).toBe(before);
  });

  it('DLV-10 keeps its short name and its way, and can be taken out of use', async () => {
    const to = await aDestination(office);
    for (const change of [{ code: 'other' }, { way: 'by-hand' as const }]) {
      expect(
        await office.refused('record-destination', { key: aKey(), destination: { ...to, ...change } }),
      ).toEqual({ kind: 'destination-settled' });
    }
    await office.done('record-destination', { key: aKey(), destination: { ...to, retired: true } });
    const documentId = await anIssuedReferral(office);
    expect(
      await office.refused('queue-document', { key: aKey(), documentId, destinationId: to.destinationId }),
    ).toEqual({ kind: 'destination-not-found' });
  });

  it('DLV-11 takes no document that is for another kind of recipient', async () => {
    const documentId = await anIssuedReferral(office);
    for (const recipientKind of ['governance-team', 'register-office', 'appointing-body'] as const) {
      const { destinationId } = await aDestination(office, { recipientKind });
      expect(await office.refused('queue-document', { key: aKey(), documentId, destinationId })).toEqual({
        kind: 'destination-not-meant',
      });
    }
    expect((await outboxRow(office, documentId)).state).toBe('issued');
  });

  it('SEAL-5 stands beside the key of this computer, whose private half is nowhere to be read', async () => {
    const { signingKey } = await office.done('list-destinations', {});
    expect(signingKey.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const kept = office.read(
      (db) => db.prepare('SELECT private_key FROM signing_key').pluck().get() as string,
    );
    const entries = office.read(
      (db) => db.prepare('SELECT payload FROM entry').pluck().all() as readonly string[],
    );
    expect(entries.filter((payload) => payload.includes(signingKey.publicKey))).toHaveLength(1);
    expect(entries.some((payload) => payload.includes(kept))).toBe(false);
    await office.as('dan');
    await office.as('ada');
    expect((await office.done('list-destinations', {})).signingKey).toEqual(signingKey);
  });
});

describe('an e-mail', () => {
  it('DLV-9 is made for a person, who says that it was sent', async () => {
    const to = await aDestination(office, { way: 'email', folder: '', email: 'referrals@coroner.example' });
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'queued',
      way: { nextAttemptAt: null, deliveredBy: 'email' },
    });
    const asked = { key: aKey(), documentId };
    const file = await office.done('hand-over-document', asked);
    expect(file.fileName).toMatch(/^ME-2026-\d+-R1\.eml$/);
    expect(Buffer.from(file.base64, 'base64').toString()).toContain('X-Unsent: 1');
    expect(newestEntries(office, 2).map(({ kind }) => kind)).toEqual([
      'document-dispatched',
      'document-handed-over',
    ]);
    const count = entryCount(office);
    expect(await office.done('hand-over-document', asked)).toEqual(file);
    expect(entryCount(office)).toBe(count);
    await office.done('hand-over-document', { key: aKey(), documentId });
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'handed-over',
      way: { mayBeRepeat: true },
    });
    await office.done('mark-document', {
      key: aKey(),
      documentId,
      mark: 'sent',
      at: '2026-11-23T08:50:00.000Z',
      how: 'Secure e-mail',
      evidence: '',
    });
    expect((await outboxRow(office, documentId)).state).toBe('sent');
  });

  it('DLV-9 is not made for what goes another way', async () => {
    const to = await aDestination(office, { way: 'by-hand', folder: '' });
    const documentId = await anIssuedReferral(office);
    expect(await office.refused('hand-over-document', { key: aKey(), documentId })).toEqual({
      kind: 'destination-not-found',
    });
    await queued(office, documentId, to);
    expect(await office.refused('hand-over-document', { key: aKey(), documentId })).toEqual({
      kind: 'destination-not-found',
    });
  });
});
