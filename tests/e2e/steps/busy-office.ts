import { expect, type Page } from '@playwright/test';
import { tick, write } from './answering.ts';
import { logConversation } from './conversations.ts';
import { issueNotification, raiseConcernFromCall, reviewConcern } from './governance.ts';
import { EXAMINER, FIRST_DEATH, SECOND_DEATH, THIRD_DEATH, dayFromToday } from './made-up-people.ts';
import { issueReferral, prepareReferral, recordCoronerAnswer, recordWhereTheBodyLies } from './referral.ts';
import {
  agreeToPractitionerCause,
  answerQuestion,
  declareIndependence,
  discuss,
  PRACTITIONER,
  recordPractitioner,
  recordPractitionerCause,
  recordPreparation,
  review,
} from './scrutiny.ts';
import { openCase } from './worklist.ts';

/** Three open cases, of which the first has something in every section. Ends in that first case. */
export async function fillOffice(page: Page): Promise<void> {
  await openCase(page, SECOND_DEATH);
  await openCase(page, THIRD_DEATH);
  await openCase(page, FIRST_DEATH);
  await prepare(page);
  await scrutinise(page);
  await tellTheCoroner(page);
  await passOn(page);
}

async function prepare(page: Page): Promise<void> {
  await recordPreparation(
    page,
    'Admitted from a care home with cough and fever. Frail, bed-bound since summer. Treatment escalation plan seen.',
  );
  await recordPractitioner(page, PRACTITIONER);
  await recordPractitionerCause(page, {
    '1a': { text: 'Bronchopneumonia (R lower lobe)', interval: '5 dys' },
    '1b': { text: 'Frailty of old age', interval: '' },
    '2': { text: 'IHD', interval: 'yrs' },
  });
  await promiseACall(page);
  await logConversation(page, {
    withWhom: 'Family or representative',
    person: 'Wilf Quillfeather',
    said: 'She was ready. The nurses were kind, but nobody came for an hour when she rang on the last evening.',
    concern: true,
  });
}

/** What the office owes the family stands above the conversations until it is kept. */
async function promiseACall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log a call' }).click();
  await tick(page, 'Something was promised');
  await write(page, 'What was promised', 'Call again when the certificate is with the registrar');
  await write(page, 'Due by', dayFromToday(2));
}

async function scrutinise(page: Page): Promise<void> {
  await declareIndependence(page);
  await review(
    page,
    'Consistent with the notes. A fall from the bed two days before, no fracture on imaging.',
  );
  await discuss(page, PRACTITIONER.name, 'The practitioner’s cause stands');
  await agreeToPractitionerCause(page);
  await answerQuestion(page, 1, 'Established', 'Agreed with the practitioner.');
  await answerQuestion(page, 2, 'Reportable', 'A fall on the ward may have contributed.');
}

async function tellTheCoroner(page: Page): Promise<void> {
  await recordWhereTheBodyLies(page, 'Mortuary of St Brannock’s Hospital', 'Mid Brannock');
  await prepareReferral(page, /Trauma or injury/, EXAMINER);
  await issueReferral(page);
  await recordCoronerAnswer(page, /^CN1A/, 'MB-2026-0417');
}

async function passOn(page: Page): Promise<void> {
  await raiseConcernFromCall(page, 'The call bell was answered after about an hour on the last evening.');
  await reviewConcern(
    page,
    'Clinical governance',
    'Response times on the ward that evening should be looked at.',
  );
  await issueNotification(
    page,
    { organisation: 'St Brannock’s Hospital', team: 'Quality and safety' },
    'Were call bells answered in time on the last evening?',
  );
  await expect(page.getByRole('list', { name: 'Concerns' })).toContainText('Issued, not sent yet');
}
