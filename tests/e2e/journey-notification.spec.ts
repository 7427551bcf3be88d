import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { expectFolderSealed, expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, handOver, lock, setUpOffice } from './steps/door.ts';
import { issueNotification, raiseConcernFromCall, reviewConcern } from './steps/governance.ts';
import { readIssuedPackage } from './steps/issued-package.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import { openCase, openFromWorklist } from './steps/worklist.ts';

const DAUGHTER = 'Bronwen Quillfeather';
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
    await expect(page.getByRole('list', { name: 'Concerns' })).toContainText('Passed on');
  });

  expectNothingTold(office, witness);
  await lock(page);
  expectFolderSealed(office.dataFolder);
});
