import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { expectFolderSealed, expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { addPerson, handOver, lock, setUpOffice } from './steps/door.ts';
import { readIssuedPackage } from './steps/issued-package.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import { markDocument, openDocument } from './steps/outbox.ts';
import {
  issueReferral,
  prepareReferral,
  recordCoronerAnswer,
  recordWhereTheBodyLies,
} from './steps/referral.ts';
import { answerQuestion, declareIndependence, PRACTITIONER, recordPractitioner } from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist, workOn } from './steps/worklist.ts';

test('the coroner is told by the doctor who answers for it, and the answer comes back', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);

  await test.step('the officer prepares the referral and may not issue it', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await recordPractitioner(page, PRACTITIONER);
    await recordWhereTheBodyLies(page, 'Mortuary of St Brannock’s Hospital', 'Mid Brannock');
    await prepareReferral(page, /Trauma or injury/, EXAMINER);
    await expect(page.getByRole('button', { name: 'Issue referral' })).toBeDisabled();
    await expect(workOn(page, 'Coroner')).toContainText(
      'To issue a coroner referral, you need the role of medical examiner',
    );
  });

  const number = await test.step('the examiner answers question 2 and issues it', async () => {
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await declareIndependence(page);
    await answerQuestion(page, 2, 'Reportable', 'A fall on the ward may have contributed.');
    return issueReferral(page);
  });

  await test.step('the folder holds what was issued, with two people named apart', async () => {
    const issued = await readIssuedPackage(office.outboxFolder, number);
    expect(issued.content).toMatchObject({
      format: 'scrutineer/coroner-referral',
      content: {
        preparedBy: { name: OFFICER.name, role: 'medical-examiner-officer' },
        referringDoctor: { name: EXAMINER.name, gmcNumber: EXAMINER.gmcNumber, role: 'medical-examiner' },
      },
    });
    expect(issued.folder).not.toContain(FIRST_DEATH.surname);
  });

  await test.step('it is sent by hand, and the coroner answers with a CN1A', async () => {
    await openDocument(page, number);
    await markDocument(page, 'sent', 'By secure email to the coroner’s office');
    await markDocument(page, 'received', 'The coroner’s officer said so by telephone');
    await expect(page.getByRole('row', { name: new RegExp(`^Received, .*${number}`) })).toBeVisible();

    await openFromWorklist(page, FIRST_DEATH);
    await recordCoronerAnswer(page, /^CN1A/, 'MB-2026-0417');
    await expect(workOn(page, 'Coroner')).toContainText('reference MB-2026-0417');
    await goToSection(page, 'Questions');
    await expect(page.getByRole('list', { name: 'Missing before the declaration' })).not.toContainText(
      'coroner’s answer is awaited',
    );
  });

  expectNothingTold(office, witness);
  await lock(page);
  expectFolderSealed(office.dataFolder);
});
