import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SAFETY_HEADERS } from './content-policy.ts';

/** An answer to a request for one of the window's files, ready for any host to send. */
export interface WindowFileAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The built window, held in memory: request path (`/`, `/assets/window-4f2a.js`) to answer. */
export type WindowFiles = ReadonlyMap<string, WindowFileAnswer>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const NO_SUCH_FILE: WindowFileAnswer = {
  status: 404,
  headers: { ...SAFETY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode('There is no such file.\n'),
};

/**
 * Reads the built window once, at the start. Afterwards no request reaches the disk.
 *
 * @param folder where the build put the window
 * @throws if the folder holds no `index.html`, or a file of a kind the window never has (source maps are left out)
 */
export async function readWindowFiles(folder: string): Promise<WindowFiles> {
  const files = new Map<string, WindowFileAnswer>();
  for (const entry of await listEntries(folder)) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const requestPath = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    files.set(requestPath, await readAnswer(file));
  }
  const index = files.get('/index.html');
  if (index === undefined) {
    throw new Error('The window has not been built: there is no index.html in its folder.');
  }
  return files.set('/', index);
}

/**
 * Answers a request for a window file.
 *
 * The path is compared with the names held, exactly and undecoded. It is never joined to a folder, so `..`, `%2e`,
 * backslashes, NULs and drive letters are merely names that no file has.
 */
export function serveWindowFile(files: WindowFiles, requestPath: string): WindowFileAnswer {
  return files.get(requestPath) ?? NO_SUCH_FILE;
}

async function listEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    // Without the folder there is no index.html either, and that is the sentence a person can act on.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readAnswer(file: string): Promise<WindowFileAnswer> {
  const contentType = CONTENT_TYPES[path.extname(file).toLowerCase()];
  if (contentType === undefined) {
    throw new Error(`The window holds a file of an unexpected kind: ${path.basename(file)}`);
  }
  const body = await readFile(file);
  return { status: 200, headers: { ...SAFETY_HEADERS, 'content-type': contentType }, body };
}
