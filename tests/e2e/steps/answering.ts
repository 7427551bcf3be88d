import { expect, type Page } from '@playwright/test';
import type { Scope } from './made-up-people.ts';

/** Chooses one of a few that are all in sight, where a mouse would press: on its words. */
export async function choose(
  scope: Scope,
  question: string | RegExp,
  answer: string | RegExp,
): Promise<void> {
  const group = scope.getByRole('radiogroup', { name: question, exact: true });
  const radio = group.getByRole('radio', { name: answer, exact: true });
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}

/** Ticks a statement, where a mouse would press. */
export async function tick(scope: Scope, statement: string | RegExp): Promise<void> {
  const box = scope.getByRole('checkbox', { name: statement });
  if (await box.isChecked()) return;
  await box.locator('xpath=ancestor::label').click();
  await expect(box).toBeChecked();
}

/** Chooses from a list that opens. */
export async function chooseFromList(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function write(scope: Scope, label: string | RegExp, text: string): Promise<void> {
  await scope.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Presses a button and waits until the window says that it is done. */
export async function pressAndHear(
  page: Page,
  button: string | RegExp,
  said: string | RegExp,
): Promise<void> {
  const name = typeof button === 'string' ? new RegExp(`^${button}(?! [a-z]|,)`) : button;
  await page.getByRole('button', { name }).click();
  await expect(page.getByText(said).first()).toBeVisible();
}
