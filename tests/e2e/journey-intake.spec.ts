import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER, SECOND_DEATH } from './steps/made-up-people.ts';
import { fillIntake, goToSection, openCase } from './steps/worklist.ts';

test('the next case is opened straight after, from an empty form', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await fillIntake(page, FIRST_DEATH);
  await page.getByRole('button', { name: 'Open and add another' }).click();
  const surname = page.getByRole('textbox', { name: 'Surname', exact: true });
  await expect(surname).toBeFocused();
  await expect(surname).toHaveValue('');
  await expect(page.getByRole('textbox', { name: /^NHS number/ })).toHaveValue('');

  await openCase(page, SECOND_DEATH);
  await goTo(page, 'Worklist');
  for (const { surname: name } of [FIRST_DEATH, SECOND_DEATH])
    await expect(page.getByRole('row', { name: new RegExp(`^${name.toUpperCase()}`) })).toHaveCount(1);
});

test('nothing steers the words of a cause: no list, no completion, no spelling check', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Cause of death');
  const boxes = page.getByRole('textbox', { name: /, line / });
  await expect(boxes.nth(9)).toBeVisible();
  for (const box of await boxes.all()) {
    await expect(box).toHaveAttribute('spellcheck', 'false');
    await expect(box).toHaveAttribute('autocomplete', 'off');
    await expect(box).not.toHaveAttribute('list');
    await expect(box).not.toHaveAttribute('aria-autocomplete');
  }
});

test('a hint says how a field is filled in, and is heard with it', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  for (const section of ['Scrutiny', 'Conversations', 'Details'] as const) {
    await goToSection(page, section);
    const hints = page.locator('main [id$="-hint"]');
    await expect(hints.first()).toBeVisible();
    for (const hint of await hints.all()) {
      const words = await hint.textContent();
      const field = page.locator(`[aria-describedby~="${(await hint.getAttribute('id')) ?? ''}"]`);
      await expect(field.first(), `the field of “${words ?? ''}”`).toHaveAccessibleDescription(/\S/);
    }
  }
});
