import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { tick } from './steps/answering.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { noteProfile } from './steps/coroner-profiles.ts';
import { lock, setUpOffice, unlock } from './steps/door.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { issueReferral, prepareReferral, recordWhereTheBodyLies } from './steps/referral.ts';
import { answerQuestion, declareIndependence, PRACTITIONER, recordPractitioner } from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

test('a referral goes into a portal box by box, and nothing of it stays in the clipboard', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  await noteProfile(page, 'Mid Brannock');
  await openCase(page, FIRST_DEATH);
  await recordPractitioner(page, PRACTITIONER);
  await recordWhereTheBodyLies(page, 'Mortuary of St Brannock’s Hospital', 'Mid Brannock');
  await declareIndependence(page);
  await answerQuestion(page, 2, 'Reportable', 'A fall on the ward may have contributed.');
  await prepareReferral(page, /Trauma or injury/, FOUNDER);
  const number = await issueReferral(page);
  const pane = page.getByRole('dialog', { name: `${number}, box by box` });
  const open = async (): Promise<void> => {
    await goToSection(page, 'Documents');
    await page.getByRole('button', { name: `Enter ${number} box by box` }).click();
    await expect(pane).toContainText('https://portal.example/report-a-death');
  };

  await test.step('PORT-1 each box stands under the portal’s own name and is copied by itself', async () => {
    await open();
    await pane.getByRole('button', { name: 'Copy Family name of the deceased' }).click();
    await expect(pane.getByRole('button', { name: 'Copied Family name of the deceased' })).toBeVisible();
    await tick(pane, 'Family name of the deceased: entered');
    await expect(pane.getByRole('status')).toHaveText(/^1 of \d+ entered$/);
  });

  await test.step('PORT-4 once the pane is closed, nothing of the person can be pasted', async () => {
    await pane.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(pane).toBeHidden();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('searchbox');
    await expect(box).toBeFocused();
    await page.keyboard.press('Control+v');
    await expect(box).toHaveValue('');
    await page.keyboard.press('Escape');
  });

  await test.step('what was ticked outlives a lock, and is settled when the referral is marked as sent', async () => {
    await lock(page);
    await unlock(page, FOUNDER);
    await openFromWorklist(page, FIRST_DEATH);
    await open();
    const ticked = pane.getByRole('checkbox', { name: 'Family name of the deceased: entered' });
    await expect(ticked).toBeChecked();
    await pane.getByRole('button', { name: 'Mark as sent' }).click();
    const sent = page.getByRole('dialog', { name: `Mark ${number} as sent` });
    await sent.getByRole('textbox', { name: 'How', exact: true }).fill('In the council’s portal');
    await sent.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(page.getByText(`${number} marked as sent`).first()).toBeVisible();
    await open();
    await expect(ticked).not.toBeChecked();
  });
  expectNothingTold(office, witness);
});
