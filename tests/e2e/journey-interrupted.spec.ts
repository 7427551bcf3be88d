import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, write } from './steps/answering.ts';
import { expectFolderSealed } from './steps/confidentiality.ts';
import { goTo, lock, setUpOffice, unlock } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

const SENTENCE =
  'She said that her mother had been well until the Tuesday and then became breathless, and that the nurse who sat with her was kind to everybody.';
/** What may be lost of typing when the power goes. */
const AT_MOST_LOST_MS = 500;

const whatWasSaid = (page: Page) => page.getByRole('textbox', { name: /^What was said/ });

test('a lock in the middle of a sentence gives back the same place, text and caret', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Conversations');
  await choose(page, 'Result', 'Spoken');
  await whatWasSaid(page).pressSequentially(SENTENCE);
  for (let times = 0; times < 20; times += 1) await page.keyboard.press('ArrowLeft');
  const address = page.url();

  await lock(page);
  const shown = (await page.content()).toLowerCase();
  for (const secret of [FIRST_DEATH.surname, FIRST_DEATH.nhsNumber, 'breathless'])
    expect(shown).not.toContain(secret.toLowerCase());
  expectFolderSealed(office.dataFolder);

  await unlock(page, FOUNDER);
  await expect(whatWasSaid(page)).toHaveValue(SENTENCE);
  expect(page.url()).toBe(address);
  await expect(whatWasSaid(page)).toBeFocused();
  expect(await caretOf(page)).toBe(SENTENCE.length - 20);
});

test('a program killed in the middle of a sentence has kept it, but for the last half second', async ({
  office,
}) => {
  await setUpOffice(office.page, FOUNDER);
  await openCase(office.page, FIRST_DEATH);
  await goToSection(office.page, 'Conversations');
  await whatWasSaid(office.page).focus();
  const typed: { readonly atMs: number; readonly letters: number }[] = [];
  for (const [at, letter] of SENTENCE.split('').entries()) {
    await office.page.keyboard.type(letter, { delay: 15 });
    typed.push({ atMs: performance.now(), letters: at + 1 });
  }
  const killedAtMs = performance.now();
  await office.killAndRestart();

  await unlock(office.page, FOUNDER);
  await openFromWorklist(office.page, FIRST_DEATH);
  await goToSection(office.page, 'Conversations');
  const kept = await whatWasSaid(office.page).inputValue();
  const owed = typed.findLast(({ atMs }) => atMs <= killedAtMs - AT_MOST_LOST_MS)?.letters ?? 0;
  expect(owed).toBeGreaterThan(50);
  expect(SENTENCE.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(owed);
  expectFolderSealed(office.dataFolder);
});

test('an office that nobody touches locks itself', async ({ office }) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  // A made-up clock rules only over timers that were set under it.
  await page.clock.install();
  await page.reload();
  await goTo(page, 'Settings');
  await write(page, 'Lock the screen after', '1');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('Settings changed').first()).toBeVisible();
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Conversations');
  await whatWasSaid(page).fill('Half a sen');

  await page.clock.fastForward(50_000);
  await expect(page.getByRole('region', { name: 'The person who died' })).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  expect(await page.content()).not.toContain(FIRST_DEATH.surname.toUpperCase());

  await unlock(page, FOUNDER);
  await expect(whatWasSaid(page)).toHaveValue('Half a sen');
});

async function caretOf(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const box = document.activeElement;
    return box instanceof HTMLTextAreaElement ? box.selectionStart : null;
  });
}
