import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coronerReferralPackage } from '../../../exchange/documents/issue-package.ts';
import { loadDocumentFonts } from '../../../exchange/documents/pdf/document-fonts.ts';
import { findPackage } from '../../../exchange/outbox/find-package.ts';
import { nodeFileStore } from '../../../exchange/outbox/node-file-store.ts';
import { placePackage, type Placement } from '../../../exchange/outbox/place-package.ts';
import { verifyManifest } from '../../../exchange/sealing/verify-manifest.ts';
import type { Package } from '../../../exchange/sealing/manifest.ts';
import { aPackage } from '../../builders/package.ts';
import { aReferral } from '../../builders/coroner-referral.ts';

const isRoot = process.getuid?.() === 0;
const noWait = async (): Promise<void> => undefined;
const FOLDER = '2026-00123-C1-v1-456789ab';
let outbox = '';

beforeEach(async () => {
  outbox = await mkdtemp(join(tmpdir(), 'outbox-'));
});
afterEach(async () => {
  await rm(outbox, { recursive: true, force: true });
});

const place = (leaving: Package = aPackage()): Promise<Placement> =>
  placePackage({ store: nodeFileStore, wait: noWait }, outbox, leaving);

describe('on a real disk', () => {
  it('a whole referral lies in the folder, is found again and checks', async () => {
    const leaving = await coronerReferralPackage(aReferral(), aPackage().exportId, loadDocumentFonts());
    const placed = await place(leaving);
    expect(placed).toMatchObject({ kind: 'placed', folder: FOLDER });
    expect(await readdir(outbox)).toEqual([FOLDER]);
    expect((await readFile(join(outbox, FOLDER, 'referral.pdf'))).subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(await findPackage(nodeFileStore, outbox, leaving.exportId)).toMatchObject({
      kind: 'whole',
      folder: FOLDER,
    });
    expect(await place(leaving)).toEqual({ ...placed, kind: 'already-placed' });
  });

  it('what an interrupted attempt left is cleared by the next', async () => {
    const part = join(outbox, `.part-${aPackage().exportId}`);
    await mkdir(part);
    await writeFile(join(part, 'referral.pdf'), 'half');
    expect(await findPackage(nodeFileStore, outbox, aPackage().exportId)).toEqual({ kind: 'unfinished' });
    expect(await place()).toMatchObject({ kind: 'placed' });
    expect(await readdir(outbox)).toEqual([FOLDER]);
  });

  it.skipIf(process.platform === 'win32')(
    'only the office’s own account can read what lies there',
    async () => {
      await place();
      const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
      expect(await mode(join(outbox, FOLDER))).toBe(0o700);
      expect(await mode(join(outbox, FOLDER, 'referral.pdf'))).toBe(0o600);
      expect(await mode(join(outbox, FOLDER, 'manifest.json'))).toBe(0o600);
    },
  );

  it.skipIf(process.platform === 'win32')('OUT-4 a link in place of a file is not followed', async () => {
    await place();
    const elsewhere = join(outbox, 'copy.pdf');
    await writeFile(elsewhere, await readFile(join(outbox, FOLDER, 'referral.pdf')));
    await rm(join(outbox, FOLDER, 'referral.pdf'));
    await symlink(elsewhere, join(outbox, FOLDER, 'referral.pdf'));
    expect(await verifyManifest(nodeFileStore, join(outbox, FOLDER))).toMatchObject({
      kind: 'altered',
      faults: [
        { kind: 'missing', path: 'referral.pdf' },
        { kind: 'unexpected', path: 'referral.pdf' },
      ],
    });
  });

  it('a folder that is not there is told as missing', async () => {
    await rm(outbox, { recursive: true });
    expect(await place()).toEqual({ kind: 'not-placed', reason: 'folder-missing', mayBeVisible: true });
  });

  it('a file where the folder should be is told as missing', async () => {
    await rm(outbox, { recursive: true });
    await writeFile(outbox, 'not a folder');
    expect(await place()).toMatchObject({ kind: 'not-placed', reason: 'folder-missing' });
  });

  it.skipIf(isRoot || process.platform === 'win32')(
    'a folder without the right to write is told as denied (not as root)',
    async () => {
      await chmod(outbox, 0o500);
      expect(await place()).toEqual({ kind: 'not-placed', reason: 'denied', mayBeVisible: false });
      await chmod(outbox, 0o700);
      expect(await readdir(outbox)).toEqual([]);
    },
  );
});

/** Mounts a memory disk over the folder; false where this account may not mount. */
function mounted(sizeBytes: number): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', outbox], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('on a small or locked disk (needs the right to mount)', () => {
  let isMounted = false;
  afterEach(() => {
    if (isMounted) execFileSync('umount', ['-l', outbox]);
    isMounted = false;
  });

  it('a full disk is told as full, shows nothing, and the same package goes out once there is room', async ({
    skip,
  }) => {
    isMounted = mounted(256 * 1024);
    if (!isMounted) skip('this account may not mount a memory disk');
    const bytes = new Uint8Array(200 * 1024).fill(7);
    const leaving = aPackage({ files: [{ path: 'referral.pdf', mediaType: 'application/pdf', bytes }] });
    await writeFile(join(outbox, 'other.bin'), new Uint8Array(120 * 1024));
    expect(await place(leaving)).toEqual({ kind: 'not-placed', reason: 'disk-full', mayBeVisible: false });
    expect(await readdir(outbox)).toEqual(['other.bin']);
    await rm(join(outbox, 'other.bin'));
    expect(await place(leaving)).toMatchObject({ kind: 'placed' });
  });

  it('a read-only disk is told as read-only, and what lies there is still found', async ({ skip }) => {
    isMounted = mounted(1024 * 1024);
    if (!isMounted) skip('this account may not mount a memory disk');
    await place();
    execFileSync('mount', ['-o', 'remount,ro', outbox]);
    const other = aPackage({ exportId: '019a1234-5678-7abc-8def-0123456789cd' });
    expect(await place(other)).toEqual({ kind: 'not-placed', reason: 'read-only', mayBeVisible: false });
    expect(await place()).toMatchObject({ kind: 'already-placed', folder: FOLDER });
  });
});
