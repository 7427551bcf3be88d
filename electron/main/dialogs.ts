import { BrowserWindow, dialog } from 'electron';
import type { WebContents } from 'electron';
import path from 'node:path';
import type { DocumentSaving, PagePrinting } from '../../contract/window-bridge.ts';
import { openEmail } from './open-email.ts';
import { writeWholeFile } from './write-whole-file.ts';

const LONGEST_BASE64 = 64 * 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** A plain name of a document: no folder, no drive, no stream, no hidden file, no device of Windows. */
const FILE_NAME = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[A-Za-z0-9][\w -]{0,100}\.(pdf|json|csv|eml)$/i;

const TYPES = {
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  json: { name: 'JSON document', extensions: ['json'] },
  csv: { name: 'List for a spreadsheet', extensions: ['csv'] },
  eml: { name: 'E-mail', extensions: ['eml'] },
} as const;

const TROUBLE: Readonly<Record<string, Extract<DocumentSaving, { kind: 'not-saved' }>['why']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'denied',
  EPERM: 'denied',
};

/**
 * Asks where a document goes, and puts it there. What the page sent is checked before anything is shown. An e-mail is then
 * opened in the mail program of the person, who sends it.
 */
export async function saveDocument(
  asker: WebContents,
  base64: unknown,
  suggestedName: unknown,
): Promise<DocumentSaving> {
  const window = BrowserWindow.fromWebContents(asker);
  const bytes = bytesOf(base64);
  const type = typeof suggestedName === 'string' ? typeOf(suggestedName) : null;
  if (window === null || bytes === null || type === null || typeof suggestedName !== 'string') {
    return { kind: 'not-saved', why: 'unsuitable' };
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy',
    defaultPath: suggestedName,
    filters: [{ name: type.name, extensions: [...type.extensions] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  try {
    await writeWholeFile(filePath, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { kind: 'not-saved', why: TROUBLE[code] ?? 'io-error' };
  }
  if (type === TYPES.eml) await openEmail(filePath);
  return { kind: 'saved', fileName: path.basename(filePath) };
}

/** Shows the system's print dialog. Nothing is ever printed without it. */
export function printPage(asker: WebContents): Promise<PagePrinting> {
  return new Promise((resolve) => {
    asker.print({ silent: false, printBackground: true }, (isPrinted, why) => {
      if (isPrinted) resolve({ kind: 'printed' });
      else resolve({ kind: /cancel/i.test(why) ? 'cancelled' : 'failed' });
    });
  });
}

function bytesOf(base64: unknown): Uint8Array | null {
  if (typeof base64 !== 'string' || base64.length > LONGEST_BASE64) return null;
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) return null;
  return Buffer.from(base64, 'base64');
}

function typeOf(name: string): (typeof TYPES)[keyof typeof TYPES] | null {
  const ending = FILE_NAME.exec(name)?.[1]?.toLowerCase();
  return ending === 'pdf' || ending === 'json' || ending === 'csv' || ending === 'eml' ? TYPES[ending] : null;
}
