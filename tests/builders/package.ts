import type { Package } from '../../exchange/sealing/manifest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A package with two small files, as a referral has. */
export function aPackage(changes: Partial<Package> = {}): Package {
  return {
    exportId: '019a1234-5678-7abc-8def-0123456789ab',
    documentNumber: '2026/00123-C1',
    version: 1,
    purpose: 'coroner-referral',
    createdAt: '2026-10-24T09:15:00.000Z',
    from: 'Glan-yr-Afon Medical Examiner Office',
    to: 'Senior coroner, Aberffug and Glannau',
    record: { chainHead: '4be1'.repeat(16), chainLength: 1042 },
    files: [
      { path: 'referral.pdf', mediaType: 'application/pdf', bytes: bytes('%PDF-1.7 not really') },
      { path: 'referral.json', mediaType: 'application/json', bytes: bytes('{"content":1}') },
    ],
    ...changes,
  };
}
