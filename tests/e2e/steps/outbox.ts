import { expect, type Page } from '@playwright/test';
import { write } from './answering.ts';
import { goTo } from './door.ts';

/** Opens a document in the outbox by its number. */
export async function openDocument(page: Page, number: string): Promise<void> {
  await goTo(page, 'Outbox');
  await page.getByRole('row', { name: number }).click();
  await expect(page.getByRole('heading', { name: number })).toBeVisible();
}

/** Records somebody's word that the open document went out or arrived. */
export async function markDocument(page: Page, mark: 'sent' | 'received', how: string): Promise<void> {
  await page.getByRole('button', { name: `Mark as ${mark}` }).click();
  const dialog = page.getByRole('dialog', { name: new RegExp(`as ${mark}$`) });
  await write(dialog, 'How', how);
  await dialog.getByRole('button', { name: `Mark as ${mark}` }).click();
  await expect(dialog).toBeHidden();
}
