import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER, SECOND_DEATH, THIRD_DEATH } from './steps/made-up-people.ts';
import { currentReference, fillIntake, openCase } from './steps/worklist.ts';

test('the worklist puts the urgent first, counts its filters and finds by name, number and reference', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  const reference = await openCase(page, FIRST_DEATH);
  await openCase(page, SECOND_DEATH);
  await openCase(page, THIRD_DEATH);

  await test.step('urgent first, then the longest open', async () => {
    await goTo(page, 'Worklist');
    const rows = page.getByRole('grid', { name: /^Worklist/ }).getByRole('row', { name: /, died / });
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(0)).toHaveAccessibleName(/^THORNAPPLE, .*urgent release/);
    await expect(rows.nth(1)).toHaveAccessibleName(/^QUILLFEATHER/);
    await expect(rows.nth(2)).toHaveAccessibleName(/^MARROWBY/);
  });

  await test.step('the filters count what they let through', async () => {
    const filters = page.getByRole('group', { name: 'Show' });
    await expect(filters.getByRole('button', { name: /^All open\D*3$/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await filters.getByRole('button', { name: /^Urgent\D*1$/ }).click();
    await expect(page.getByRole('row', { name: /, died / })).toHaveCount(1);
    await filters.getByRole('button', { name: /^Closed\D*0$/ }).click();
    await expect(page.getByText('No case is closed yet')).toBeVisible();
    await page.getByRole('button', { name: 'Show all open cases' }).click();
    await expect(page.getByRole('row', { name: /, died / })).toHaveCount(3);
  });

  await test.step('at 200 % zoom the cases and their flags stand on the first screen, the filters one press away', async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    await expect(page.getByRole('row', { name: /^THORNAPPLE/ }).getByText('Urgent')).toBeInViewport({
      ratio: 1,
    });
    const filters = page.getByRole('group', { name: 'Show' });
    await expect(filters).toBeHidden();
    await page.getByRole('button', { name: 'Filters and columns' }).press('Enter');
    await expect(filters.getByRole('button', { name: /^Urgent/ })).toBeVisible();
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('a case is found by keyboard, by what people know of it', async () => {
    for (const known of ['quillf', '999 000 1014', reference]) {
      await goTo(page, 'Worklist');
      await findByKeyboard(page, known);
      expect(await currentReference(page)).toBe(reference);
    }
  });
  expectNothingTold(office, witness);
});

test('a double click opens one case, and the check digit is judged while it is typed', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await fillIntake(page, FIRST_DEATH);

  const number = page.getByRole('textbox', { name: /^NHS number/ });
  await expect(number).toHaveValue('999 000 1014');
  await expect(page.getByText('The last digit fits')).toBeVisible();
  await number.press('End');
  await number.press('Backspace');
  await number.press('5');
  await expect(
    page.getByText('This is not an NHS number: its last digit does not fit the others.'),
  ).toBeVisible();
  await number.press('Backspace');
  await number.press('4');
  await expect(page.getByText('The last digit fits')).toBeVisible();

  await page.getByRole('button', { name: /^Open case/ }).dblclick();
  await currentReference(page);
  await goTo(page, 'Worklist');
  await expect(page.getByRole('row', { name: /^QUILLFEATHER/ })).toHaveCount(1);
  await expect(
    page.getByRole('group', { name: 'Show' }).getByRole('button', { name: /^All open\D*1$/ }),
  ).toBeVisible();
});

async function findByKeyboard(page: Page, known: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(known);
  await expect(page.getByRole('dialog', { name: 'Find a case' }).getByText('1 case found.')).toBeVisible();
  await page.keyboard.press('Enter');
}
