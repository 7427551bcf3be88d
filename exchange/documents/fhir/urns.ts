import { createHash } from 'node:crypto';

/** Our own namespace for version 5 UUIDs; it never changes. */
const NAMESPACE = Buffer.from('6f1d0f6e3c0b4c6d9a3d5a7c2b9e4d10', 'hex');

/**
 * The id of one resource of a document: a version 5 UUID of the export and the resource's name in it, so that the same
 * document always has the same bytes. Rule FHIR-1.
 */
export function resourceId(exportId: string, name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${exportId}/${name}`).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
