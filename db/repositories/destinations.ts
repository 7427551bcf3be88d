import type { Destination } from '../../domain/delivery/destination.ts';
import type { ReadableDb } from '../handles.ts';
import { statement } from '../record/statements.ts';

export interface DestinationLine {
  readonly destination: Destination;
  readonly paused: boolean;
  /** Why it is held; empty where it is not. */
  readonly pausedWhy: string;
}

const SELECT = 'SELECT content, paused, paused_why AS pausedWhy FROM destination_line';

/** Every destination by name, retired ones last. */
export function listDestinations(db: ReadableDb): readonly DestinationLine[] {
  return statement(db, `${SELECT} ORDER BY retired, name COLLATE NOCASE, destination_id`).all().map(lineOf);
}

export function findDestination(db: ReadableDb, destinationId: string): DestinationLine | null {
  const row = statement(db, `${SELECT} WHERE destination_id = ?`).get(destinationId);
  return row === undefined ? null : lineOf(row);
}

function lineOf(row: unknown): DestinationLine {
  // Our own STRICT columns and our own JSON.
  // oxlint-disable typescript/no-unsafe-type-assertion
  const { content, paused, pausedWhy } = row as { content: string; paused: number; pausedWhy: string };
  const destination = JSON.parse(content) as Destination;
  // oxlint-enable typescript/no-unsafe-type-assertion
  return { destination, paused: paused === 1, pausedWhy };
}

/** The package that was sealed last for a destination; null where none was. */
export function lastDispatch(
  db: ReadableDb,
  destinationId: string,
): { readonly sequence: number; readonly manifestSha256: string } | null {
  const row = statement(
    db,
    `SELECT sequence, manifest_sha256 AS manifestSha256 FROM dispatch_row WHERE destination_id = ?
     ORDER BY sequence DESC LIMIT 1`,
  ).get(destinationId);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (row as { sequence: number; manifestSha256: string } | undefined) ?? null;
}

/** Whether anything ever lay with the carrier of this destination, by an attempt of the program. */
export function wasEverHandedTo(db: ReadableDb, destinationId: string): boolean {
  const found = statement(
    db,
    `SELECT 1 FROM dispatch_row JOIN document_row ON document_row.document_id = dispatch_row.document_id
     WHERE dispatch_row.destination_id = ? AND document_row.delivery ->> '$.handedOverAt' IS NOT NULL LIMIT 1`,
  ).get(destinationId);
  return found !== undefined;
}
