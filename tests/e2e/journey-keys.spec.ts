import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { write } from './steps/answering.ts';
import { addPerson, goTo, lock, setUpOffice, unlock, writeNewPassword } from './steps/door.ts';
import { ADMINISTRATOR, OFFICER } from './steps/made-up-people.ts';

const GIVEN = 'for today only dear Nia';

test('whoever is given a password chooses their own before anything else, without a mouse', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await lock(page);
  await unlock(page, OFFICER);
  await lock(page);

  await test.step('an administrator sets a password for somebody who forgot theirs', async () => {
    await unlock(page, ADMINISTRATOR);
    await goTo(page, 'People');
    await page.getByRole('button', { name: `Set a password for ${OFFICER.name}` }).click();
    const dialog = page.getByRole('dialog', { name: `New password for ${OFFICER.name}` });
    await writeNewPassword(page, 'New password', GIVEN);
    await dialog.getByRole('button', { name: 'Set the password' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: `Set a password for ${ADMINISTRATOR.name}` })).toBeHidden();
    await lock(page);
  });

  await test.step('it opens the choice of another one, and nothing else', async () => {
    await write(page, 'Login name', OFFICER.loginName);
    await write(page, 'Password', GIVEN);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Choose your own password', level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Places', exact: true })).toBeHidden();
    await page.goto(`${page.url().split('#')[0] ?? ''}#/new-case`);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Choose your own password', level: 1 })).toBeVisible();
  });

  await test.step('by keyboard: a slip is said, the same again is refused, another one lets them on', async () => {
    const given = page.getByRole('textbox', { name: 'The password you were given' });
    await given.focus();
    await page.keyboard.type(GIVEN);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Use at least 12 characters for the password.').first()).toBeVisible();
    await writeNewPassword(page, 'New password', GIVEN);
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is the password you have now. Choose another.')).toBeVisible();
    await writeNewPassword(page, 'New password', OFFICER.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Places', exact: true })).toBeVisible();
    await lock(page);
    await unlock(page, OFFICER);
  });
});

test('a lost recovery code is replaced: the old one opens until the new one was typed back', async ({
  office,
}) => {
  const { page } = office;
  const { recoveryCode: old } = await setUpOffice(page, ADMINISTRATOR);
  let fresh = '';

  await test.step('the password is asked for, and the code is shown once', async () => {
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: 'Replace the recovery code' }).click();
    await expect(page.getByRole('heading', { name: 'Replace the recovery code', level: 1 })).toBeVisible();
    await write(page, 'Your password', 'not this one at all');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is not your password')).toBeVisible();
    await write(page, 'Your password', ADMINISTRATOR.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'I have written it down' })).toBeFocused();
    fresh = (await page.getByLabel('Recovery code', { exact: true }).innerText())
      .trim()
      .replaceAll(/\s+/g, ' ');
    await page.keyboard.press('Enter');
  });

  await test.step('the old code is not taken for it, and the new one ends the old', async () => {
    const box = page.getByLabel('Type the code from your paper');
    await expect(box).toBeFocused();
    await box.fill(old);
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is not the recovery code')).toBeVisible();
    await box.fill(fresh.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    await goTo(page, 'Audit');
    await expect(page.getByText('Recovery code replaced').first()).toBeVisible();
    await expect(page.getByText('New recovery code shown').first()).toBeVisible();
  });

  await test.step('only the new one lets somebody in', async () => {
    await lock(page);
    await page.getByRole('button', { name: 'I have lost my password' }).click();
    await write(page, 'Recovery code', old);
    await write(page, 'Your login name', ADMINISTRATOR.loginName);
    await writeNewPassword(page, 'New password', 'seven lanterns by the quay');
    await page.getByRole('button', { name: 'Set the new password' }).click();
    await expect(page.getByText('This is not the recovery code')).toBeVisible();
    await write(page, 'Recovery code', fresh);
    await page.getByRole('button', { name: 'Set the new password' }).click();
    await expect(page.getByRole('heading', { name: 'Your new password is set', level: 1 })).toBeVisible();
  });
});

test('the licences of the work that the program is made with can be read in it', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, ADMINISTRATOR);
  await goTo(page, 'Help');
  await page.getByRole('button', { name: 'Show the licences of others’ work' }).click();
  const notices = page.getByRole('region', { name: 'Licences of others’ work' });
  await expect(notices).toContainText('react-aria-components');
  await expect(notices).toContainText('SIL OPEN FONT LICENSE');
});
