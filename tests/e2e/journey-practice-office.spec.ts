import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { practiceMember } from './practice-office.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { goTo, unlock } from './steps/door.ts';
import { goToSection, type SectionName } from './steps/worklist.ts';

const SECTIONS: readonly SectionName[] = [
  'Questions',
  'Cause of death',
  'Scrutiny',
  'Conversations',
  'Details',
  'Coroner',
  'Governance',
  'Documents',
  'Timeline',
];

test.describe('an office with cases at every stage', () => {
  test.use({ practiceCases: 16 });

  test('opens each case of the worklist at every place, and tells nobody of it', async ({ office }) => {
    test.setTimeout(240_000);
    const { page } = office;
    const witness = await watchWindow(page);
    await unlock(page, practiceMember('tariq.hussain'));
    const rows = page.getByRole('grid', { name: /^Worklist/ }).getByRole('row', { name: /, died / });
    await expect(rows.first()).toBeVisible();
    const open = await rows.count();
    expect(open).toBeGreaterThan(7);
    for (let at = 0; at < open; at += 1) {
      await goTo(page, 'Worklist');
      await rows.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation', { name: 'The three questions' })).toBeVisible();
      for (const section of SECTIONS) {
        await goToSection(page, section);
        await expectNoTrouble(page);
      }
    }
    expectNothingTold(office, witness);
  });
});

/** A place of a case that could not be drawn says so, with a reference. */
async function expectNoTrouble(page: Page): Promise<void> {
  await expect(page.getByText(/tell the help desk/i)).toHaveCount(0);
}
