import { expect, type Page } from '@playwright/test';
import { choose, write } from './answering.ts';
import { goTo } from './door.ts';

/** Records a destination that reads a folder. Needs an administrator or the lead at the desk. */
export async function addFolderDestination(page: Page, name: string, folder: string): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Add a destination' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a destination' });
  await write(dialog, 'Name', name);
  await write(dialog, 'Short name', 'mid-brannock');
  await write(dialog, 'Folder', folder);
  await dialog.getByRole('button', { name: 'Add the destination' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('table', { name: 'Destinations' })).toContainText(name);
}

/** Puts the document that is open in the outbox in the queue of a destination. */
export async function queueFor(page: Page, destination: string): Promise<void> {
  await page.getByRole('button', { name: /^Queue/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Deliver / });
  await choose(dialog, 'Where it goes', new RegExp(`^${destination}`));
  await dialog.getByRole('button', { name: 'Put it in the queue' }).click();
  await expect(dialog).toBeHidden();
}
