import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ensureWindowBuilt } from '../../build/set-up/ensure-window-built.ts';
import { PROJECT } from '../../build/set-up/project.ts';
import { openInBrowser } from './browser-window.ts';
import { fillOffice } from './steps/busy-office.ts';
import { logConversation } from './steps/conversations.ts';
import { addPerson, goTo, setUpOffice } from './steps/door.ts';
import {
  dayFromToday,
  EXAMINER,
  FIRST_DEATH,
  FOUNDER,
  type MadeUpDeath,
  OFFICER,
} from './steps/made-up-people.ts';
import {
  answerQuestion,
  PRACTITIONER,
  recordPractitioner,
  recordPractitionerCause,
} from './steps/scrutiny.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

/** Makes the pictures of the README: a made-up office in the real window. */
const FOLDER = path.join(PROJECT, 'docs', 'pictures');
const WARDS: readonly Partial<MadeUpDeath>[] = [
  { surname: 'Penhallow', forenames: 'Gwen', nhsNumber: '9990004048', ward: 'Ward 3' },
  {
    surname: 'Adeyinka',
    forenames: 'Samuel',
    sex: 'Male',
    nhsNumber: '9990005052',
    ward: 'Acute medical unit',
  },
  { surname: 'Castell', forenames: 'Pritpal', sex: 'Male', nhsNumber: '9990006067', ward: 'Stroke unit' },
  { surname: 'Lockhart', forenames: 'Beryl', nhsNumber: '9990007071', ward: 'Ward 12' },
  { surname: 'Ferrante', forenames: 'Lucia', nhsNumber: '9990008086', ward: 'Intensive care' },
  { surname: 'O’Dowd', forenames: 'Patrick', sex: 'Male', nhsNumber: '9990010013', ward: 'Ward 5' },
  { surname: 'Whitmarsh', forenames: 'Ada', nhsNumber: '9990011125', ward: 'Ward 9' },
  { surname: 'Sandringham', forenames: 'Eric', sex: 'Male', nhsNumber: '9990012237', ward: 'Ward 2' },
];

const dataFolder = mkdtempSync(path.join(tmpdir(), 'scrutineer-pictures-'));
await ensureWindowBuilt();
const { window, close } = await openInBrowser(dataFolder);
try {
  await setUpOffice(window.page, FOUNDER);
  await addPerson(window.page, OFFICER);
  await addPerson(window.page, EXAMINER);
  await fillWards(window.page);
  await fillOffice(window.page);
  mkdirSync(FOLDER, { recursive: true });
  await take(window.page);
} finally {
  await close();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(`${dataFolder}-outbox`, { recursive: true, force: true });
}

/** Cases in different states, so that the list shows whose move each is. */
async function fillWards(page: Page): Promise<void> {
  for (const [at, ward] of WARDS.entries()) {
    const diedOn = dayFromToday(-2 - (at % 4));
    await openCase(page, { ...FIRST_DEATH, ...ward, diedOn, diedAt: `0${at}:2${at}` });
    if (at % 2 === 0) await recordPractitioner(page, PRACTITIONER);
    if (at % 4 === 0) {
      await recordPractitionerCause(page, {
        '1a': { text: 'Acute myocardial infarction', interval: '2 days' },
      });
      await logConversation(page, {
        withWhom: 'Family or representative',
        person: 'A daughter',
        said: 'Explained what happens next. No question.',
        concern: false,
      });
      await answerQuestion(page, 2, 'Not reportable', 'No ground of regulation 3(1) applies.');
    }
  }
}

async function take(page: Page): Promise<void> {
  await goTo(page, 'Worklist');
  await picture(page, 'worklist');
  await openFromWorklist(page, FIRST_DEATH);
  await goToSection(page, 'Questions');
  await picture(page, 'case');
  await goToSection(page, 'Coroner');
  await picture(page, 'referral');
  await goToSection(page, 'Cause of death');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'dark');
}

async function picture(page: Page, name: string): Promise<void> {
  const messages = page.getByRole('button', { name: 'Close this message' });
  while ((await messages.count()) > 0) await messages.first().click();
  // Fonts and colours come in over a moment.
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}
