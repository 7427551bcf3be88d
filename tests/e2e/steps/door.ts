import { expect, type Page } from '@playwright/test';
import { choose, tick, write } from './answering.ts';
import type { Member } from './made-up-people.ts';

/** Who was added and has not unlocked yet: their first password is not their own. */
const newcomers = new Set<string>();
export const FIRST_PASSWORD = 'a first day in the office';

export interface SetUpOffice {
  readonly recoveryCode: string;
}

/** From the first start to the open office: the office, its first person, the recovery code typed back. */
export async function setUpOffice(page: Page, first: Member): Promise<SetUpOffice> {
  await write(page, 'Name of the office', 'Brannock Medical Examiner Office');
  await write(page, 'ODS code', 'X9Q01');
  await choose(page, 'Country', 'England');
  await page.getByRole('button', { name: 'Continue' }).click();

  await write(page, 'Your name', first.name);
  await write(page, 'Login name', first.loginName);
  newcomers.clear();
  await tickRoles(page, first);
  await writeNewPassword(page, 'Password', first.password);
  await page.getByRole('button', { name: 'Set up the office' }).click();

  const recoveryCode = await readRecoveryCode(page);
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await write(page, 'Type the code from your paper', recoveryCode.toLowerCase());
  await page.getByRole('button', { name: 'Confirm the code' }).click();
  await expect(page.getByRole('navigation', { name: 'Places', exact: true })).toBeVisible();
  return { recoveryCode };
}

/** The code as a person would copy it from the screen. */
export async function readRecoveryCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'The recovery code', level: 1 })).toBeVisible();
  return (await page.getByLabel('Recovery code').innerText()).trim().replaceAll(/\s+/g, ' ');
}

export async function tickRoles(page: Page, { roles, gmcNumber }: Member): Promise<void> {
  const group = page.getByRole('group', { name: 'Roles' });
  for (const role of roles) await tick(group, new RegExp(`^${role} [A-Z]`));
  if (gmcNumber !== null) await write(page, 'GMC number', gmcNumber);
}

export async function writeNewPassword(page: Page, label: string, password: string): Promise<void> {
  await write(page, label, password);
  await write(page, 'The same again', password);
}

export async function unlock(page: Page, member: Member): Promise<void> {
  await write(page, 'Login name', member.loginName);
  const isNew = newcomers.delete(member.loginName);
  await write(page, 'Password', isNew ? FIRST_PASSWORD : member.password);
  await page.getByRole('button', { name: 'Unlock' }).click();
  if (isNew) await chooseOwnPassword(page, FIRST_PASSWORD, member.password);
  await expect(page.getByRole('navigation', { name: 'Places', exact: true })).toBeVisible();
}

/** What stands before the work of somebody whose password was set by another person. */
async function chooseOwnPassword(page: Page, given: string, own: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Choose your own password', level: 1 })).toBeVisible();
  await write(page, 'The password you were given', given);
  await writeNewPassword(page, 'New password', own);
  await page.getByRole('button', { name: 'Set my password' }).click();
}

export async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
}

/** One person leaves the desk, another sits down. */
export async function handOver(page: Page, to: Member): Promise<void> {
  await lock(page);
  await unlock(page, to);
}

export async function addPerson(page: Page, member: Member): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await write(dialog, 'Name', member.name);
  await write(dialog, 'Login name', member.loginName);
  await tickRoles(page, member);
  await writeNewPassword(page, 'First password', FIRST_PASSWORD);
  newcomers.add(member.loginName);
  await dialog.getByRole('button', { name: 'Add the person' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('rowheader', { name: member.name })).toBeVisible();
}

export type PlaceName =
  'Worklist' | 'Outbox' | 'Returns' | 'Concerns' | 'People' | 'Settings' | 'Audit' | 'Help';

export async function goTo(page: Page, place: PlaceName): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Places', exact: true })
    .getByRole('link', { name: place })
    .click();
  await expect(page.getByRole('heading', { name: place, level: 1 })).toBeVisible();
}
