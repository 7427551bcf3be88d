import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, pressAndHear, write } from './steps/answering.ts';
import { goToCertification, recordCertificate } from './steps/certification.ts';
import { expectFolderSealed, expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, handOver, lock, setUpOffice } from './steps/door.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import {
  issueReferral,
  prepareReferral,
  recordCoronerAnswer,
  recordWhereTheBodyLies,
} from './steps/referral.ts';
import {
  answerQuestion,
  declare,
  declareIndependence,
  recordExaminerCause,
  review,
  type SpokenCause,
} from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist, workOn } from './steps/worklist.ts';

const CORONER = 'Selwyn Marchmont';
const CAUSE = {
  '1a': { text: 'Aspiration pneumonia', interval: '4 days' },
  '1b': { text: 'Alzheimer’s disease', interval: '6 years' },
} as const satisfies SpokenCause;

test('where nobody else can certify, the coroner hands the death back with a CN1B and the examiner certifies it', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);

  await test.step('the officer finds no attending practitioner and prepares the referral', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await logConversation(page, {
      withWhom: 'Family or representative',
      person: 'Wilf Quillfeather',
      said: 'No doctor had seen her since the spring. Nothing to ask.',
      concern: false,
    });
    await recordWhereTheBodyLies(page, 'Mortuary of St Brannock’s Hospital', 'Mid Brannock');
    await prepareReferral(page, /No attending practitioner/, EXAMINER);
  });

  await test.step('the examiner issues it; no certificate of the examiner’s own is offered yet', async () => {
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await declareIndependence(page);
    await review(page, 'Consistent with the notes of the home. No attending practitioner can be found.');
    await recordExaminerCause(page, CAUSE);
    await answerQuestion(page, 1, 'Established', 'From the notes and the review.');
    await answerQuestion(page, 2, 'Reportable', 'There is no attending practitioner.');
    await issueReferral(page);
    await goToCertification(page);
    await expect(ownCertificate(page)).toHaveCount(0);
    await expect(received(page)).toContainText('Form 66AP');
  });

  await test.step('the coroner’s CN1B makes it the examiner’s to certify', async () => {
    await goToSection(page, 'Coroner');
    await write(page, /^From whom/, CORONER);
    await recordCoronerAnswer(page, /^CN1B/, 'MB-2026-0418');
    await expect(workOn(page, 'Coroner')).toContainText(`from ${CORONER}`);
    await goToSection(page, 'Questions');
    await expect(missing(page)).toContainText('the medical examiner’s own certificate is not recorded');
    await expect(missing(page)).not.toContainText('attending practitioner');
  });

  await test.step('the examiner certifies, with the coroner and the referring doctor by name', async () => {
    await goToCertification(page);
    await expect(ownCertificate(page)).toContainText(
      `Certified by ${EXAMINER.name}, GMC ${EXAMINER.gmcNumber ?? ''}`,
    );
    await expect(referrers(page).coroner).toHaveValue(CORONER);
    await expect(referrers(page).doctor).toHaveValue(EXAMINER.name);
    await refuseWithoutCoroner(page);
    await referrers(page).coroner.fill(CORONER);
    await pressAndHear(page, 'Certify as medical examiner', 'Medical examiner’s certificate recorded');
    await expect(page.getByRole('list', { name: 'Certificates of a medical examiner' })).toContainText(
      `Form 66ME, coroner ${CORONER}, referring doctor ${EXAMINER.name}`,
    );
    await goToSection(page, 'Questions');
    await expect(missing(page)).not.toContainText('own certificate');
  });

  await test.step('what it says is compared with what was agreed, and the cause is declared', async () => {
    await recordAgreedCause(page, CAUSE);
    await goToCertification(page);
    await expect(received(page).getByRole('textbox', { name: 'Certifier’s name' })).toHaveValue(
      EXAMINER.name,
    );
    await recordCertificate(page, 'ME-0001', CAUSE);
    await expect(page.getByText('Matches what was agreed')).toBeVisible();
    await goToSection(page, 'Questions');
    await answerQuestion(page, 3, 'No concern', 'The home cared for her well.');
    await expect(missing(page)).toContainText('nobody has said why the office goes the way it does');
    await write(
      page,
      'One sentence of reasoning',
      'The coroner’s duty is not engaged, and the cause is known.',
    );
    await pressAndHear(page, 'Record reasoning', 'Reasoning recorded');
    await declare(page, EXAMINER.password);
    await expect(workOn(page, 'Questions')).toContainText('1a Aspiration pneumonia (4 days)');
  });

  expectNothingTold(office, witness);
  await lock(page);
  expectFolderSealed(office.dataFolder);
});

function ownCertificate(page: Page) {
  return page.getByRole('region', { name: 'The medical examiner’s own certificate' });
}

function received(page: Page) {
  return page.getByRole('region', { name: 'The certificate received' });
}

function missing(page: Page) {
  return page.getByRole('list', { name: 'Missing before the declaration' });
}

function referrers(page: Page) {
  return {
    coroner: page.getByRole('textbox', { name: 'Senior coroner who referred the death' }),
    doctor: page.getByRole('textbox', { name: 'Doctor who referred it to the coroner' }),
  };
}

async function refuseWithoutCoroner(page: Page): Promise<void> {
  await referrers(page).coroner.fill('');
  await page.getByRole('button', { name: /^Certify as medical examiner/ }).click();
  await expect(ownCertificate(page)).toContainText('Write the senior coroner’s full name.');
}

/** Nobody else stated a cause: what is agreed are the examiner's own words. */
async function recordAgreedCause(page: Page, cause: SpokenCause): Promise<void> {
  await goToSection(page, 'Cause of death');
  for (const [line, { text, interval }] of Object.entries(cause)) {
    await page.getByRole('textbox', { name: new RegExp(`^Agreed cause, line ${line}, (?!time)`) }).fill(text);
    await write(page, `Agreed cause, line ${line}, time from onset to death`, interval);
  }
  const panel = page.getByRole('region', { name: 'The agreed cause', exact: true });
  await write(panel, 'In whose words', EXAMINER.name);
  await choose(panel, 'How it reached the office', /own/i);
  await pressAndHear(page, 'Record agreed cause', 'Agreed cause of death recorded');
}
