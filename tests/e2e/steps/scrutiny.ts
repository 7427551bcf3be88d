import { expect, type Page } from '@playwright/test';
import { choose, pressAndHear, write } from './answering.ts';
import { goToSection, workOn } from './worklist.ts';

export async function recordPreparation(page: Page, notes: string): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await write(page, 'Notes', notes);
  await pressAndHear(page, 'Record preparation notes', 'Preparation notes recorded');
}

export interface MadeUpPractitioner {
  readonly name: string;
  readonly gmcNumber: string;
  readonly phone: string;
}

export const PRACTITIONER: MadeUpPractitioner = {
  name: 'Dr Owen Tasker',
  gmcNumber: '7000789',
  phone: '01632 960123',
};

export async function recordPractitioner(
  page: Page,
  { name, gmcNumber, phone }: MadeUpPractitioner,
): Promise<void> {
  await goToSection(page, 'Scrutiny');
  const work = workOn(page, 'Scrutiny');
  await write(work, 'Name', name);
  await write(work, /^GMC number/, gmcNumber);
  await write(work, /^Telephone or bleep/, phone);
  await pressAndHear(page, 'Record attending practitioner', 'Attending practitioner recorded');
}

/** A cause by its lines: `1a`, `1b`, … with what was said, and the interval where one was. */
export type SpokenCause = Readonly<Record<string, { readonly text: string; readonly interval: string }>>;

async function writeCause(page: Page, whose: string, cause: SpokenCause): Promise<void> {
  for (const [line, { text, interval }] of Object.entries(cause)) {
    await page.getByRole('textbox', { name: new RegExp(`^${whose}, line ${line}, (?!time)`) }).fill(text);
    await page
      .getByRole('textbox', { name: `${whose}, line ${line}, time from onset to death` })
      .fill(interval);
  }
}

/** The practitioner's cause, word for word, as it was told on the telephone. */
export async function recordPractitionerCause(page: Page, cause: SpokenCause): Promise<void> {
  await goToSection(page, 'Cause of death');
  await writeCause(page, 'Practitioner’s cause', cause);
  const panel = page.getByRole('region', { name: 'The attending practitioner’s cause, word for word' });
  await choose(panel, 'How it reached the office', 'By telephone');
  await pressAndHear(page, 'Record practitioner’s cause', 'Practitioner’s cause of death recorded');
}

export async function recordExaminerCause(page: Page, cause: SpokenCause): Promise<void> {
  await goToSection(page, 'Cause of death');
  await writeCause(page, 'Examiner’s cause', cause);
  await pressAndHear(page, 'Record examiner’s cause', 'Medical examiner’s cause of death recorded');
}

/** Takes over the practitioner's words as they stand. */
export async function agreeToPractitionerCause(page: Page): Promise<void> {
  await goToSection(page, 'Cause of death');
  await page.getByRole('button', { name: 'Copy the practitioner’s words, unchanged' }).click();
  await pressAndHear(page, 'Record agreed cause', 'Agreed cause of death recorded');
}

export async function declareIndependence(page: Page): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await choose(page, 'Your own position in this case', /^I am independent/);
  await pressAndHear(page, 'Declare independence in this case', 'Independence declared');
}

export async function review(page: Page, findings: string): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await write(page, 'Records seen', 'Hospital notes of the last admission, drug chart, chest imaging');
  await choose(page, 'The death was', 'Expected');
  await write(page, 'Findings', findings);
  await pressAndHear(page, 'Record review', 'Review of the records recorded');
}

export async function discuss(page: Page, withWhom: string, outcome: string): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await choose(page, 'Was the discussion held?', 'Held');
  await write(page, 'With whom', withWhom);
  const work = workOn(page, 'Scrutiny');
  await choose(work, 'How', 'Telephone');
  await write(work, 'What was said', 'The sequence was talked through and stands.');
  await choose(page, 'Outcome', outcome);
  await pressAndHear(page, 'Record discussion', 'Discussion with the practitioner recorded');
}

export type QuestionNumber = 1 | 2 | 3;

export async function answerQuestion(
  page: Page,
  question: QuestionNumber,
  answer: string,
  reason: string,
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: new RegExp(`^${question}`) })
    .click();
  await choose(page, 'Your answer', new RegExp(`^${answer}`));
  await write(page, 'Reason', reason);
  const relied = page.getByRole('group', { name: 'Evidence relied on' });
  await relied.getByRole('checkbox').first().locator('xpath=ancestor::label').click();
  await expect(relied.getByRole('checkbox').first()).toBeChecked();
  await pressAndHear(page, `Answer question ${question}`, `Question ${question} answered`);
}

/** Declares with the examiner's password. */
export async function declare(page: Page, password: string): Promise<void> {
  await goToSection(page, 'Questions');
  await page.getByRole('button', { name: 'Declare cause of death' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Declare the cause of death?' });
  await write(dialog, 'Your password', password);
  await dialog.getByRole('button', { name: 'Make declaration' }).click();
  await expect(dialog).toBeHidden();
}
