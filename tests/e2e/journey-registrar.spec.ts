import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import {
  agreeAnew,
  changePractitionerCause,
  entriesOf,
  expectOnWorklist,
  goToCertification,
  recordCertificate,
  recordRegistrarReply,
  reopenCase,
  sendToRegistrar,
} from './steps/certification.ts';
import { logConversation } from './steps/conversations.ts';
import { setUpOffice } from './steps/door.ts';
import { readIssuedPackage } from './steps/issued-package.ts';
import { FIRST_DEATH, FOUNDER } from './steps/made-up-people.ts';
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

const CAUSE = {
  '1a': { text: 'Bronchopneumonia', interval: '5 days' },
  '2': { text: 'IHD', interval: 'years' },
} as const;
const SPELT_OUT = { ...CAUSE, '2': { text: 'Ischaemic heart disease', interval: 'years' } } as const;
const REGISTER_OFFICE = 'Mid Brannock Register Office';
const ABBREVIATED = 'Part 2 holds an abbreviation, which cannot be registered.';

test('the registrar turns a certificate away, and a fresh one is declared again and registered', async ({
  office,
}) => {
  const { page } = office;
  await test.step('the death is declared, and its certificate goes to the registrar', () =>
    reachRegistrar(page));

  await test.step('a summary of it, which is no certificate, is issued for the register office', async () => {
    await goToCertification(page);
    const summary = page.getByRole('region', { name: 'Summary for the register office' });
    await expect(summary).toContainText('It is not a medical certificate');
    await summary.getByRole('button', { name: 'Issue summary' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Issue the summary?' });
    await expect(dialog).toContainText(`To ${REGISTER_OFFICE}`);
    await dialog.getByRole('button', { name: 'Issue summary' }).click();
    const issued = page.getByRole('list', { name: 'Summaries of this certificate' });
    await expect(issued).toContainText('-S1, version 1');
    const number = /\S+-S1/.exec(await issued.innerText())?.[0] ?? '';
    const { content } = await readIssuedPackage(office.outboxFolder, number);
    expect(content).toMatchObject({
      format: 'scrutineer/certificate-summary',
      content: { certificate: { reference: 'MCCD-0417' }, transmission: { registerOffice: REGISTER_OFFICE } },
    });
  });

  await test.step('it is turned away: the declaration no longer stands, and a fresh one is awaited', async () => {
    await recordRegistrarReply(page, 'Turned away', ABBREVIATED);
    const answers = page.getByRole('list', { name: 'Answers of the registrar' });
    await expect(answers).toContainText('Turned away');
    await expect(answers).toContainText(ABBREVIATED);
    await expect(await goToCertification(page)).toContainText('A fresh certificate is awaited');
    await goToSection(page, 'Questions');
    await expect(missing(page)).toContainText('A fresh certificate was asked for and has not come.');
    await expect(page.getByRole('button', { name: 'Declare cause of death' })).toBeDisabled();
    await expect(earlierDeclarations(page)).toContainText('2 IHD (years)');
    await expectOnWorklist(page, FIRST_DEATH, {
      certificate: 'Fresh certificate awaited',
      waitingOn: 'Practitioner',
    });
  });

  await test.step('the practitioner words it anew, and the fresh certificate is declared', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await putRight(page);
    await expectOnWorklist(page, FIRST_DEATH, { certificate: 'Declared', waitingOn: 'ME officer' });
  });

  await test.step('it is sent again and registered', () => sendAgainAndRegister(page));

  await test.step('nothing of the first round is gone', async () => {
    await expectBothRounds(page);
    const replies = await entriesOf(page, 'Registrar’s reply recorded');
    await expect(replies).toHaveCount(2);
    await expect(replies.first()).toContainText('Death registered');
    await expect(replies.last()).toContainText('Turned away');
    await expect(replies.last()).toContainText(ABBREVIATED);
  });
});

test('the registrar asks something, and the case is reopened for several reasons and declared again', async ({
  office,
}) => {
  const { page } = office;
  await test.step('the death is declared, and its certificate goes to the registrar', () =>
    reachRegistrar(page));

  await test.step('the registrar’s question makes it the officer’s move', async () => {
    await recordRegistrarReply(page, 'Asks something', ABBREVIATED);
    await expectOnWorklist(page, FIRST_DEATH, { certificate: 'With the registrar', waitingOn: 'ME officer' });
  });

  await test.step('it is reopened for two reasons, and the declaration has to be made again', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await reopenCase(
      page,
      [/^To amend the cause of death/, /^To amend other information/],
      'The practitioner spells the second part out.',
    );
    await expect(page.getByRole('list', { name: 'Reopenings' })).toContainText(
      'To amend the cause of death. To amend other information.',
    );
    await goToSection(page, 'Questions');
    await expect(earlierDeclarations(page)).toContainText('2 IHD (years)');
    await expect(page.getByRole('button', { name: 'Declare cause of death' })).toBeVisible();
    const row = await expectOnWorklist(page, FIRST_DEATH, {
      certificate: 'Cause agreed',
      waitingOn: 'ME',
    });
    await expect(row).toContainText('Reopened');
  });

  await test.step('it is put right, declared, sent again and registered', async () => {
    await openFromWorklist(page, FIRST_DEATH);
    await putRight(page);
    await sendAgainAndRegister(page);
  });

  await test.step('the question, the reasons and the first certificate are still to be read', async () => {
    await expectBothRounds(page);
    await expect((await entriesOf(page, 'Registrar’s reply recorded')).last()).toContainText(ABBREVIATED);
    await expect(await entriesOf(page, 'Case reopened')).toContainText(
      'To amend the cause of death. To amend other information',
    );
  });
});

async function reachRegistrar(page: Page): Promise<void> {
  await setUpOffice(page, FOUNDER);
  await openCase(page, FIRST_DEATH);
  await recordPractitioner(page, PRACTITIONER);
  await recordPractitionerCause(page, CAUSE);
  await logConversation(page, {
    withWhom: 'Family or representative',
    person: 'Wilf Quillfeather',
    said: 'Nothing to ask.',
    concern: false,
  });
  await declareIndependence(page);
  await review(page, 'Consistent with the notes.');
  await discuss(page, PRACTITIONER.name, 'The practitioner’s cause stands');
  await agreeToPractitionerCause(page);
  await answerQuestion(page, 1, 'Established', 'Agreed with the practitioner.');
  await answerQuestion(page, 2, 'Not reportable', 'No ground of regulation 3(1) applies.');
  await answerQuestion(page, 3, 'No concern', 'Care was good.');
  await recordCertificate(page, 'MCCD-0417', CAUSE);
  await declare(page, FOUNDER.password);
  await sendToRegistrar(page, REGISTER_OFFICE);
  await expectOnWorklist(page, FIRST_DEATH, { certificate: 'With the registrar', waitingOn: 'Registrar' });
  await openFromWorklist(page, FIRST_DEATH);
}

/** The second part is spelt out by the practitioner, agreed, written on another paper, and declared. */
async function putRight(page: Page): Promise<void> {
  await changePractitionerCause(page, SPELT_OUT);
  await agreeAnew(page);
  await recordCertificate(page, 'MCCD-0422', SPELT_OUT);
  await expect(await goToCertification(page)).toContainText('Matches what was agreed');
  await declare(page, FOUNDER.password);
  await expect(workOn(page, 'Questions')).toContainText('2 Ischaemic heart disease (years)');
  await expect(earlierDeclarations(page)).toContainText('2 IHD (years)');
}

async function sendAgainAndRegister(page: Page): Promise<void> {
  await openFromWorklist(page, FIRST_DEATH);
  await sendToRegistrar(page, REGISTER_OFFICE);
  const sent = page.getByRole('list', { name: 'Sent to the registrar' });
  await expect(sent.getByRole('listitem')).toHaveCount(2);
  await recordRegistrarReply(page, 'Death registered', '');
  const progress = page.getByRole('list', { name: 'Progress of the certificate' });
  await expect(progress.getByRole('listitem').last()).toContainText('Registered, done');
  await expectOnWorklist(page, FIRST_DEATH, { certificate: 'Registered', waitingOn: 'ME officer' });
  await openFromWorklist(page, FIRST_DEATH);
}

/** Two papers, two declarations and two sendings stand in the timeline, the first as they were. */
async function expectBothRounds(page: Page): Promise<void> {
  const certificates = await entriesOf(page, 'Certificate recorded');
  await expect(certificates).toHaveCount(2);
  await expect(certificates.last()).toContainText('MCCD-0417');
  await expect(certificates.first()).toContainText('MCCD-0422');
  const declarations = await entriesOf(page, 'Declaration made');
  await expect(declarations).toHaveCount(2);
  await expect(declarations.last()).toContainText('2 IHD (years)');
  const sendings = await entriesOf(page, 'Sent to the registrar');
  await expect(sendings).toHaveCount(2);
  await expect(sendings.last()).toContainText(REGISTER_OFFICE);
}

const missing = (page: Page) => page.getByRole('list', { name: 'Missing before the declaration' });
const earlierDeclarations = (page: Page) => page.getByRole('region', { name: 'Earlier declarations' });
