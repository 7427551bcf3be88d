import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { expectFolderSealed, expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, handOver, lock, setUpOffice } from './steps/door.ts';
import { chooseFromList, pressAndHear, write } from './steps/answering.ts';
import { issueNotification, raiseConcernFromCall, reviewConcern } from './steps/governance.ts';
import { readIssuedPackage } from './steps/issued-package.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, FOUNDER, OFFICER } from './steps/made-up-people.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

const DAUGHTER = 'Bronwen Quillfeather';
const AMBULANCE = 'Gororau Ambulance Service';
const HER_WORDS = 'Nobody came for an hour when she rang. I want to know why.';

test('a concern from a call reaches governance in the folder, without the family’s details', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);

  await test.step('the officer hears the concern and raises it with the words that were said', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await logConversation(page, {
      withWhom: 'Family or representative',
      person: DAUGHTER,
      said: HER_WORDS,
      concern: true,
    });
    await raiseConcernFromCall(page, 'The call bell was answered after about an hour on the last evening.');
  });

  const number = await test.step('the examiner decides, and issues the notification', async () => {
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await reviewConcern(
      page,
      'Clinical governance',
      'Response times on the ward that evening should be looked at.',
    );
    return issueNotification(
      page,
      { organisation: 'St Brannock’s Hospital', team: 'Quality and safety' },
      'Were call bells answered in time on the last evening?',
    );
  });

  await test.step('the folder holds the words, and nobody who could be called', async () => {
    const { text } = await readIssuedPackage(office.outboxFolder, number);
    expect(text).toContain(HER_WORDS);
    expect(text).not.toContain('Bronwen');
    await expect(page.getByRole('list', { name: 'Concerns' })).toContainText('Issued, not sent yet');
  });

  expectNothingTold(office, witness);
  await lock(page);
  expectFolderSealed(office.dataFolder);
});

test('a concern about another organisation is put right, and goes to it under its kind and name', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await logConversation(page, {
    withWhom: 'Family or representative',
    person: DAUGHTER,
    said: HER_WORDS,
    concern: true,
  });

  await test.step('it is raised, and the kind of organisation is corrected with the earlier one kept', async () => {
    const practice = { kind: 'Primary care', name: 'Weir Lane Surgery' };
    await raiseConcernFromCall(page, 'The call was timed at 21:14 and the crew came at 02:40.', practice);
    const concern = page.getByRole('list', { name: 'Concerns' });
    await expect(concern).toContainText('Primary care, Weir Lane Surgery');
    await concern.getByRole('button', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the concern' });
    await chooseFromList(page, 'Primary care About another organisation', 'Ambulance service');
    await write(dialog, /^Name of that organisation/, AMBULANCE);
    await write(dialog, /^Why it is corrected/, 'It was the ambulance, not the practice.');
    await pressAndHear(page, /^Record correction/, /[Cc]orrect/);
    await expect(concern).toContainText(`Ambulance service, ${AMBULANCE}`);
    await concern.getByText('Before the correction').click();
    await expect(concern).toContainText('About: Primary care, Weir Lane Surgery.');
  });

  await test.step('the notification begins addressed to it, and says of which kind it is', async () => {
    await reviewConcern(page, 'Another organisation', 'For the service itself to look at.');
    await goToSection(page, 'Governance');
    await expect(page.getByRole('textbox', { name: 'Organisation', exact: true })).toHaveValue(AMBULANCE);
    const number = await issueNotification(
      page,
      { organisation: AMBULANCE, team: 'Patient safety' },
      'Which team will look at the response time?',
    );
    const { content } = await readIssuedPackage(office.outboxFolder, number);
    expect(content).toMatchObject({
      content: { otherOrganisation: { kind: 'ambulance-service', name: AMBULANCE } },
    });
  });
});
