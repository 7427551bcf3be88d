import type { Page } from '@playwright/test';
import { pressAndHear, write } from './answering.ts';

/** How the coroners' offices take referrals, under the coroner areas of the address book. */
export async function openProfiles(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Places', exact: true })
    .getByRole('link', { name: 'Addresses' })
    .click();
  await page.getByRole('button', { name: /^Coroner areas/ }).click();
}

export async function beginProfile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin from: A council’s web portal with limits' }).click();
}

/** Notes that an area takes referrals by a web portal, beginning from the example. */
export async function noteProfile(page: Page, coronerArea: string): Promise<void> {
  await openProfiles(page);
  await beginProfile(page);
  await write(page, 'Coroner area', coronerArea);
  await pressAndHear(page, 'Add the profile', 'Profile added');
}
