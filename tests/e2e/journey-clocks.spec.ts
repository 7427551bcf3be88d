import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { pressAndHear, write } from './steps/answering.ts';
import { howWorkedOut, openClocks } from './steps/clocks.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { goTo, setUpOffice } from './steps/door.ts';
import { dayFromToday, FIRST_DEATH, FOUNDER, SECOND_DEATH } from './steps/made-up-people.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

test('an urgent release counts down, and a bank holiday added in the settings moves what is due', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);

  await test.step('the office has compared the holidays with the published list', async () => {
    await goTo(page, 'Settings');
    await write(page, 'Holidays are known to', '31-Dec-2060');
    await pressAndHear(page, 'Save hours and targets', 'Hours and targets changed');
    await expect(page.getByText('Known to 31-Dec-2060')).toBeVisible();
  });

  await test.step('CLK-9 the banner tells how long there is, and the clock how it was worked out', async () => {
    await openCase(page, SECOND_DEATH);
    const banner = page.getByRole('region', { name: 'The person who died' });
    await expect(banner).toContainText(
      new RegExp(`Urgent release by ${dayFromToday(1)} 12:00, (\\d+ h( \\d+ min)?|\\d+ min) left`),
    );
    expect(await howWorkedOut(page, 'Urgent release')).toMatch(
      new RegExp(`\\(release was asked for\\); due \\w{3} ${dayFromToday(1)} 12:00\\.`),
    );
    await page.keyboard.press('Alt+c');
    await expect(page.getByRole('table', { name: 'How the clocks are worked out' })).toBeHidden();
  });

  await test.step('CLK-1 a day on which the office is closed moves what is due, and is named', async () => {
    await openCase(page, FIRST_DEATH);
    const before = await howWorkedOut(page, 'Scrutiny');
    expect(before).toContain('Office target');
    const day = /due \w{3} (\d{2}-\w{3}-\d{4}) 17:00/.exec(before)?.[1] ?? '';
    await goTo(page, 'Settings');
    await write(page, 'Closed day', day);
    await write(page, 'Why', 'Extra bank holiday');
    await pressAndHear(page, 'Add the day', `${day} added`);

    await openFromWorklist(page, FIRST_DEATH);
    const after = await howWorkedOut(page, 'Scrutiny');
    expect(after).toContain(`${day} (Extra bank holiday)`);
    expect(after).not.toContain(`due ${day}`);
    expect(/due \w{3} (\d{2}-\w{3}-\d{4}) 17:00/.exec(after)?.[1]).not.toBe(day);
  });

  await test.step('CLK-10 scrutiny is counted from the records once it is noted when they came', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, 'Scrutiny');
    await write(page, 'Came: date', dayFromToday(0));
    await write(page, 'Came: time', '00:05');
    await pressAndHear(page, 'Record when the records came', 'Recorded: when the records came');
    expect(await howWorkedOut(page, 'Scrutiny')).toContain('00:05 (the records came)');
  });

  await test.step('CLK-6 what is overdue is said in the strip and in the banner, in words', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    // The death was five days ago, and the office wants three to the declaration.
    await openClocks(page);
    await expect(page.getByRole('region', { name: 'Clocks of this case' })).toContainText(
      /Completion\s+overdue by \d/,
    );
    await expect(page.getByRole('region', { name: 'The person who died' })).toContainText(
      'Overdue: completion',
    );
  });
  expectNothingTold(office, witness);
});
