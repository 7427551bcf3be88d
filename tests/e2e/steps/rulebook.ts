import { expect, type Locator, type Page } from '@playwright/test';
import { write } from './answering.ts';
import { goTo } from './door.ts';
import type { Member } from './made-up-people.ts';

/** From Settings to the rulebook, with its rules there. */
export async function openRulebook(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Open the rulebook' }).click();
  await expect(page.getByRole('heading', { name: 'Rulebook', level: 1 })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'DUTY-4', exact: true })).toBeVisible();
}

/** Opens a rule to change it. */
export async function openRule(page: Page, rule: string): Promise<Locator> {
  await page.getByRole('button', { name: `Change ${rule}`, exact: true }).click();
  return page.getByRole('dialog', { name: `Change rule ${rule}` });
}

/** Says why and signs; the button says what it does. */
export async function signChange(dialog: Locator, button: string, by: Member, why: string): Promise<void> {
  await write(dialog, 'Why', why);
  await write(dialog, 'Your password', by.password);
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toBeHidden();
}
