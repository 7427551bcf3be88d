import { Encrypter } from 'age-encryption';
import type { SealedPackage } from '../delivery/destination-adapter.ts';
import { MANIFEST_NAME, SEAL_NAME } from './manifest.ts';
import { tarFile } from './tar-file.ts';

/** The one file that an encrypted package is carried in: a tar of everything, encrypted with `age`. */
export const ENCRYPTED_NAME = 'package.tar.age';

export type CarriedFile = SealedPackage['files'][number];

/** Whether a text is a public key that `age` can encrypt for. */
export function isAgeRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * What lies in the recipient's folder: the files themselves, or, for recipients with keys, all of them in one encrypted
 * file with the manifest and its seal beside it. The manifest names no person; it is what receipts and repeats are told by,
 * because encrypting the same package again gives other bytes.
 */
export async function carriedFiles(
  sealed: SealedPackage,
  ageRecipients: readonly string[],
): Promise<readonly CarriedFile[]> {
  if (ageRecipients.length === 0) return sealed.files;
  const open = sealed.files.filter(({ path }) => path === MANIFEST_NAME || path === SEAL_NAME);
  return [await encryptedFile(sealed, ageRecipients), ...open];
}

export async function encryptedFile(
  sealed: SealedPackage,
  ageRecipients: readonly string[],
): Promise<CarriedFile> {
  const encrypter = new Encrypter();
  for (const recipient of ageRecipients) encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(tarFile(sealed.files));
  return { path: ENCRYPTED_NAME, mediaType: 'application/octet-stream', bytes };
}
