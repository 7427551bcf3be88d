import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { makePracticeOffice } from './practice-office.ts';
import { openInBrowser } from './browser-window.ts';
import { electronRuntime, launchElectronHost } from './electron-host.ts';
import type { OfficeWindow, OpenedWindow } from './office-window.ts';

interface OfficeFixtures {
  /** How many made-up cases the office begins with; none: an office that nobody has set up. */
  readonly practiceCases: number;
  readonly office: OfficeWindow;
}

export const test = base.extend<OfficeFixtures>({
  practiceCases: [0, { option: true }],
  office: async ({ practiceCases }, use, about) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'scrutineer-e2e-'));
    const isElectron = about.project.metadata['host'] === 'electron';
    if (isElectron) {
      const missing = electronRuntime();
      about.skip(missing !== null, missing ?? '');
    }
    if (practiceCases > 0) makePracticeOffice(dataFolder, practiceCases);
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

async function openInElectron(dataFolder: string): Promise<OpenedWindow> {
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
