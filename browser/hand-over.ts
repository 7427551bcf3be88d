import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder only the user can read, from which a browser is handed its way into the office. */
export interface HandOver {
  /** Address of the page to open. It names a file, and holds no secret: it may stand on a command line. */
  readonly pageUrl: string;
  /** An empty place for the browser's temporary profile. */
  readonly profileFolder: string;
  /** Removes the page, and with it the only copy of the token. Harmless when done twice. */
  removePage(): Promise<void>;
  /** Removes everything. The browser must have ended. */
  remove(): Promise<void>;
}

/**
 * Writes the page that leads a browser in.
 *
 * It needs no script and no form: it moves on to the address of the office, where the token stands behind the `#`,
 * which is not sent to any server. So the one page that takes tokens, `/enter`, serves both ways of coming in.
 *
 * @param temporaryFolder inside which a new folder is made
 */
export async function writeHandOver(temporaryFolder: string, enterUrl: string): Promise<HandOver> {
  const folder = await mkdtemp(path.join(temporaryFolder, 'scrutineer-window-'));
  await chmod(folder, 0o700);
  const page = path.join(folder, 'open.html');
  await writeFile(page, handOverPage(enterUrl), { mode: 0o600, flag: 'wx' });
  return {
    pageUrl: pathToFileURL(page).href,
    profileFolder: path.join(folder, 'profile'),
    removePage: () => rm(page, { force: true }),
    // Windows lets go of a browser's files some time after it has ended.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

function handOverPage(enterUrl: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${enterUrl}">
<title>Scrutineer</title>
</head>
<body><p><a href="${enterUrl}">Open Scrutineer</a></p></body>
</html>
`;
}
