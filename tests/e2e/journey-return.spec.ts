import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { countLastMonth } from './steps/returns.ts';
import { openCase } from './steps/worklist.ts';

test('a period is counted, its numbers lead to their cases, and it leaves with the small numbers hidden', async ({
  office,
}, about) => {
  test.skip(about.project.metadata['host'] === 'electron', 'the save dialog is the system’s own');
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  const reference = await openCase(page, FIRST_DEATH);
  await countLastMonth(page);

  await test.step('what is not recorded stands first, with the cases that lack it', async () => {
    const missing = page.getByRole('region', { name: 'Not recorded' });
    await expect(
      missing.getByText('1 case has no conversation with the bereaved and no reason why there was none.'),
    ).toBeVisible();
    await expect(page.getByText('These lines are not confirmed as the national template')).toBeVisible();
  });

  await test.step('a number opens its cases by keyboard, and a case is opened from there', async () => {
    await page.getByRole('button', { name: 'Not scrutinised, All: 1. Show the cases' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Not scrutinised, All: 1' });
    await expect(dialog.getByText(FIRST_DEATH.surname.toUpperCase())).toBeVisible();
    await dialog.getByRole('link', { name: reference }).press('Enter');
    await expect(page.getByRole('button', { name: 'Print the case' })).toBeVisible();
    await goTo(page, 'Returns');
    await expect(page.getByRole('button', { name: 'Cases, All: 1. Show the cases' })).toBeVisible();
  });

  await test.step('the file hides the small numbers until somebody wants them', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the return as CSV for a spreadsheet' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^return-[\d-]+-to-[\d-]+-small-numbers-hidden-[\d-]+\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('"Cases","hidden"');
    expect(text).not.toContain(FIRST_DEATH.surname);
    await expect(page.getByText(/^Return with small numbers hidden saved: \d+ lines/)).toBeVisible();
  });

  expectNothingTold(office, witness);
});
