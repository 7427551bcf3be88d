import { type CarriedFile, encryptedFile } from '../sealing/encrypt-package.ts';
import type { SealedPackage } from './destination-adapter.ts';

/** Who an e-mail is for and from, and for which keys its attachment is encrypted. */
export interface EmailHandOff {
  readonly to: string;
  readonly officeName: string;
  readonly ageRecipients: readonly string[];
}

const LINE = 76;

/**
 * An e-mail with a sealed package attached, unsent: the user's own mail program opens it, and a person looks at it and
 * sends it. Neither subject nor text nor file names say anything of a person.
 */
export async function emailFile(sealed: SealedPackage, handOff: EmailHandOff): Promise<Uint8Array> {
  const { ageRecipients, officeName, to } = handOff;
  const isEncrypted = ageRecipients.length > 0;
  const attached = isEncrypted ? [await encryptedFile(sealed, ageRecipients)] : sealed.files;
  const boundary = `=_${sealed.exportId}`;
  const subject = `${sealed.documentNumber} version ${String(sealed.version)}`;
  const parts = [textPart(textOf(sealed, officeName, isEncrypted)), ...attached.map(filePart)];
  const message = [
    `To: ${to}`,
    `Subject: ${subject}`,
    // Mail programs of Windows open a message with this mark for writing.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    '',
  ];
  return new TextEncoder().encode(message.join('\r\n'));
}

function textOf(
  { documentNumber, exportId, manifestSha256 }: SealedPackage,
  from: string,
  isEncrypted: boolean,
) {
  return [
    `${from} sends document ${documentNumber}.`,
    isEncrypted
      ? 'It is encrypted with age for your key: age --decrypt -i KEY package.tar.age | tar -x'
      : 'It is not encrypted by us: send it only from one secure mailbox to another.',
    'The guide for recipients says how to check it and how to answer.',
    `Export: ${exportId}`,
    `Manifest SHA-256: ${manifestSha256}`,
    '',
  ].join('\n');
}

function textPart(text: string): string {
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(new TextEncoder().encode(text)),
  ].join('\r\n');
}

function filePart({ bytes, mediaType, path }: CarriedFile): string {
  return [
    `Content-Type: ${mediaType}; name="${path}"`,
    `Content-Disposition: attachment; filename="${path}"`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(bytes),
  ].join('\r\n');
}

function wrapped(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return (text.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? []).join('\r\n');
}
