import { invariant } from '../../domain/shared/invariant.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The end of an export id. Not its beginning: a UUIDv7 begins with the time, and two made in a minute begin alike. */
export function tailOf(exportId: string): string {
  invariant(UUID.test(exportId), 'export ids are UUIDs in lower case');
  return exportId.slice(-8);
}

/**
 * The folder of a placed package: document number, version and the end of the export id; no name or number of a
 * person. Rule OUT-3.
 */
export function packageFolderName(documentNumber: string, version: number, exportId: string): string {
  const plainNumber = documentNumber.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  invariant(plainNumber !== '' && Number.isSafeInteger(version), 'a document has a number and a version');
  return `${plainNumber}-v${version}-${tailOf(exportId)}`;
}

/** The hidden folder a package is written in. Receivers leave out names that begin with a dot. */
export function partFolderName(exportId: string): string {
  invariant(UUID.test(exportId), 'export ids are UUIDs in lower case');
  return `.part-${exportId}`;
}
