import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { choose, pressAndHear, tick, write } from './steps/answering.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER, type MadeUpDeath, SECOND_DEATH } from './steps/made-up-people.ts';
import { currentReference, fillIntake, goToSection, openCase } from './steps/worklist.ts';

/** Another person of the same surname, born and dead on the same days. */
const COUSIN: MadeUpDeath = { ...FIRST_DEATH, forenames: 'Agnes Rose', nhsNumber: '9990002029' };
const REASON = 'A cousin: another address, another NHS number';

test('a possible duplicate is shown while it is typed, kept with a reason, and the decision taken back', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  const reference = await openCase(page, FIRST_DEATH);

  await test.step('compared with the other case, side by side', async () => {
    await fillIntake(page, COUSIN);
    await expect(page.getByText('A case may be of the same death')).toBeVisible();
    const comparison = page.getByRole('table', { name: `This form and case ${reference}` });
    await expect(
      comparison.getByRole('row', { name: /^Died/ }).getByRole('img', { name: 'Same' }),
    ).toBeVisible();
    await expect(comparison.getByRole('row', { name: /^NHS No\./ }).getByRole('img')).toHaveCount(0);
  });

  await test.step('opened all the same, and kept beside it for a reason that stands in the timeline', async () => {
    await tick(page, 'This is another person: keep both');
    await write(page, `Why it is another person than in ${reference}`, REASON);
    await page.getByRole('button', { name: /^Open case/ }).click();
    expect(await currentReference(page)).not.toBe(reference);
    await expect(lastToast(page)).toContainText('Possible duplicate decided on');
  });

  await test.step('taken back within ten seconds, and still in the timeline', async () => {
    await lastToast(page).getByRole('button', { name: 'Undo' }).click();
    await expect(lastToast(page)).toContainText('Taken back');
    await goToSection(page, 'Timeline');
    await expect(page.getByRole('region', { name: 'Timeline' }).first()).toContainText('Taken back');
  });
  expectNothingTold(office, witness);
});

test('one death that was opened twice is voided for the other, and is found all the same', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  const reference = await openCase(page, FIRST_DEATH);
  await fillIntake(page, FIRST_DEATH);
  await page.getByRole('button', { name: /^Open case/ }).click();
  await expect.poll(() => currentReference(page)).not.toBe(reference);

  await test.step('compared, and voided with what the office knows', async () => {
    await page.getByRole('button', { name: `Compare with ${reference}` }).click();
    const dialog = page.getByRole('dialog', { name: 'One death or two?' });
    await expect(dialog.getByRole('columnheader', { name: `The other case, ${reference}` })).toBeVisible();
    await choose(dialog, 'What the two are', 'One death: this case is voided for the other');
    await expect(dialog.getByRole('button', { name: 'Void this case' })).toBeDisabled();
    await write(dialog, 'How you know', 'The ward rang twice about the same death');
    await pressAndHear(page, 'Void this case', 'Case voided as a duplicate');
  });

  await test.step('gone from the open cases, kept in the record', async () => {
    await goToSection(page, 'Timeline');
    await expect(page.getByRole('region', { name: 'Timeline' }).first()).toContainText(
      'The ward rang twice about the same death',
    );
    await goTo(page, 'Worklist');
    await expect(page.getByRole('row', { name: /^QUILLFEATHER/ })).toHaveCount(1);
    await page.keyboard.press('Control+k');
    const finding = page.getByRole('dialog', { name: 'Find a case' });
    await page.keyboard.type('quillfeather');
    await expect(finding.getByText('2 cases found.')).toBeVisible();
    await expect(finding.getByText('Void', { exact: true })).toBeVisible();
  });
});

test('each person’s filter, order and columns are there again', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await openCase(page, SECOND_DEATH);
  await goTo(page, 'Worklist');
  const rows = page.getByRole('row', { name: /, died / });
  await expect(rows.first()).toHaveAccessibleName(/^THORNAPPLE/);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Family' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect(rows.first()).toHaveAccessibleName(/^QUILLFEATHER/);
  await page.getByRole('button', { name: /^Unassigned/ }).click();

  await page.reload();
  await expect(page.getByText(/^Unassigned: 2 · 2 open in all · by name/)).toBeVisible();
  await expect(rows.first()).toHaveAccessibleName(/^QUILLFEATHER/);
  await expect(page.getByRole('columnheader', { name: 'Family' })).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
});

function lastToast(page: Page) {
  return page.getByRole('region', { name: 'Just recorded' });
}
