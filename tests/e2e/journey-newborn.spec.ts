import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { expectNothingTold, watchWindow } from './steps/confidentiality.ts';
import { choose, pressAndHear, write } from './steps/answering.ts';
import { setUpOffice } from './steps/door.ts';
import { dayFromToday, FIRST_DEATH, FOUNDER, type MadeUpDeath } from './steps/made-up-people.ts';
import {
  PRACTITIONER,
  recordPractitioner,
  recordPractitionerCause,
  type SpokenCause,
} from './steps/scrutiny.ts';
import { goToSection, openCase, workOn } from './steps/worklist.ts';

const NEWBORN: MadeUpDeath = {
  ...FIRST_DEATH,
  forenames: 'Baby',
  bornOn: dayFromToday(-9),
  ward: 'Neonatal unit',
};
const BORN_AT = 'Brannock Birth Centre';

/** As the neonatal unit wrote it, with its own spelling. */
const LINES = {
  a: 'Necrotising enterocolitis, perf.',
  b: 'Prematurity (26/40)',
  c: 'Pre-eclampsia',
  d: 'Raised BMI',
  e: 'Transfer delayd by snow',
} as const;
const ADULT_LINES = {
  '1a': { text: 'Necrotising enterocolitis', interval: '2 days' },
  '1b': { text: 'Extreme prematurity', interval: '' },
} as const satisfies SpokenCause;

test('a death under 28 days has its own lines and place of birth, and nothing is lost when its kind is changed', async ({
  office,
}) => {
  const { page } = office;
  const witness = await watchWindow(page);
  await setUpOffice(page, FOUNDER);
  await openCase(page, NEWBORN);
  await recordPractitioner(page, PRACTITIONER);

  await test.step('the dates say that the kind of case is another, and nothing is changed unasked', async () => {
    await goToSection(page, 'Details');
    await expect(kindPanel(page)).toContainText('By its dates the age at death is 4 days');
    await expect(page.getByRole('textbox', { name: 'Place of birth' })).toHaveCount(0);
  });

  await test.step('it is made the case of a child under 28 days, born in a named place', async () => {
    await choose(page, 'Kind of case', /^Child under 28 days/);
    await expect(kindPanel(page)).not.toContainText('By its dates');
    await write(page, 'Place of birth', BORN_AT);
    await write(page, /^Time of birth/, '04:15');
    await recordKind(page);
    await expect(banner(page)).toContainText('Child under 28 days');
  });

  await test.step('the practitioner’s cause is recorded in lines a to e, to the letter', async () => {
    await goToSection(page, 'Cause of death');
    await expect(adultLine(page, '1a')).toHaveCount(0);
    await recordNeonatalCause(page);
    await expectNeonatalCause(page);
  });

  await test.step('changed to an adult’s, the lines a to e are set aside and stay readable', async () => {
    await changeKind(page, /^Adult/, 'The cause in lines a to e is set aside.');
    await expect(banner(page)).not.toContainText('Child under 28 days');
    await expectBirthKept(page);
    await goToSection(page, 'Cause of death');
    await expectSetAside(page, 'Set aside: lines a to e', Object.values(LINES));
    await recordPractitionerCause(page, ADULT_LINES);
    await expect(recordedCause(page)).toContainText(`Recorded by ${FOUNDER.name}`);
  });

  await test.step('changed back, lines a to e count again and lines 1a to 2 are set aside', async () => {
    await changeKind(page, /^Child under 28 days/, 'The cause in lines 1a to 2 is set aside.');
    await expect(banner(page)).toContainText('Child under 28 days');
    await expectBirthKept(page);
    await goToSection(page, 'Cause of death');
    await expectNeonatalCause(page);
    await expectSetAside(
      page,
      'Set aside: lines 1a to 2',
      Object.values(ADULT_LINES).map(({ text }) => text),
    );
  });

  await test.step('the coroner would be told them to the letter, with when and where the child was born', async () => {
    await goToSection(page, 'Coroner');
    const preview = page.getByRole('article', { name: /^Preview: Referral to the coroner/ });
    await expect(preview).toContainText(`Place of birth${BORN_AT}`);
    await expect(preview).toContainText('Time of birth04:15');
    await expect(preview).toContainText('Age at death3 days 23 hours');
    await expect(preview).toContainText('Proposed by the attending practitioner, as stated by');
    for (const [line, text] of Object.entries(LINES)) await expect(preview).toContainText(`${line} ${text}`);
  });

  await test.step('changed once more, the adult’s lines are as they were', async () => {
    await changeKind(page, /^Adult/, 'The cause in lines a to e is set aside.');
    await goToSection(page, 'Cause of death');
    await expect(adultLine(page, '1a')).toHaveValue(ADULT_LINES['1a'].text);
    await expect(adultLine(page, '1b')).toHaveValue(ADULT_LINES['1b'].text);
  });
  expectNothingTold(office, witness);
});

function kindPanel(page: Page) {
  return page.getByRole('region', { name: 'Kind of case', exact: true });
}

function banner(page: Page) {
  return page.getByRole('region', { name: 'The person who died' }).first();
}

function recordedCause(page: Page) {
  return page.getByRole('region', { name: 'The attending practitioner’s cause, word for word' });
}

function adultLine(page: Page, line: string) {
  return page.getByRole('textbox', { name: new RegExp(`^Practitioner’s cause, line ${line}, (?!time)`) });
}

function neonatalLine(page: Page, line: string) {
  return page.getByRole('textbox', { name: new RegExp(`^Practitioner’s cause, line ${line}, `) });
}

async function recordKind(page: Page): Promise<void> {
  await pressAndHear(page, 'Record kind of case', 'Recorded: kind of case');
}

async function changeKind(page: Page, kind: RegExp, said: string): Promise<void> {
  await goToSection(page, 'Details');
  await choose(page, 'Kind of case', kind);
  await expect(kindPanel(page)).toContainText('Nothing is lost by changing the kind');
  await expect(kindPanel(page)).toContainText(said);
  await recordKind(page);
  await expect(kindPanel(page)).not.toContainText('not recorded yet');
}

async function recordNeonatalCause(page: Page): Promise<void> {
  for (const [line, text] of Object.entries(LINES)) await neonatalLine(page, line).fill(text);
  await choose(recordedCause(page), 'How it reached the office', 'In writing');
  await pressAndHear(page, 'Record practitioner’s cause', 'Practitioner’s cause of death recorded');
}

async function expectNeonatalCause(page: Page): Promise<void> {
  for (const [line, text] of Object.entries(LINES)) await expect(neonatalLine(page, line)).toHaveValue(text);
  await expect(recordedCause(page)).toContainText(`Recorded by ${FOUNDER.name}`);
}

async function expectBirthKept(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Place of birth' })).toHaveValue(BORN_AT);
  await expect(page.getByRole('textbox', { name: /^Time of birth/ })).toHaveValue('04:15');
}

async function expectSetAside(page: Page, title: string, words: readonly string[]): Promise<void> {
  const aside = workOn(page, 'Cause of death').getByRole('region', { name: title });
  await expect(aside).toContainText('It counts again if the kind of case is changed back.');
  const causes = aside.getByRole('list', { name: 'Causes set aside' });
  for (const word of words) await expect(causes).toContainText(word);
}
