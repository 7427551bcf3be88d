import { expect, type Page } from '@playwright/test';
import { choose, pressAndHear, tick, write } from './answering.ts';
import type { Member } from './made-up-people.ts';
import { goToSection } from './worklist.ts';

/** Where the body lies and whose area that is: without it no coroner can be told. */
export async function recordWhereTheBodyLies(page: Page, place: string, area: string): Promise<void> {
  await goToSection(page, 'Coroner');
  await write(page, /^Where the body lies/, place);
  await write(page, /^Coroner area/, area);
  await pressAndHear(page, 'Record where the body lies', 'Recorded: where the body lies');
}

/** Prepares a referral that names a medical examiner as its doctor. */
export async function prepareReferral(page: Page, ground: RegExp, doctor: Member): Promise<void> {
  await goToSection(page, 'Coroner');
  await tick(page.getByRole('group', { name: 'Grounds of regulation 3(1)' }), ground);
  await choose(page, 'Under which provision the coroner is told', /medical examiner/i);
  await choose(page, 'The referring doctor is', 'Medical examiner');
  await write(page, 'Referring doctor’s name', doctor.name);
  await write(page, 'Referring doctor’s GMC number', doctor.gmcNumber ?? '');
  await write(page, 'Referring doctor’s telephone', '01632 960456');
  await write(page, 'Circumstances of the death', 'Fell from the bed on the ward two days before the death.');
  await pressAndHear(page, 'Prepare referral', 'Referral prepared');
}

/** Issues the prepared referral. @returns its number */
export async function issueReferral(page: Page): Promise<string> {
  await goToSection(page, 'Coroner');
  await page.getByRole('button', { name: 'Issue referral' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Issue the referral?' });
  await dialog.getByRole('button', { name: 'Issue referral' }).click();
  return issuedNumber(page);
}

/** The number of the document that the window says lies in the folder now. */
export async function issuedNumber(page: Page): Promise<string> {
  const said = page.getByText(/ lies in the outbox folder\. It is not sent yet\.$/);
  await expect(said).toBeVisible({ timeout: 30_000 });
  return (await said.innerText()).replace(/ lies in .*$/s, '').trim();
}

export async function recordCoronerAnswer(page: Page, form: RegExp, reference: string): Promise<void> {
  await goToSection(page, 'Coroner');
  await choose(page, 'Answer', form);
  await write(page, /^Coroner’s reference/, reference);
  await pressAndHear(page, 'Record coroner’s answer', 'Coroner’s answer recorded');
}
