import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPage, saveDocument } from '../../electron/main/dialogs.ts';
import { BrowserWindow, fake, resetFake } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const BASE64 = Buffer.from('%PDF-1.7 invented').toString('base64');
let folder: string;
let asker: never;
beforeEach(() => {
  resetFake();
  folder = mkdtempSync(path.join(tmpdir(), 'save-document-'));
  asker = new BrowserWindow().webContents as never;
});
afterEach(() => rmSync(folder, { recursive: true }));

const choose = (name: string): string => {
  const filePath = path.join(folder, name);
  fake.saveDialogAnswer = { canceled: false, filePath };
  return filePath;
};

describe('saving a document', () => {
  it('asks with its name and kind, and writes it whole under the name that was chosen', async () => {
    const chosen = choose('copy for the coroner.pdf');
    writeFileSync(chosen, 'older');
    expect(await saveDocument(asker, BASE64, 'R-2026-00012-v1.pdf')).toEqual({
      kind: 'saved',
      fileName: 'copy for the coroner.pdf',
    });
    expect(readFileSync(chosen, 'utf8')).toBe('%PDF-1.7 invented');
    expect(readdirSync(folder)).toEqual(['copy for the coroner.pdf']);
    expect(fake.saveDialogs).toEqual([
      {
        title: 'Save a copy',
        defaultPath: 'R-2026-00012-v1.pdf',
        filters: [{ name: 'PDF document', extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      },
    ]);
  });

  it('takes a list for a spreadsheet as well as a document', async () => {
    choose('worklist.csv');
    expect(await saveDocument(asker, BASE64, 'worklist-open-2026-11-23.csv')).toMatchObject({
      kind: 'saved',
    });
    expect(fake.saveDialogs).toMatchObject([
      { filters: [{ name: 'List for a spreadsheet', extensions: ['csv'] }] },
    ]);
  });

  it('DLV-9 opens an e-mail in the person’s mail program, and nothing else, whatever it was called', async () => {
    const email = choose('ME-2026-00012-R1.eml');
    expect(await saveDocument(asker, BASE64, 'ME-2026-00012-R1.eml')).toMatchObject({ kind: 'saved' });
    choose('ME-2026-00012-R1.exe');
    await saveDocument(asker, BASE64, 'ME-2026-00012-R1.eml');
    choose('other.eml');
    await saveDocument(asker, BASE64, 'other.pdf');
    expect(fake.opened).toEqual([email]);
  });

  it('writes nothing when the person thinks better of it', async () => {
    expect(await saveDocument(asker, BASE64, 'a.json')).toEqual({ kind: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that it was not saved, and leaves no half of it, where it cannot be written', async () => {
    choose(path.join('missing', 'a.pdf'));
    expect(await saveDocument(asker, BASE64, 'a.pdf')).toEqual({ kind: 'not-saved', why: 'io-error' });
    // A name that is a folder cannot be replaced, and the unfinished file beside it goes.
    mkdirSync(choose('taken.pdf'));
    expect(await saveDocument(asker, BASE64, 'taken.pdf')).toMatchObject({ kind: 'not-saved' });
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says that a folder may not be written to',
    async () => {
      choose('a.pdf');
      chmodSync(folder, 0o500);
      expect(await saveDocument(asker, BASE64, 'a.pdf')).toEqual({ kind: 'not-saved', why: 'denied' });
      chmodSync(folder, 0o700);
    },
  );

  it.each([
    ['../a.pdf', BASE64],
    ['/etc/a.pdf', BASE64],
    [String.raw`C:\a.pdf`, BASE64],
    [String.raw`\\server\share\a.pdf`, BASE64],
    ['a.exe', BASE64],
    ['a.pdf.exe', BASE64],
    ['a.pdf:stream', BASE64],
    ['con.pdf', BASE64],
    ['.pdf', BASE64],
    ['.hidden.pdf', BASE64],
    [`${'a'.repeat(200)}.pdf`, BASE64],
    ['a\0.pdf', BASE64],
    ['', BASE64],
    [7, BASE64],
    ['a.pdf', ''],
    ['a.pdf', 'not base64!'],
    ['a.pdf', 'QUJ'],
    ['a.pdf', 7],
    ['a.pdf', undefined],
  ])('shows no dialog for the name %j and such bytes', async (name, base64) => {
    choose('a.pdf');
    expect(await saveDocument(asker, base64, name)).toEqual({ kind: 'not-saved', why: 'unsuitable' });
    expect(fake.saveDialogs).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('printing', () => {
  it.each([
    [true, '', 'printed'],
    [false, 'Print job canceled', 'cancelled'],
    [false, 'Print job failed', 'failed'],
  ])('always shows the dialog; done: %s "%s" is %s', async (isPrinted, why, kind) => {
    fake.printAnswer = { isPrinted, why };
    expect(await printPage(asker)).toEqual({ kind });
    expect(fake.prints).toEqual([{ silent: false, printBackground: true }]);
  });
});
