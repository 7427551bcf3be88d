import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { addPerson, handOver, setUpOffice } from './steps/door.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import { goToSection, openCase, workOn } from './steps/worklist.ts';

test('an administrator sees nothing of any case, and everybody is told why something is not theirs to do', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);
  await handOver(page, OFFICER);
  await openCase(page, FIRST_DEATH);
  const address = page.url();

  await test.step('the officer is told what only an examiner does', async () => {
    await goToSection(page, 'Questions');
    await expect(workOn(page, 'Questions')).toContainText(
      'To make the declaration, you need the role of medical examiner or lead medical examiner.',
    );
    await goToSection(page, 'Scrutiny');
    await expect(workOn(page, 'Scrutiny')).toContainText(
      'To declare independence, you need the role of medical examiner',
    );
  });

  await test.step('the officer may not add people, and is told whose work that is', async () => {
    await page
      .getByRole('navigation', { name: 'Places', exact: true })
      .getByRole('link', { name: 'People' })
      .click();
    await expect(page.getByRole('button', { name: 'Add a person' })).toBeDisabled();
    await expect(page.getByText('To add and change people, you need the role of')).toBeVisible();
  });

  await test.step('the administrator has no way to the cases, not even by their address', async () => {
    await handOver(page, ADMINISTRATOR);
    const places = page.getByRole('navigation', { name: 'Places', exact: true });
    await expect(places.getByRole('link')).toHaveText(['Concerns', 'People', 'Settings', 'Audit', 'Help']);
    await page.goto(address);
    await expect(page.getByText('you need the role of').first()).toBeVisible();
    const shown = (await page.content()).toUpperCase();
    for (const secret of [FIRST_DEATH.surname.toUpperCase(), '999 000 1014', '9990001014'])
      expect(shown).not.toContain(secret);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
