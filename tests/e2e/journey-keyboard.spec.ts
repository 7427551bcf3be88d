import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { lock, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { openCase } from './steps/worklist.ts';

const MOST_TABS = 40;

test('from unlocking to a logged conversation without a mouse', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await page.getByRole('link', { name: 'Worklist' }).first().click();
  await lock(page);

  await tabTo(page, page.getByRole('textbox', { name: 'Password' }));
  await page.keyboard.type(FOUNDER.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('quill');
  await expect(page.getByText('1 case found.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The person who died' })).toContainText('QUILLFEATHER');

  await page.keyboard.press('Alt+4');
  const spoken = page.getByRole('radiogroup', { name: 'Result' }).getByRole('radio');
  await tabTo(page, spoken.first());
  await page.keyboard.press('Space');
  await expect(spoken.first()).toBeChecked();
  await tabTo(page, page.getByRole('textbox', { name: 'Person', exact: true }));
  await page.keyboard.type('Wilf Quillfeather');
  await tabTo(page, page.getByRole('textbox', { name: /^What was said/ }));
  await page.keyboard.type('He asked when the certificate can be collected.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Conversation logged').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Conversations', exact: true })).toContainText(
    'He asked when the certificate can be collected.',
  );
});

/** Goes on with the Tab key until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached with ${MOST_TABS} presses of Tab: ${String(wanted)}`);
}
