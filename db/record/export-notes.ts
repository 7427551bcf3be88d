import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keyFor } from '../keyring/wrapped-key.ts';
import { wipe } from '../keyring/wipe.ts';
import { classifyFileError, replaceFileDurably } from '../open/durable-files.ts';

/** Where a command leaves word for the office that has the record. */
const NOTES_FOLDER = 'export-notes';

/** An export that a command made while an office had the record. Names no case and no patient. */
export interface ExportNote {
  readonly exportId: string;
  readonly from: string;
  readonly to: string;
  readonly smallHidden: boolean;
  readonly concerns: number;
  /** The member who ran the command. */
  readonly by: string;
  readonly at: string;
}

interface NotePlace {
  readonly folder: string;
  readonly dataKey: Buffer;
}

/** Leaves word, safe on the disk when this returns. Sealed with a key of the record's own. Rule GOVL-12. */
export function writeExportNote({ dataKey, folder }: NotePlace, note: ExportNote): void {
  const notes = join(folder, NOTES_FOLDER);
  mkdirSync(notes, { recursive: true, mode: 0o700 });
  const seal = sealOf(note, dataKey);
  replaceFileDurably(join(notes, `${note.exportId}.json`), `${JSON.stringify({ version: 1, note, seal })}\n`);
}

/** The notes that wait, oldest first. A file that this office did not seal is no note. */
export function readExportNotes({ dataKey, folder }: NotePlace): readonly {
  readonly note: ExportNote;
  readonly path: string;
}[] {
  const notes = join(folder, NOTES_FOLDER);
  try {
    return readdirSync(notes)
      .filter((name) => /^[0-9a-f-]{36}\.json$/.test(name))
      .toSorted()
      .flatMap((name) => {
        const note = sealedNote(readFileSync(join(notes, name), 'utf8'), dataKey);
        return note === null ? [] : [{ note, path: join(notes, name) }];
      });
  } catch (error) {
    // Mostly the folder is not there; whatever else it is, the office goes on and looks again.
    if (classifyFileError(error) === null) throw error;
    return [];
  }
}

/** Takes a note away that stands in the record. */
export function removeExportNote(path: string): void {
  rmSync(path, { force: true });
}

function sealOf(note: ExportNote, dataKey: Buffer): string {
  const key = keyFor('export note', dataKey, Buffer.alloc(0));
  const { at, by, concerns, exportId, from, smallHidden, to } = note;
  const seal = createHmac('sha256', key)
    .update(JSON.stringify([exportId, from, to, smallHidden, concerns, by, at]))
    .digest('hex');
  wipe(key);
  return seal;
}

function sealedNote(text: string, dataKey: Buffer): ExportNote | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('note' in file) || !('seal' in file)) return null;
    // The seal covers every part, so what passes it is what `writeExportNote` wrote.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const note = file.note as ExportNote;
    const expected = Buffer.from(sealOf(note, dataKey));
    const found = Buffer.from(String(file.seal));
    return found.length === expected.length && timingSafeEqual(found, expected) ? note : null;
  } catch {
    return null;
  }
}
