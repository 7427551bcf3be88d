import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { choose, chooseFromList, pressAndHear, write } from './steps/answering.ts';
import { agreeAnew, entriesOf } from './steps/certification.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, goTo, handOver, setUpOffice } from './steps/door.ts';
import { readIssuedPackage } from './steps/issued-package.ts';
import { EXAMINER, FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
import { issuedNumber } from './steps/referral.ts';
import {
  agreeToPractitionerCause,
  answerQuestion,
  declare,
  declareIndependence,
  discuss,
  PRACTITIONER,
  recordPractitioner,
  recordPractitionerCause,
  review,
} from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist, workOn } from './steps/worklist.ts';

const CAUSE = { '1a': { text: 'Bronchopneumonia', interval: '5 days' } } as const;
const FIRST_FINDINGS = 'Consistent with the notes. The last discharge letter was hers to sign.';
const SECOND_FINDINGS = 'Read afresh from the notes: consistent, and no procedure.';
const TIE = 'Signed the discharge letter of the last admission.';
const BODY = 'Brannock Hospitals NHS Trust';
const FOR_THE_NEXT = 'The family has been spoken with.';

test('an examiner finds a conflict, their work stops, and another examiner takes the case on and declares', async ({
  office,
}) => {
  const { page } = office;
  await test.step('the case is prepared, and the first examiner begins', async () => {
    await setUpOffice(page, FOUNDER);
    await addPerson(page, EXAMINER);
    await prepare(page);
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await beginScrutiny(page);
  });

  await test.step('a conflict is found: the examiner’s work stops, and says so', async () => {
    await declareConflict(page);
    await goToSection(page, 'Scrutiny');
    await expect(workOn(page, 'Scrutiny')).toContainText(
      'You are not independent in this case. Your work on it has stopped.',
    );
    await expect(page.getByRole('button', { name: /^Record (new version of )?review/ })).toHaveCount(0);
    await goToSection(page, 'Questions');
    await expect(workOn(page, 'Questions')).toContainText(
      'You declared that you are not independent in this case. Another medical examiner takes it on.',
    );
    await expect(page.getByRole('button', { name: 'Declare cause of death' })).toHaveCount(0);
  });

  const number = await test.step('the appointing body is told in writing', () => issueNotice(page));
  await test.step('the notice names the examiner and the circumstance', async () => {
    const issued = await readIssuedPackage(office.outboxFolder, number);
    expect(issued.content).toMatchObject({
      format: 'scrutineer/independence-notice',
      content: {
        appointingBody: BODY,
        examiner: { name: EXAMINER.name, gmcNumber: EXAMINER.gmcNumber },
        circumstance: expect.stringContaining(TIE),
      },
    });
  });

  await test.step('the record is handed over, and nothing is left to do for the first', async () => {
    await handOverCase(page);
    const asked = page.getByRole('list', { name: 'What a conflict of interest asks of you' });
    await expect(asked).toContainText(`Written notice to the appointing body: ${number}`);
    await expect(asked).toContainText(`Record passed to another medical examiner: ${FOUNDER.name}`);
    await expect(asked).not.toContainText('still to do');
    await goTo(page, 'Outbox');
    await expect(page.getByRole('row', { name: number })).toContainText('Notice of a conflict of interest');
  });

  await test.step('the second examiner sees all of it, and may not rest a declaration on it', async () => {
    await handOver(page, FOUNDER);
    await openFromWorklist(page, FIRST_DEATH);
    await expectFirstWorkToRead(page);
    await goToSection(page, 'Questions');
    const missing = page.getByRole('list', { name: 'Missing before the declaration' });
    await expect(missing).toContainText('You have not declared your independence in this case.');
    await expect(missing).toContainText('The review of the records is not recorded.');
    await expect(missing).toContainText('Question 1 is not answered.');
    await expect(missing).toContainText('The agreed cause of death is not recorded.');
    await expect(page.getByRole('button', { name: 'Declare cause of death' })).toBeDisabled();
  });

  await test.step('the second examiner scrutinises and declares', async () => {
    await scrutiniseAnew(page);
    await declare(page, FOUNDER.password);
    await expect(workOn(page, 'Questions')).toContainText(`${FOUNDER.name}, GMC ${FOUNDER.gmcNumber ?? ''}`);
  });

  await test.step('what the first examiner recorded is still in the timeline', () =>
    expectBothInTimeline(page, number));
});

async function prepare(page: Page): Promise<void> {
  await openCase(page, FIRST_DEATH);
  await recordPractitioner(page, PRACTITIONER);
  await recordPractitionerCause(page, CAUSE);
  await logConversation(page, {
    withWhom: 'Family or representative',
    person: 'Wilf Quillfeather',
    said: 'Nothing to ask.',
    concern: false,
  });
}

async function beginScrutiny(page: Page): Promise<void> {
  await declareIndependence(page);
  await review(page, FIRST_FINDINGS);
  await discuss(page, PRACTITIONER.name, 'The practitioner’s cause stands');
  await agreeToPractitionerCause(page);
  await answerQuestion(page, 1, 'Established', 'Agreed with the practitioner.');
}

async function declareConflict(page: Page): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await choose(page, 'Your own position in this case', /^I am not independent/);
  await choose(page, 'Which circumstance applies', 'Gave care, or was the attending practitioner');
  await choose(page, 'Towards whom', 'The person who died');
  await write(page, /^The circumstance in your own words/, TIE);
  await pressAndHear(page, 'Declare independence in this case', 'Independence declared');
}

/** @returns the number of the notice */
async function issueNotice(page: Page): Promise<string> {
  await goToSection(page, 'Scrutiny');
  await write(page, 'Appointing body', BODY);
  await page.getByRole('button', { name: 'Another medical examiner of this office', exact: true }).click();
  await page.getByRole('button', { name: 'Issue notice of conflict' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Issue the notice of conflict?' });
  await expect(dialog).toContainText(`To ${BODY}`);
  await dialog.getByRole('button', { name: 'Issue notice' }).click();
  return issuedNumber(page);
}

async function handOverCase(page: Page): Promise<void> {
  await goToSection(page, 'Scrutiny');
  await page.getByRole('button', { name: 'Hand over to another medical examiner' }).click();
  await chooseFromList(page, 'Medical examiner who takes it on', FOUNDER.name);
  await write(page, /^What the next examiner should know/, FOR_THE_NEXT);
  await pressAndHear(page, 'Hand case over', 'Case handed over');
}

async function expectFirstWorkToRead(page: Page): Promise<void> {
  await goToSection(page, 'Scrutiny');
  const handovers = page.getByRole('list', { name: 'Handovers' });
  await expect(handovers).toContainText(`Handed over to ${FOUNDER.name}: ${FOR_THE_NEXT}`);
  await expect(handovers).toContainText(EXAMINER.name);
  const declared = page.getByRole('list', { name: 'Declarations of independence' });
  await expect(declared.getByRole('listitem')).toHaveCount(2);
  await expect(declared).toContainText(TIE);
  const firstReview = page.getByRole('region', { name: 'Review of the records' });
  await expect(firstReview).toContainText(`Recorded by ${EXAMINER.name}`);
  await expect(firstReview.getByRole('textbox', { name: 'Findings' })).toHaveValue(FIRST_FINDINGS);
}

async function scrutiniseAnew(page: Page): Promise<void> {
  await declareIndependence(page);
  await goToSection(page, 'Scrutiny');
  await write(page, 'Findings', SECOND_FINDINGS);
  await pressAndHear(page, 'Record new version of review', 'Review of the records recorded');
  await agreeAnew(page);
  await answerAnew(page);
  await answerQuestion(page, 2, 'Not reportable', 'No ground of regulation 3(1) applies.');
  await answerQuestion(page, 3, 'No concern', 'Care was good.');
}

/** Gives the answer to the first question oneself, in place of the other examiner's. */
async function answerAnew(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: /^1 What/ })
    .click();
  await choose(page, 'Change the answer', /^Established/);
  await write(page, 'Reason', 'Read afresh, and agreed with the practitioner.');
  await pressAndHear(page, 'Change answer to question 1', 'Question 1 answered');
}

async function expectBothInTimeline(page: Page, number: string): Promise<void> {
  const reviews = await entriesOf(page, 'Review of the records recorded');
  await expect(reviews).toHaveCount(2);
  await expect(reviews.last()).toContainText(EXAMINER.name);
  await expect(reviews.last()).toContainText(FIRST_FINDINGS);
  await expect(reviews.first()).toContainText(SECOND_FINDINGS);
  const agreed = await entriesOf(page, 'Cause of death agreed');
  await expect(agreed).toHaveCount(2);
  await expect(agreed.last()).toContainText(EXAMINER.name);
  const word = await entriesOf(page, 'Independence declared');
  await expect(word).toHaveCount(3);
  await expect(word.nth(1)).toContainText('Not independent');
  await expect(word.nth(1)).toContainText(TIE);
  await expect(await entriesOf(page, 'Document issued')).toContainText(number);
  await expect(await entriesOf(page, 'Handed over to another medical examiner')).toContainText(
    `To ${FOUNDER.name}`,
  );
  await expect(await entriesOf(page, 'Declaration made')).toContainText(FOUNDER.name);
}
