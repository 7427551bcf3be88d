import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ensureWindowBuilt } from '../../build/set-up/ensure-window-built.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { openInBrowser } from './browser-window.ts';
import { makePracticeOffice, practiceMember } from './practice-office.ts';
import { goTo, unlock } from './steps/door.ts';
import { goToSection } from './steps/worklist.ts';

/** Makes the pictures of the README: the practice office in the real window. */
const FOLDER = path.join(PROJECT, 'docs', 'pictures');
const CASES = 60;

const dataFolder = mkdtempSync(path.join(tmpdir(), 'scrutineer-pictures-'));
await ensureWindowBuilt();
makePracticeOffice(dataFolder, CASES);
const { window, close } = await openInBrowser(dataFolder);
try {
  mkdirSync(FOLDER, { recursive: true });
  await unlock(window.page, practiceMember('tariq.hussain'));
  await take(window.page);
} finally {
  await close();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(`${dataFolder}-outbox`, { recursive: true, force: true });
}

async function take(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: /, died / })
    .first()
    .waitFor();
  await picture(page, 'worklist');
  await openFirst(page, 'With the coroner');
  await goToSection(page, 'Questions');
  await page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: /coroner/ })
    .first()
    .click();
  await picture(page, 'case');
  await goToSection(page, 'Coroner');
  await picture(page, 'referral');
  await openFirst(page, 'Waiting on family');
  await goToSection(page, 'Cause of death');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'dark');
}

/** The first case behind a filter of the worklist. */
async function openFirst(page: Page, filter: string): Promise<void> {
  await goTo(page, 'Worklist');
  await page.getByRole('button', { name: new RegExp(`^${filter}`) }).click();
  await page
    .getByRole('row', { name: /, died / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'The three questions' }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  const messages = page.getByRole('button', { name: 'Close this message' });
  while ((await messages.count()) > 0) await messages.first().click();
  // Fonts and colours come in over a moment.
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}
