import { expect, type Page } from '@playwright/test';
import { chooseFromList, write } from './answering.ts';
import { goTo } from './door.ts';
import { dayFromToday } from './made-up-people.ts';

/** Counts the deaths of the last month: on the first days of a quarter hardly any death is of that quarter. */
export async function countLastMonth(page: Page): Promise<void> {
  await goTo(page, 'Returns');
  await chooseFromList(page, 'Period', 'Other dates');
  await write(page, 'First day', dayFromToday(-30));
  await write(page, 'Last day', dayFromToday(0));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /^Quarterly return/ })).toBeVisible();
}

/** Keeps what is counted for good, by keyboard. */
export async function freezeReturn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Freeze this return' }).press('Enter');
  const asked = page.getByRole('alertdialog', { name: 'Freeze this return?' });
  await asked.getByRole('button', { name: 'Freeze', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Frozen as it stood' })).toBeVisible();
}
