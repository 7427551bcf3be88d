import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackRoom } from '../../../application/back-room.ts';
import type { BackRoom } from '../../../application/office.ts';
import { aDestination, anIssuedReferral, outboxRow, packagesIn } from '../../builders/delivery.ts';
import { aKey, anOffice, newestEntries, type TestOffice, theNextStart } from '../../builders/office.ts';

/** An office whose program stops for good during an attempt: before anything was written at the recipient's, or after. */
async function stoppedWhileDelivering(when: 'before' | 'after') {
  const stop: { reached: () => void } = { reached: () => undefined };
  const real: { room: BackRoom | null } = { room: null };
  const office = await anOffice({
    backRoom: {
      async deliver(order) {
        if (when === 'after') await real.room?.deliver(order);
        stop.reached();
        return new Promise(() => undefined);
      },
    },
  });
  real.room = createBackRoom(office.folder, async () => undefined);
  await real.room.open(office.keyInUse() ?? new Uint8Array());
  const to = await aDestination(office);
  const documentId = await anIssuedReferral(office);
  const reached = new Promise<void>((resolve) => {
    stop.reached = resolve;
  });
  await office.done('queue-document', { key: aKey(), documentId, destinationId: to.destinationId });
  await reached;
  return { next: await afterPowerCut(office), documentId, to };
}

/** The folder as a power cut leaves it. */
async function afterPowerCut(office: TestOffice): Promise<TestOffice> {
  const parent = mkdtempSync(join(tmpdir(), 'scrutineer-power-cut-'));
  cpSync(join(office.folder, '..'), parent, { recursive: true });
  const next = theNextStart({ ...office, folder: join(parent, 'data') });
  await next.as('ada');
  return next;
}

describe('a delivery that was under way when the program stopped', () => {
  it.each(['before', 'after'] as const)(
    'DLV-8 %s it was placed: is made again, lies there once, and is said to be perhaps a repeat',
    async (when) => {
      const { documentId, next, to } = await stoppedWhileDelivering(when);
      expect((await outboxRow(next, documentId)).state).toBe('queued');
      await next.desk.deliver();
      expect(packagesIn(to.folder)).toHaveLength(1);
      expect(await outboxRow(next, documentId)).toMatchObject({
        state: 'handed-over',
        way: { sequence: 1, mayBeRepeat: true },
      });
      expect(newestEntries(next, 1)).toMatchObject([
        { kind: 'document-handed-over', role: null, payload: { attempts: 2, mayBeRepeat: true } },
      ]);
      expect((await next.done('verify-record', {})).faults).toEqual([]);
      expect(next.faults).toEqual([]);
    },
  );

  it('DLV-8 waits while the office is locked, and goes on when somebody has unlocked it', async () => {
    const office = await anOffice();
    const to = await aDestination(office, { folder: join(mkdtempSync(join(tmpdir(), 'scrutineer-')), 'x') });
    const documentId = await anIssuedReferral(office);
    await office.done('queue-document', { key: aKey(), documentId, destinationId: to.destinationId });
    await office.desk.deliver();
    await office.done('lock', { why: 'asked' });
    cpSync(office.outbox, to.folder, { recursive: true });
    office.clock.nowMs += 3_600_000;
    await office.desk.deliver();
    expect(office.faults).toEqual([]);
    await office.as('dan');
    await office.desk.deliver();
    expect((await outboxRow(office, documentId)).state).toBe('handed-over');
  });
});
