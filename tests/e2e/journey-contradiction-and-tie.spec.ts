import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, pressAndHear, write } from './steps/answering.ts';
import { addPerson, goTo, setUpOffice } from './steps/door.ts';
import { EXAMINER, FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { recordPreparation } from './steps/scrutiny.ts';
import { goToSection, openCase, workOn } from './steps/worklist.ts';

test('an examiner is asked about their own ward, and a no is held against what was written', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await addPerson(page, EXAMINER);

  await test.step('the examiner says where they work', async () => {
    await goTo(page, 'Settings');
    await write(page, /^Wards/, `${FIRST_DEATH.ward}\nWard 12`);
    await pressAndHear(page, 'Save my work and ties', 'Work and ties saved');
    await goTo(page, 'People');
    await expect(page.getByRole('row', { name: new RegExp(FOUNDER.name) })).toContainText(
      `${FIRST_DEATH.ward}, Ward 12`,
    );
  });

  await openCase(page, FIRST_DEATH);
  await test.step('a fall is denied in the details and told in the notes', async () => {
    await recordPreparation(page, 'Brought in after a fall in the bathroom.');
    await goToSection(page, 'Details');
    const group = page.getByRole('region', { name: 'Circumstances', exact: true });
    await choose(group, 'Did the person fall?', 'No');
    await pressAndHear(page, /^Record circumstances/, 'Recorded: circumstances');
  });

  await test.step('the first card asks about the ward and offers another examiner', async () => {
    const raised = await raisedFor(page, '1');
    await expect(raised).toContainText(
      `The person died on ${FIRST_DEATH.ward}, where ${FOUNDER.name} works.`,
    );
    await expect(raised).toContainText(`Other medical examiners: ${EXAMINER.name}.`);
    await raised.getByRole('button', { name: 'Assign to another examiner' }).click();
    await page.getByRole('menuitem', { name: `Assign to ${EXAMINER.name}` }).click();
    await expect(page.getByText(`Assigned to ${EXAMINER.name}`).first()).toBeVisible();
    await answer(page, raised, 'I left that ward in the spring.');
    await expect(raised).toContainText('All answered');
  });

  await test.step('the second card names both sides of the contradiction', async () => {
    const raised = await raisedFor(page, '2');
    const one = raised.getByRole('listitem').filter({ hasText: 'Which is right?' }).first();
    await expect(one).toContainText('Did the person fall? No.');
    await expect(one).toContainText('Brought in after a fall in the bathroom.');
    await answer(page, one, 'The ambulance took somebody else’s words down.');
    await expect(raised).toContainText('The ambulance took somebody else’s words down.');
  });
});

async function raisedFor(page: Page, question: '1' | '2'): Promise<Locator> {
  await goToSection(page, 'Questions');
  await page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: new RegExp(`^${question}`) })
    .click();
  return workOn(page, 'Questions').getByRole('region', { name: 'What the record raises' });
}

async function answer(page: Page, about: Locator, because: string): Promise<void> {
  await about.getByRole('button', { name: /^Answer/ }).click();
  await write(about, /because$/, because);
  await about.getByRole('button', { name: 'Record the answer' }).click();
  await expect(page.getByText('Answer recorded').first()).toBeVisible();
}
