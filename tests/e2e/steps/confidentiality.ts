import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { OfficeWindow } from '../office-window.ts';
import { NAMES_OF_THE_DEAD } from './made-up-people.ts';

/** Collects every address and title that the window ever has, to be judged at the end of a journey. */
export interface Witness {
  seen(): readonly string[];
}

/** Watches from now on: each change of the address, of the title, and every word on the console. */
export async function watchWindow(page: Page): Promise<Witness> {
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  page.on('request', (request) => seen.push(request.url()));
  page.on('console', (message) => seen.push(message.text()));
  await page.exposeFunction('tellTitle', (title: string) => {
    seen.push(title);
  });
  const watchTitle = (): void => {
    const tell: unknown = Reflect.get(window, 'tellTitle');
    const say = (): void => {
      if (typeof tell === 'function') tell(`${document.title} ${window.location.href}`);
    };
    new MutationObserver(say).observe(document.head, { childList: true, subtree: true, characterData: true });
    window.addEventListener('hashchange', say);
    say();
  };
  await page.evaluate(watchTitle);
  return { seen: () => seen };
}

/** The names of the dead stand in the window and in issued documents, and nowhere else. */
export function expectNothingTold(office: OfficeWindow, witness: Witness): void {
  expect(witness.seen().length).toBeGreaterThan(0);
  const told = [...witness.seen(), office.page.url(), office.log()].join('\n').toLowerCase();
  for (const name of NAMES_OF_THE_DEAD) expect(told).not.toContain(name.toLowerCase());
}

/** No file of the data folder shows a name, in any of the encodings SQLite knows, and none is a plain database. */
export function expectFolderSealed(dataFolder: string): void {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.map(({ name }) => name)).toContain('office.db');
  for (const { parentPath, name } of files) {
    const bytes = readIfThere(path.join(parentPath, name));
    if (bytes === null) continue;
    expect(bytes.subarray(0, 15).toString('latin1'), name).not.toBe('SQLite format 3');
    for (const secret of NAMES_OF_THE_DEAD) {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        for (const written of [secret, secret.toUpperCase()]) {
          expect(bytes.includes(Buffer.from(written, encoding)), `${secret} in ${name}`).toBe(false);
        }
      }
    }
  }
}

/** Closing a database takes its log away: what is gone tells nothing. */
function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}
