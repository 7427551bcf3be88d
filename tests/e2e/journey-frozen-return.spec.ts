import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { readWorkbook } from '../builders/read-workbook.ts';
import { test } from './office-test.ts';
import { chooseFromList } from './steps/answering.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { logConversation } from './steps/conversations.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER, SECOND_DEATH } from './steps/made-up-people.ts';
import { countLastMonth, freezeReturn } from './steps/returns.ts';
import { openCase, openFromWorklist } from './steps/worklist.ts';

test('a return is frozen, a case changes, it is frozen again, and it says why the numbers differ', async ({
  office,
}, about) => {
  test.skip(about.project.metadata['host'] === 'electron', 'the save dialog is the system’s own');
  test.setTimeout(120_000);
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await countLastMonth(page);

  await test.step('it is kept with who froze it, and each of its numbers opens its cases', async () => {
    await freezeReturn(page);
    const proof = page.getByRole('region', { name: 'Frozen as it stood' });
    await expect(proof.getByText(FOUNDER.name)).toBeVisible();
    await page.getByRole('button', { name: 'Cases, All: 1. Show the cases' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cases, All: 1' });
    await expect(dialog.getByText(FIRST_DEATH.surname.toUpperCase())).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'What changed since' }).press('Enter');
    await expect(page.getByText('Nothing changed')).toBeVisible();
  });

  await test.step('a family is spoken with, and another death of the period is opened late', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await logConversation(page, {
      withWhom: 'Family or representative',
      person: 'Mrs Moss',
      said: 'She thanked the ward.',
      concern: false,
    });
    await openCase(page, SECOND_DEATH);
  });

  await test.step('the later one says case by case why it has other numbers', async () => {
    await goTo(page, 'Returns');
    await page.getByRole('button', { name: 'Back to the numbers as they stand' }).press('Enter');
    await freezeReturn(page);
    await page.getByRole('button', { name: 'Back to the numbers as they stand' }).press('Enter');
    const frozen = page.getByRole('table', { name: 'Frozen returns, newest first' });
    await frozen
      .getByRole('button', { name: /^What changed since/ })
      .last()
      .press('Enter');
    await expect(page.getByLabel('Compared with')).toBeVisible();
    await page.getByRole('button', { name: /Compared with/ }).click();
    await page.getByRole('option', { name: /^Frozen/ }).click();
    const why = page.getByRole('table', { name: 'Cases that count otherwise, and why' });
    const spoken = why.getByRole('row').filter({ hasText: FIRST_DEATH.surname.toUpperCase() });
    await expect(spoken).toContainText(
      'Conversation with the bereaved: not recorded before, spoken with now',
    );
    const late = why.getByRole('row').filter({ hasText: SECOND_DEATH.surname.toUpperCase() });
    await expect(late).toContainText('The case was opened after the earlier count');
    await expect(late).toContainText(FOUNDER.name);
    const numbers = page.getByRole('table', { name: 'Numbers that changed, before and after' });
    await expect(numbers.getByRole('row', { name: /^Cases/ })).toContainText('1 → 2');
  });

  await test.step('it leaves as a workbook whose numbers are those of the screen', async () => {
    await page.getByRole('button', { name: 'Show the frozen return' }).press('Enter');
    await chooseFromList(page, 'Save as', 'XLSX workbook');
    await page.getByText('Hide numbers under 5 in the file').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the frozen return as XLSX workbook' }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^return-[\d-]+-to-[\d-]+-frozen-[\d-]+\.xlsx$/);
    const { parts, sheets } = readWorkbook(await readFile(await file.path()));
    expect(sheets[0]?.[1]).toEqual([null, 'Cases', 1, 1, 0, 0, 'Every case of the period that is not void']);
    expect(parts.get('xl/sharedStrings.xml')).toContain('Conversation with the bereaved');
    expect([...parts.values()].join('\n')).not.toContain(FIRST_DEATH.surname);
    expect([...parts.values()].join('\n')).not.toContain('<f>');
  });

  await test.step('and as a package in the outbox folder', async () => {
    await page.getByRole('button', { name: 'Put into the outbox folder' }).press('Enter');
    await expect(page.getByText(/put into the outbox folder as return-/)).toBeVisible();
  });

  expectNothingTold(office, witness);
});
