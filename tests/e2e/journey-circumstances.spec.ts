import { expect, type Locator } from '@playwright/test';
import { test } from './office-test.ts';
import { setUpOffice } from './steps/door.ts';
import { dayFromToday, FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { goToSection, openCase, workOn } from './steps/worklist.ts';

test('every circumstance is asked and answered from the keyboard, and the referral begins with them', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Details');
  const group = page.getByRole('region', { name: 'Circumstances', exact: true });
  const questions = group.getByRole('radiogroup');
  const count = await questions.count();
  await expect(group).toContainText(`${String(count)} questions have no answer.`);

  await test.step('a fall, with its day', async () => {
    await questions.first().getByRole('radio').first().focus();
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.type('From the chair on the ward');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await group.getByRole('textbox', { name: 'Day of the fall' }).fill('31/02/2026');
    await keyboard.press('Control+Enter');
    await expect(group).toContainText('Day of the fall: write day, month and year');
    await group.getByRole('textbox', { name: 'Day of the fall' }).fill(dayFromToday(-2));
  });

  await test.step('the others with one key each: no, and not known', async () => {
    await questions.nth(1).getByRole('radio').first().focus();
    for (let at = 1; at < count; at += 1) {
      const isKnown = (await nameOf(questions.nth(at))) !== 'Was there a safeguarding concern?';
      await keyboard.press(isKnown ? 'ArrowRight' : 'ArrowLeft');
      const answer = isKnown ? 'No' : 'Not known';
      await expect(questions.nth(at).getByRole('radio', { name: answer, exact: true })).toBeChecked();
      if (at < count - 1) await keyboard.press('Tab');
    }
    await expect(group).toContainText('Every question has an answer.');
    await keyboard.press('Control+Enter');
    await expect(page.getByText('Recorded: circumstances').first()).toBeVisible();
  });

  await test.step('the referral begins with what was answered', async () => {
    await goToSection(page, 'Coroner');
    await expect(workOn(page, 'Coroner').getByRole('textbox', { name: /^Safeguarding/ })).toHaveValue(
      'Safeguarding concern: not known.',
    );
  });

  await test.step('the timeline says what was answered', async () => {
    await goToSection(page, 'Timeline');
    await expect(workOn(page, 'Timeline')).toContainText('From the chair on the ward');
  });
});

async function nameOf(question: Locator): Promise<string> {
  return question.evaluate((element) => {
    const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return label?.textContent ?? '';
  });
}
