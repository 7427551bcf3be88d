import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Browser, chromium, expect, type Page } from '@playwright/test';
import { type RunningBrowserHost, startBrowserHost } from './browser-host.ts';
import { electronRuntime, launchElectronHost } from './electron-host.ts';
import { chromiumToLaunch } from './find-chromium.ts';

/** A window on a fresh office, and what a test may do to the program behind it. */
export interface OfficeWindow {
  readonly page: Page;
  readonly dataFolder: string;
  /** Where documents go unless the office chose another folder. */
  readonly outboxFolder: string;
  /** Everything the program logged. */
  log(): string;
  /** Kills the program in the middle of whatever it does, and starts it again on the same folder. */
  killAndRestart(): Promise<void>;
}

export const test = base.extend<{ office: OfficeWindow }>({
  // Playwright tells fixtures apart by their destructured argument, so an empty pattern is what it wants here.
  // oxlint-disable-next-line no-empty-pattern
  office: async ({}, use, about) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'scrutineer-e2e-'));
    const isElectron = about.project.metadata['host'] === 'electron';
    if (isElectron) {
      const missing = electronRuntime();
      about.skip(missing !== null, missing ?? '');
    }
    const opened = isElectron ? await openInElectron(dataFolder) : await openInBrowser(dataFolder);
    try {
      await use(opened.window);
    } finally {
      await opened.close();
      rmSync(dataFolder, { recursive: true, force: true });
      rmSync(`${dataFolder}-outbox`, { recursive: true, force: true });
    }
  },
});

interface Opened {
  readonly window: OfficeWindow;
  close(): Promise<void>;
}

async function openInBrowser(dataFolder: string): Promise<Opened> {
  const browser: Browser = await chromium.launch(await chromiumToLaunch());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  let host: RunningBrowserHost = await startBrowserHost(dataFolder);
  let earlierLog = '';
  await enter(page, host.address);
  return {
    window: {
      page,
      dataFolder,
      outboxFolder: `${dataFolder}-outbox`,
      log: () => earlierLog + host.errors(),
      async killAndRestart() {
        await host.kill();
        earlierLog += host.errors();
        host = await startBrowserHost(dataFolder);
        await enter(page, host.address);
      },
    },
    async close() {
      await browser.close();
      await host.stop();
    },
  };
}

/** The one-time address leads on to the window's own; a test begins when that is drawn. */
async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openInElectron(dataFolder: string): Promise<Opened> {
  let host = await launchElectronHost(dataFolder);
  return {
    window: {
      get page() {
        return host.page;
      },
      dataFolder,
      outboxFolder: `${dataFolder}-outbox`,
      log: () => host.log(),
      async killAndRestart() {
        await host.kill();
        host = await launchElectronHost(dataFolder);
      },
    },
    close: () => host.close(),
  };
}
