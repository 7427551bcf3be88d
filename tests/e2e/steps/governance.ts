import { expect, type Page } from '@playwright/test';
import { choose, chooseFromList, pressAndHear, tick, write } from './answering.ts';
import { issuedNumber } from './referral.ts';
import { goToSection } from './worklist.ts';

/** Takes the words of a call over into a concern, as the officer who heard them. */
export async function raiseConcernFromCall(
  page: Page,
  narrative: string,
  about: { readonly kind: string; readonly name: string } | null = null,
): Promise<void> {
  await goToSection(page, 'Conversations');
  await page.getByRole('button', { name: /^Raise this concern/ }).click();
  await chooseFromList(page, 'Category', 'Delay');
  await choose(page, 'Where it comes from', 'The family');
  if (about !== null) {
    await chooseFromList(page, 'About another organisation', about.kind);
    await write(page, /^Name of that organisation/, about.name);
  }
  await write(page, 'What was seen or heard', narrative);
  await pressAndHear(page, 'Raise concern', 'Concern raised');
  // The words alone may be those of an earlier act: the concern itself is waited for.
  await expect(page.getByRole('list', { name: 'Concerns' })).toContainText(narrative);
}

/** An examiner decides that the concern is passed on. */
export async function reviewConcern(page: Page, route: string, view: string): Promise<void> {
  await goToSection(page, 'Governance');
  await choose(page, 'Medical examiner’s decision', 'Pass on');
  await chooseFromList(page, 'Route', route);
  await write(page, /^Examiner’s view/, view);
  await pressAndHear(page, 'Record decision', 'Decision on the concern recorded');
}

export interface Addressee {
  readonly organisation: string;
  readonly team: string;
}

/** Issues the notification of the concern in hand. @returns its number */
export async function issueNotification(page: Page, to: Addressee, question: string): Promise<string> {
  await goToSection(page, 'Governance');
  await write(page, 'Organisation', to.organisation);
  await write(page, 'Team', to.team);
  await write(page, 'The question that the recipient is asked', question);
  await tick(page, 'Include the family’s words');
  await expect(page.getByRole('list', { name: 'Missing from the notification' })).toBeHidden();
  await page.getByRole('button', { name: 'Issue notification' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Issue the notification?' });
  await dialog.getByRole('button', { name: 'Issue notification' }).click();
  return issuedNumber(page);
}
