import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { goToSection, openCase } from './steps/worklist.ts';

test('while the office does not answer the window says so, keeps what is typed, and saves it afterwards', async ({
  office,
}, about) => {
  test.skip(
    about.project.name === 'electron',
    'Electron’s window reaches the office by no network that could be cut.',
  );
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Conversations');
  const said = page.getByRole('textbox', { name: /^What was said/ });
  await said.pressSequentially('Before it stopped, ');

  await page.context().setOffline(true);
  await said.pressSequentially('and while it was away, ');
  await expect(page.getByText('The office is restarting').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'The person who died' })).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText('The office is restarting')).toBeHidden();
  await said.pressSequentially('and afterwards.');
  await expect(page.getByRole('contentinfo')).toContainText(/Saved/);
  await page.reload();
  await goToSection(page, 'Conversations');
  await expect(said).toHaveValue('Before it stopped, and while it was away, and afterwards.');
});
