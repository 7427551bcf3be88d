import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import type { LaunchOptions } from '@playwright/test';
import packedChromium from '@sparticuz/chromium';
import { findBrowser } from '../../browser/find-browser.ts';

/** How to start the tests' browser: an installed one, or else the one inside an npm package (Linux on x64). */
export async function chromiumToLaunch(): Promise<LaunchOptions> {
  const installed = findBrowser({
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    isExecutable,
  });
  // The sandbox is off in tests only, since build machines run them as root. The host itself never does that.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  if (installed !== null) return { executablePath: installed, args, headless: true };
  packedChromium.setGraphicsMode = false;
  // Not the arguments that package suggests: they switch off web security, which is part of what is tested here.
  return { executablePath: await packedChromium.executablePath(), args, headless: true };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
