import type { AddressLine } from '../../domain/contacts/address-book.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

/** Every line of the address book, retired ones last. */
export function listAddressLines(db: ReadableDb): readonly AddressLine[] {
  const rows = statement(db, 'SELECT content FROM address_line ORDER BY retired, kind, name COLLATE NOCASE')
    .pluck()
    .all();
  // Our own JSON, written from entries of this very shape.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (rows as readonly string[]).map((content) => JSON.parse(content) as AddressLine);
}
