import { describe, expect, it } from 'vitest';
import { aDestination, anIssuedReferral, outboxRow, packagesIn, queued } from '../builders/delivery.ts';
import { anOffice, type TestOffice } from '../builders/office.ts';
import { canMount, coverReadOnly, fillUp, freeAgain, mountSmallDisk, uncover } from './small-disk.ts';

async function inAnHour(office: TestOffice): Promise<void> {
  office.clock.nowMs += 3_600_000;
  await office.desk.deliver();
}

describe.skipIf(!canMount)('a recipient’s share on a disk of its own (needs the right to mount)', () => {
  it('DLV-5 that is full takes nothing, and the package goes out once there is room', async () => {
    const office = await anOffice();
    const to = await aDestination(office);
    mountSmallDisk(to.folder, '2m');
    await queued(office, await anIssuedReferral(office), to);
    fillUp(to.folder, 4_096);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'queued',
      way: { hindrance: 'The disk of the folder is full.', mayBeRepeat: false },
    });
    expect(packagesIn(to.folder)).toHaveLength(1);
    freeAgain(to.folder);
    await inAnHour(office);
    expect(await outboxRow(office, documentId)).toMatchObject({
      state: 'handed-over',
      way: { sequence: 2, mayBeRepeat: false },
    });
    expect(packagesIn(to.folder)).toHaveLength(2);
    expect(office.faults).toEqual([]);
  });

  it('DLV-5 that can only be read says so, and takes it when it can be written', async () => {
    const office = await anOffice();
    const to = await aDestination(office);
    coverReadOnly(to.folder);
    const documentId = await anIssuedReferral(office);
    await queued(office, documentId, to);
    expect((await outboxRow(office, documentId)).way.hindrance).toContain('can only be read');
    uncover(to.folder);
    await inAnHour(office);
    expect((await outboxRow(office, documentId)).state).toBe('handed-over');
    expect(office.faults).toEqual([]);
  });
});
