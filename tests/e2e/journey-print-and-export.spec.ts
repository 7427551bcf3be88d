import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { readPdf } from '../exchange/documents/read-pdf.ts';
import { DOUBLE_CLICK_MS } from '../../renderer/intention.ts';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { addPerson, handOver, setUpOffice } from './steps/door.ts';
import { ADMINISTRATOR, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import { openCase } from './steps/worklist.ts';

test('a case goes on paper and a list into a spreadsheet, whole, and the audit list says so', async ({
  office,
}, about) => {
  test.skip(about.project.metadata['host'] === 'electron', 'the save dialog is the system’s own');
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await handOver(page, OFFICER);
  await openCase(page, FIRST_DEATH);
  const surname = FIRST_DEATH.surname.toUpperCase();

  await test.step('the whole case is printed by its button, with who printed it on every page', async () => {
    const file = await handedOver(page, () => page.getByRole('button', { name: 'Print the case' }).click());
    expect(file.name).toMatch(/^case-ME-\d{4}-00001-\d{4}-\d{2}-\d{2}\.pdf$/);
    const { pages } = readPdf(file.bytes);
    expect(pages[0]).toContain(surname);
    for (const text of pages)
      expect(text.replaceAll('\n', ' ')).toContain(`by ${OFFICER.name}, medical examiner`);
    await expect(page.getByText('Case saved as PDF. Print it from there')).toBeVisible();
  });

  await test.step('and by the keys that print everywhere else', async () => {
    // A second press within a second is the second half of a double click, and gives no second file.
    await page.waitForTimeout(DOUBLE_CLICK_MS);
    const file = await handedOver(page, () => page.keyboard.press('Control+p'));
    expect(readPdf(file.bytes).wholeText).toContain(surname);
  });

  await test.step('the worklist is saved as it is filtered and ordered', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Worklist' }).first().click();
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    const file = await handedOver(page, () =>
      page.getByRole('button', { name: 'Save the worklist as CSV' }).click(),
    );
    expect(file.name).toMatch(/^worklist-open-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    expect(text).toMatch(/^\uFEFF"Reference","Surname"/);
    expect(text).toContain(`"${FIRST_DEATH.surname}"`);
    await expect(page.getByText('Worklist saved: 1 line')).toBeVisible();
  });

  await test.step('the administrator sees in the audit list what left, and can save that list and no other', async () => {
    await handOver(page, ADMINISTRATOR);
    await page
      .getByRole('navigation', { name: 'Places', exact: true })
      .getByRole('link', { name: 'Audit' })
      .click();
    const list = page.getByRole('grid', { name: /^Audit list/ });
    await expect(list.getByText('Worklist, all open, by name, 1 line, CSV')).toBeVisible();
    const file = await handedOver(page, () =>
      page.getByRole('button', { name: 'Save the audit list as CSV' }).click(),
    );
    const text = new TextDecoder().decode(file.bytes);
    expect(text.match(/"Printed or saved as a file","The whole case, 1 entry, PDF"/g)).toHaveLength(2);
    expect(text).toContain('"List looked at","Worklist, all open, 0 lines"');
    expect(text.toUpperCase()).not.toContain(surname);
    await expect(list.getByText(/Audit list, \d+ lines, CSV/)).toBeVisible();
  });

  expectNothingTold(office, witness);
});

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the browser was given to put into its downloads. */
async function handedOver(page: Page, act: () => Promise<void>): Promise<File> {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
