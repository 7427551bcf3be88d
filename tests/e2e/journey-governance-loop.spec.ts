import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, chooseFromList, pressAndHear, write } from './steps/answering.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, goTo, handOver, setUpOffice } from './steps/door.ts';
import { issueNotification, raiseConcernFromCall, reviewConcern } from './steps/governance.ts';
import { EXAMINER, FIRST_DEATH, FOUNDER, OFFICER, dayFromToday } from './steps/made-up-people.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

const DAUGHTER = 'Bronwen Quillfeather';
const HER_WORDS = 'Nobody came for an hour when she rang.';

test('a concern goes from a call over a notification and a chase to an outcome that everybody was told', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);
  await handOver(page, EXAMINER);
  await openCase(page, FIRST_DEATH);
  await logConversation(page, {
    withWhom: 'Family or representative',
    person: DAUGHTER,
    said: HER_WORDS,
    concern: true,
  });
  await raiseConcernFromCall(page, 'Bronwen says that the bell was answered after about an hour.');
  await reviewConcern(page, 'Clinical governance', 'Response times on the ward should be looked at.');
  const card = page.getByRole('list', { name: 'Concerns' });

  await test.step('a text that names the daughter is shown, and waits until it is put right', async () => {
    const living = page.getByRole('list', { name: 'What goes out of people who are alive' });
    await expect(living).toContainText(`${DAUGHTER} (spoken with). Goes out, because a text has it: name.`);
    await expect(page.getByRole('list', { name: 'Missing from the notification' })).toContainText(
      'names somebody in the family',
    );
    await card.getByRole('button', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the concern' });
    await write(dialog, 'What was seen or heard', 'The bell was answered after about an hour.');
    await write(dialog, /^Why it is corrected/, 'It named the daughter.');
    await pressAndHear(page, /^Record correction/, /[Cc]orrect/);
    await reviewConcern(page, 'Clinical governance', 'Response times on the ward should be looked at.');
    await expect(living).toContainText('Stays here: name');
  });

  const number = await issueNotification(
    page,
    { organisation: 'St Brannock’s Hospital', team: 'Quality and safety' },
    'Were call bells answered in time on the last evening?',
  );
  await expect(card).toContainText('Issued, not sent yet');

  await test.step('it is sent three weeks ago, and stands in the list of those without a reply', async () => {
    await card.getByRole('button', { name: `Mark as sent: ${number}` }).click();
    const dialog = page.getByRole('dialog', { name: `Mark ${number} as sent` });
    await write(dialog, /^Sent on/, dayFromToday(-21));
    await write(dialog, /^How/, 'By secure email');
    await dialog.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(card).toContainText('Sent, receipt awaited');
    await goTo(page, 'Worklist');
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('menuitem', { name: 'No reply 1' }).click();
    await expect(page.getByRole('row', { name: /no reply for 21 days/ })).toBeVisible();
  });

  await test.step('the officer asks after it, and it leaves the list', async () => {
    await handOver(page, OFFICER);
    await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, 'Governance');
    await card.getByRole('button', { name: `Ask after it: ${number}` }).click();
    const dialog = page.getByRole('dialog', { name: `Ask after ${number}` });
    await write(dialog, 'Whom', 'Quality and safety, the duty lead');
    await write(dialog, /^How/, 'By telephone');
    await choose(dialog, 'What came of it', 'Reply promised');
    await write(dialog, /^What they said/, 'By Friday.');
    await dialog.getByRole('button', { name: 'Record that it was asked after' }).click();
    await expect(card).toContainText(
      'Reply promised: Quality and safety, the duty lead, By telephone. By Friday.',
    );
    await goTo(page, 'Worklist');
    await page.getByRole('button', { name: 'More filters' }).click();
    await expect(page.getByRole('menuitem', { name: 'No reply 0' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the receipt and the outcome come, and the examiner and the family are told', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, 'Governance');
    await card.getByRole('button', { name: `Mark as received: ${number}` }).click();
    const receipt = page.getByRole('dialog', { name: `Mark ${number} as received` });
    await write(receipt, /^How/, 'They answered by e-mail');
    await receipt.getByRole('button', { name: 'Mark as received' }).click();
    await expect(card).toContainText('Received, outcome awaited');

    await card.getByRole('button', { name: `Record outcome: ${number}` }).click();
    const outcome = page.getByRole('dialog', { name: `What came of ${number}` });
    await chooseFromList(page, 'What came of it', 'Something was changed');
    await write(outcome, /^In their words/, 'Bells now sound at two desks.');
    await write(outcome, 'Who told the office', 'The ward manager');
    await outcome.getByRole('button', { name: 'Record outcome' }).click();
    await expect(card).toContainText('Outcome to be told');

    await card.getByRole('button', { name: `Tell the examiner: ${number}` }).click();
    const examiner = page.getByRole('dialog', { name: 'Tell the medical examiner what came of it' });
    await write(examiner, 'Which medical examiner', EXAMINER.name);
    await write(examiner, 'How', 'In person');
    await examiner.getByRole('button', { name: 'Record that the examiner was told' }).click();

    await card.getByRole('button', { name: `Tell the family: ${number}` }).click();
    const family = page.getByRole('dialog', { name: 'Tell the family what came of it' });
    await choose(family, 'How it ended', 'Told');
    await write(family, 'Who was told, or sought', DAUGHTER);
    await write(family, 'How', 'By telephone');
    await family.getByRole('button', { name: 'Record how the family heard' }).click();
    await expect(card).toContainText('Settled');
    await expect(card).toContainText('Bells now sound at two desks.');
  });

  await test.step('the export for governance has it, by number and without a name', async () => {
    const place = path.join(office.dataFolder, '..', 'for-governance');
    mkdirSync(place, { recursive: true });
    await handOver(page, FOUNDER);
    await goTo(page, 'Concerns');
    await write(page, /^Folder/, place);
    await pressAndHear(page, 'Save', 'Export for governance changed');
    await chooseFromList(
      page,
      'Period',
      (await offered(page)).find((label) => label.endsWith('so far')) ?? '',
    );
    await pressAndHear(page, 'Export for governance', 'Exported 1 concern');
    const [folder = ''] = readdirSync(place);
    const csv = readFileSync(path.join(place, folder, 'concerns.csv'), 'utf8');
    expect(csv).toContain(number);
    expect(csv).toContain('Something was changed');
    expect(csv).not.toMatch(/Bronwen|Quillfeather/);
  });
});

/** What the list of periods offers; it is open afterwards no more. */
async function offered(page: Parameters<typeof goTo>[0]): Promise<readonly string[]> {
  await page.getByRole('button', { name: /Period$/ }).click();
  const labels = await page.getByRole('option').allInnerTexts();
  await page.keyboard.press('Escape');
  return labels;
}
