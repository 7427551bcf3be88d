import { expect } from '@playwright/test';
import { test } from './office-test.ts';
import { expectFolderSealed, expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, handOver, setUpOffice, unlock, lock } from './steps/door.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, OFFICER } from './steps/made-up-people.ts';
import {
  agreeToPractitionerCause,
  answerQuestion,
  declare,
  declareIndependence,
  discuss,
  PRACTITIONER,
  recordExaminerCause,
  recordPractitioner,
  recordPractitionerCause,
  recordPreparation,
  review,
} from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist, workOn } from './steps/worklist.ts';

/** As it was said on the telephone, with its own spelling. */
const CAUSE = {
  '1a': { text: 'Bronchopneumonia (R lower lobe)', interval: '5 dys' },
  '1b': { text: 'Frailty of old age', interval: '' },
  '2': { text: 'IHD', interval: 'yrs' },
} as const;

test('an office is set up, and a death goes from the first call to the declared cause', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);

  await test.step('the office is set up, and two people are added', async () => {
    await setUpOffice(page, ADMINISTRATOR);
    await addPerson(page, OFFICER);
    await addPerson(page, EXAMINER);
  });

  await test.step('the officer opens the case and prepares it', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await recordPreparation(
      page,
      'Admitted from a care home with cough and fever. Treatment escalation plan seen.',
    );
    await recordPractitioner(page, PRACTITIONER);
    await recordPractitionerCause(page, CAUSE);
    await logConversation(page, {
      withWhom: 'Family or representative',
      person: 'Wilf Quillfeather',
      said: 'She was ready. The nurses were kind. Nothing to ask.',
      concern: false,
    });
  });

  await test.step('the examiner scrutinises, and is refused while something is missing', async () => {
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    const missing = page.getByRole('list', { name: 'Missing before the declaration' });
    await expect(missing).toContainText('You have not declared your independence in this case.');
    await expect(missing).toContainText('Question 1 is not answered.');
    await expect(page.getByRole('button', { name: 'Declare cause of death' })).toBeDisabled();

    await declareIndependence(page);
    await review(page, 'Consistent with the notes. No trauma, no recent procedure.');
    await recordExaminerCause(page, CAUSE);
    await discuss(page, PRACTITIONER.name, 'The practitioner’s cause stands');
    await agreeToPractitionerCause(page);
    await goToSection(page, 'Questions');
    await expect(missing.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('the three questions are answered, and the declaration is made with the password', async () => {
    await answerQuestion(page, 1, 'Established', 'Agreed with the practitioner.');
    await answerQuestion(page, 2, 'Not reportable', 'No ground of regulation 3(1) applies.');
    await answerQuestion(page, 3, 'No concern', 'Care was good; the family has no question.');
    await declare(page, EXAMINER.password);
    const declared = workOn(page, 'Questions');
    await expect(declared).toContainText(`${EXAMINER.name}, GMC ${EXAMINER.gmcNumber ?? ''}`);
    await expect(declared).toContainText('1a Bronchopneumonia (R lower lobe) (5 dys)');
    await expect(declared).toContainText('2 IHD (yrs)');
  });

  await test.step('nothing of the person is told outside the window', async () => {
    expectNothingTold(office, witness);
    await lock(page);
    expectFolderSealed(office.dataFolder);
    await unlock(page, EXAMINER);
  });
});
