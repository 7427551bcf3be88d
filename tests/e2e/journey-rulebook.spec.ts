import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, write } from './steps/answering.ts';
import { addPerson, handOver, setUpOffice } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER, LEAD } from './steps/made-up-people.ts';
import { openRule, openRulebook, signChange } from './steps/rulebook.ts';
import { goToSection, openCase, openFromWorklist, workOn } from './steps/worklist.ts';

const WORDS = 'A fall is recorded. What did the falls team find?';
const AS_IT_CAME = 'A fall is recorded. May it have caused the death or contributed to it, however long ago?';

test('the lead rewords a rule and switches one off; the case says so, and an examiner can only read it', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await addPerson(page, LEAD);
  await openCase(page, FIRST_DEATH);

  await test.step('a fall and violence are recorded, and both are asked about', async () => {
    await goToSection(page, 'Details');
    const group = page.getByRole('region', { name: 'Circumstances', exact: true });
    await choose(group, 'Did the person fall?', 'Yes');
    await choose(group, 'Was there violence?', 'Yes');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Recorded: circumstances').first()).toBeVisible();
    await openCoronerQuestion(page);
    await expect(raised(page).first()).toContainText('Violence is recorded.');
    const fall = raised(page).filter({ hasText: AS_IT_CAME });
    await fall.getByRole('button', { name: /^Answer/ }).click();
    await write(fall, /because$/, 'From the chair, a week before, and unhurt.');
    await fall.getByRole('button', { name: 'Record the answer' }).click();
    await expect(page.getByText('Answered (1)')).toBeVisible();
  });

  await test.step('an examiner who is not the lead reads the rulebook and cannot change it', async () => {
    await openRulebook(page);
    await page.getByRole('button', { name: 'Read DUTY-4', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Rule DUTY-4' });
    await expect(dialog).toContainText('To change the rulebook, you need the role of lead medical examiner.');
    await expect(dialog).toContainText('Nobody in this office has changed it.');
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('the lead rewords one, by keyboard', async () => {
    await handOver(page, LEAD);
    await openRulebook(page);
    await page.getByRole('button', { name: 'Change DUTY-1', exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Change rule DUTY-1' });
    await dialog.getByRole('button', { name: 'Change the rule' }).click();
    await expect(dialog).toContainText('Change something: switch the rule, or change its words.');
    await expect(dialog).toContainText('Write why, in a sentence.');
    await write(dialog, /^The office’s own words/, WORDS);
    await write(dialog, 'Why', 'The falls team sees every fall now');
    await write(dialog, 'Your password', FOUNDER.password);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('This is not your password');
    await write(dialog, 'Your password', LEAD.password);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row', { name: /^DUTY-1 / })).toContainText(`Reworded ${WORDS}`);
  });

  await test.step('and switches off another that presses, after reading what that means', async () => {
    const dialog = await openRule(page, 'DUTY-4');
    await choose(dialog, 'This rule is', 'Switched off');
    await expect(dialog).toContainText('can be declared although nobody has told the coroner');
    await signChange(dialog, 'Switch the rule off', LEAD, 'Told by the police here in every case');
    await expect(
      page.getByRole('list', { name: 'Switched off, though they press to tell the coroner' }),
    ).toContainText('Told by the police here in every case');
    await page.getByRole('button', { name: /^Switched off/ }).click();
    await expect(page.getByRole('rowheader')).toHaveText(['DUTY-4']);
  });

  await test.step('the case asks in the office’s words, keeps the answer, and says what is not asked', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await openCoronerQuestion(page);
    const work = workOn(page, 'Questions');
    await expect(work).toContainText(`Not asked in this office DUTY-4: switched off`);
    await expect(work).not.toContainText('Violence is recorded.');
    await work.getByText('Answered (1)').click();
    const fall = work
      .getByRole('list', { name: 'Answered' })
      .getByRole('listitem')
      .filter({ hasText: WORDS })
      .first();
    await expect(fall).toContainText('From the chair, a week before, and unhurt.');
    await expect(fall).toContainText(`The rule has been reworded since, by ${LEAD.name}`);
    await fall.getByRole('button', { name: /^Why this is asked/ }).click();
    await expect(fall).toContainText(`As changed by ${LEAD.name} on`);
    await expect(fall).toContainText(`As the program came, it asks: ${AS_IT_CAME}`);
  });
});

async function openCoronerQuestion(page: Page): Promise<void> {
  await goToSection(page, 'Questions');
  await page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: /^2/ })
    .click();
}

/** What the record raises for the question in hand, answered or not. */
function raised(page: Page) {
  return page.getByRole('list', { name: /^What the record rais/ }).locator(':scope > li');
}
