import { chromium, expect, type Page } from '@playwright/test';
import { startBrowserHost } from './browser-host.ts';
import { chromiumToLaunch } from './find-chromium.ts';
import type { OpenedWindow } from './office-window.ts';

/** Starts the browser host on a data folder and opens its window in a real Chromium. */
export async function openInBrowser(dataFolder: string): Promise<OpenedWindow> {
  const browser = await chromium.launch(await chromiumToLaunch());
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    // A browser with a screen lets the page in front write there; one without a screen asks nobody and says no.
    permissions: ['clipboard-write'],
  });
  const page = await context.newPage();
  let host = await startBrowserHost(dataFolder);
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
  // The doorstep has a heading of its own, and no footer.
  await expect(page.getByRole('contentinfo')).toBeVisible();
}
