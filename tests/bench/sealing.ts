import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderAdapter } from '../../exchange/delivery/folder-destination.ts';
import { sealForDestination } from '../../exchange/delivery/seal-for-destination.ts';
import { sharedFileStore } from '../../exchange/outbox/node-file-store.ts';
import { aPackage } from '../builders/package.ts';
import { inTurn, median } from './measure.ts';

/** About the size of a referral. */
const PDF_BYTES = 60_000;
const JSON_BYTES = 12_000;
const SEALINGS = 600;
const DELIVERIES = 60;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const pair = generateKeyPairSync('ed25519');
const { d, x } = pair.privateKey.export({ format: 'jwk' });
const key = { privateKey: d ?? '', publicKey: x ?? '' };
const bareKey = createPrivateKey({ key: pair.privateKey.export({ format: 'jwk' }), format: 'jwk' });
const leaving = aPackage({
  files: [
    { path: 'referral.pdf', mediaType: 'application/pdf', bytes: randomBytes(PDF_BYTES) },
    { path: 'referral.json', mediaType: 'application/json', bytes: randomBytes(JSON_BYTES) },
  ],
});
const mark = (sequence: number) => ({
  destination: 'bench',
  sequence,
  previousManifestSha256: 'ab'.repeat(32),
  supersedes: null,
});
const manifest = randomBytes(700);

const sealing = await inTurn({
  times: SEALINGS,
  before: () => undefined,
  ours: (round) => sealForDestination(leaving, mark(round + 1), key),
  bare: () => sign(null, manifest, bareKey),
});
say(
  `sealed: ${(1000 / sealing.oursMs).toFixed(0)} packages a second, ${sealing.ratio.toFixed(1)} times a bare Ed25519 signature`,
);

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-bench-'));
const took: number[] = [];
for (let sequence = 1; sequence <= DELIVERIES; sequence += 1) {
  const sealed = await sealForDestination(leaving, mark(sequence), key);
  const to = { folder, code: 'bench', sequence, ageRecipients: [], isFirst: true };
  const first = performance.now();
  await folderAdapter({ store: sharedFileStore, wait: async () => undefined }, to).deliver(
    sealed,
    new AbortController().signal,
  );
  took.push(performance.now() - first);
}
rmSync(folder, { recursive: true });
say(`delivered to a folder: ${median(took).toFixed(1)} ms each, written, synced, named and read again`);
