import { expect, type Locator, type Page } from '@playwright/test';

/** The strip of clocks, opened by keyboard. @returns the table that says how each was worked out */
export async function openClocks(page: Page): Promise<Locator> {
  const table = page.getByRole('table', { name: 'How the clocks are worked out' });
  await expect(page.getByRole('region', { name: 'Clocks of this case' })).toBeVisible();
  if (!(await table.isVisible())) await page.keyboard.press('Alt+c');
  await expect(table).toBeVisible();
  return table;
}

/** How one clock was worked out, as the table says it. */
export async function howWorkedOut(page: Page, clock: string): Promise<string> {
  const table = await openClocks(page);
  return table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: clock }) })
    .innerText();
}
