import { accessSync, constants, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import packedChromium from '@sparticuz/chromium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newEntryAddress } from '../../browser/entry-address.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { writeHandOver } from '../../browser/hand-over.ts';
import { serveTestOffice } from './served-office.ts';
import type { TestOffice } from './served-office.ts';

const installed = findBrowser({
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  isExecutable: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
});
const canRun = installed !== null || (process.platform === 'linux' && process.arch === 'x64');

describe.skipIf(!canRun)('in a real Chromium (not run where none is installed, but for Linux on x64)', () => {
  let office: TestOffice;
  let origin: string;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    office = await serveTestOffice();
    origin = office.served.origin;
    folder = mkdtempSync(path.join(tmpdir(), 'in-chromium-'));
    const executablePath = installed ?? (await packedChromium.executablePath());
    // The sandbox is off in this test only, since build machines run it as root. The host itself never does that.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true });
    page = await (await browser.newContext()).newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await office.served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function enterByFile(): Promise<void> {
    const handOver = await writeHandOver(folder, newEntryAddress(origin, office.admission, 'window'));
    await page.goto(handOver.pageUrl, { waitUntil: 'commit' });
    await page.waitForURL(`${origin}/`);
    await handOver.remove();
  }

  it('the file leads the browser in, and neither its address nor its title holds anything', async () => {
    await enterByFile();
    expect([office.admission.seatedBy(), page.url(), await page.title()]).toEqual([
      'window',
      `${origin}/`,
      'Scrutineer',
    ]);
    expect(complaints).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('the printed address does, too, and opened again it says that it has been used', async () => {
    const address = newEntryAddress(origin, office.admission, 'by-hand');
    await page.goto(address);
    await page.waitForURL(`${origin}/`);
    expect(office.admission.seatedBy()).toBe('by-hand');
    await page.goto(address);
    await page.getByText('has been used already').waitFor();
    expect(page.url()).toBe(`${origin}/enter`);
  });

  it('scripts of the page do not see the cookie, and run no text, markup or foreign request', async () => {
    await enterByFile();
    const seen = await page.evaluate(async () => {
      const tryTo = async (act: () => unknown): Promise<string> => {
        try {
          await act();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      return {
        cookie: document.cookie,
        markup: await tryTo(() => {
          document.body.innerHTML = '<b>bold</b>';
        }),
        script: await tryTo(() => {
          document.createElement('script').textContent = '1';
        }),
        foreign: await tryTo(() => fetch('http://127.0.0.1:9/')),
        frames: await tryTo(() => fetch('data:text/plain,a')),
      };
    });
    expect(seen).toEqual({
      cookie: '',
      markup: 'refused',
      script: 'refused',
      foreign: 'refused',
      frames: 'refused',
    });
  });

  it('a page on another port collects the cookie, and can still do nothing with it', async () => {
    await enterByFile();
    office.door.heard.length = 0;
    let collected = '';
    const name = `{"method":"openCase","input":"`;
    const thief: Server = createServer((request, response) => {
      collected = request.headers.cookie ?? '';
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe name="inner" src="${origin}/"></iframe>
<form method="post" enctype="text/plain" target="_self" action="${origin}/call"><input name='${name}' value='"}'></form>
<script>
const tries = [
  fetch('${origin}/call', { method: 'POST', mode: 'no-cors', credentials: 'include', body: '${name}"}' }),
  fetch('${origin}/topics', { credentials: 'include' }).then((answer) => answer.text()),
  fetch('${origin}/', { credentials: 'include' }).then((answer) => answer.text()),
];
Promise.allSettled(tries).then((results) => {
  document.title = results.slice(1).map(({ status }) => status).join(' ');
});
</script>`);
    });
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
    try {
      const address = thief.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const other = await page.context().newPage();
      await other.goto(`http://127.0.0.1:${port}/`);
      await other.waitForFunction(() => document.title !== '');
      expect(await other.title()).toBe('rejected rejected');
      expect(await other.frame('inner')?.content()).not.toContain('/assets/window.js');
      await other.evaluate(() => document.forms[0]?.submit());
      await other.getByText('does not come from Scrutineer').waitFor();
      expect(collected).toContain(`scrutineer-${office.port}=`);
      expect(office.door.heard).toEqual([]);
      const withCookie = await fetch(`${origin}/call`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', cookie: collected },
        body: '{"method":"openCase","input":1}',
      });
      expect(withCookie.status).toBe(401);
      expect(office.door.heard).toEqual([]);
    } finally {
      thief.closeAllConnections();
      thief.close();
    }
  });
});
