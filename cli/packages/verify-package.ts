import { EXIT } from '../exit-codes.ts';
import { say, sayWrong } from '../say.ts';
import { type PackageReading, readPackageFolder } from './compose.ts';
import { wantedFingerprint } from './wanted-key.ts';

type Read = Extract<PackageReading, { kind: 'read' }>;

/**
 * Says of a package what can be verified without the office that made it, and what cannot.
 *
 * @param key the fingerprint, or a file with it or with the key; null where the caller named none
 */
export async function verifyPackage(folder: string, key: string | null): Promise<number> {
  const wanted = key === null ? null : wantedFingerprint(key);
  if (key !== null && wanted === null) {
    sayWrong('--key is the fingerprint, 64 hexadecimal digits, or a file with it or with the public key.');
    return EXIT.notUnderstood;
  }
  const reading = await readPackageFolder(folder);
  if (reading.kind === 'read') return sayRead(reading, wanted);
  const [sentence, code] = NOT_READ[reading.kind];
  sayWrong(reading.kind === 'unreadable' ? `${sentence} (${reading.reason})` : sentence);
  return code;
}

const NOT_READ = {
  unreadable: ['The folder cannot be read.', EXIT.notOpened],
  'no-manifest': [
    'FAULT There is no manifest.json: this is no package, or it has not arrived whole.',
    EXIT.foundFaults,
  ],
  'not-a-manifest': ['FAULT manifest.json is not a manifest as it was written.', EXIT.foundFaults],
  encrypted: [
    'The package is encrypted. In this folder: age --decrypt -i YOUR-KEY package.tar.age | tar -x. Then verify it.',
    EXIT.notOpened,
  ],
} as const satisfies Record<Exclude<PackageReading['kind'], 'read'>, readonly [string, number]>;

function sayRead({ faults, manifest, manifestSha256, seal }: Read, wanted: string | null): number {
  const { createdAt, documentNumber, exportId, from, to, version } = manifest;
  say(`${documentNumber} version ${String(version)}, made ${createdAt}`);
  say(`From ${from} to ${to}`);
  say(`Export ${exportId}`);
  say(`Manifest SHA-256 ${manifestSha256}`);
  sayDelivery(manifest);
  for (const { kind, path } of faults) say(`FAULT ${kind} ${path}`);
  if (faults.length === 0) say(`Every file is as the manifest says: ${String(manifest.files.length)}.`);
  return saySeal(seal, wanted) ?? (faults.length === 0 ? saySigner(seal, wanted) : EXIT.foundFaults);
}

function sayDelivery(manifest: Read['manifest']): void {
  if (manifest.manifestVersion === 1) {
    say('It carries no number for a recipient: it comes from the outbox folder itself.');
    return;
  }
  const { destination, previousManifestSha256, sequence, supersedes } = manifest.delivery;
  say(`Package ${String(sequence)} for ${destination}`);
  say(`The one before has the manifest ${previousManifestSha256 ?? 'none: this is the first'}`);
  if (supersedes !== null) say(`It takes the place of export ${supersedes}`);
}

/** A seal that is missing or wrong; null where it is whole and by nobody else than was asked for. */
function saySeal(seal: Read['seal'], wanted: string | null): number | null {
  switch (seal.kind) {
    case 'no-seal':
      say('FAULT There is no manifest.jws: nothing shows who made this, and it may not have arrived whole.');
      return EXIT.foundFaults;
    case 'not-a-seal':
      say('FAULT manifest.jws is no seal that this program believes.');
      return EXIT.foundFaults;
    case 'broken':
      say('FAULT The seal does not belong to this manifest, or not to the key that it names.');
      return EXIT.foundFaults;
    default:
      if (wanted === null || wanted === seal.fingerprint) return null;
      say(`FAULT Sealed by another key: ${seal.fingerprint}`);
      return EXIT.foundFaults;
  }
}

function saySigner(seal: Read['seal'], wanted: string | null): number {
  const fingerprint = seal.kind === 'sealed' ? seal.fingerprint : '';
  if (wanted !== null) {
    say('The seal is whole, and by the key that you named.');
    return EXIT.fine;
  }
  say(`The seal is whole. Sealed by the key ${fingerprint}`);
  say('NOT VERIFIED whose key that is: ask the sender for the fingerprint, then name it with --key.');
  return EXIT.unknownSigner;
}
