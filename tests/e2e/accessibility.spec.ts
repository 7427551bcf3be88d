import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { fillOffice } from './steps/busy-office.ts';
import { choose, write } from './steps/answering.ts';
import {
  addPerson,
  FIRST_PASSWORD,
  goTo,
  lock,
  readRecoveryCode,
  setUpOffice,
  tickRoles,
  writeNewPassword,
} from './steps/door.ts';
import { FOUNDER, OFFICER } from './steps/made-up-people.ts';
import { SCREENS } from './steps/screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the dark theme can change: colours, and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const DESK: Size = { name: 'on a 1366 by 768 screen', width: 1366, height: 768 };
/** What 1366 by 768 leaves at 200 %. */
const ENLARGED: Size = { name: 'at 200 %', width: 683, height: 384 };
const NARROW: Size = { name: 'at a width of 320', width: 320, height: 640 };

for (const sizes of [[DESK], [ENLARGED, NARROW]]) {
  test(`every screen can be used by everybody, ${sizes.map(({ name }) => name).join(' and ')}`, async ({
    office,
  }) => {
    test.setTimeout(300_000);
    const { page } = office;
    // The lead sees what everybody sees, and the boxes to change a rule besides.
    await setUpOffice(page, { ...FOUNDER, roles: [...FOUNDER.roles, 'Lead medical examiner'] });
    const found: string[] = [];
    await goTo(page, 'Worklist');
    await inspect(page, 'worklist without a case', { sizes, found });
    await fillOffice(page);
    for (const screen of SCREENS) {
      await page.setViewportSize(DESK);
      await screen.open(page);
      await inspect(page, screen.name, { sizes, found });
      await page.setViewportSize(DESK);
      await screen.leave(page);
    }
    expect(found.join('\n')).toBe('');
  });
}

test('setting up and unlocking can be done by everybody, at every size', async ({ office }) => {
  const { page } = office;
  const sizes = [DESK, ENLARGED, NARROW];
  const found: string[] = [];
  await inspect(page, 'set-up, the office', { sizes, found });
  await write(page, 'Name of the office', 'Brannock Medical Examiner Office');
  await write(page, 'ODS code', 'X9Q01');
  await choose(page, 'Country', 'Wales');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Set up the office' }).click();
  await inspect(page, 'set-up, the first person, with what is wrong', { sizes, found });
  await write(page, 'Your name', FOUNDER.name);
  await write(page, 'Login name', FOUNDER.loginName);
  await tickRoles(page, FOUNDER);
  await writeNewPassword(page, 'Password', FOUNDER.password);
  await page.getByRole('button', { name: 'Set up the office' }).click();
  await readRecoveryCode(page);
  await inspect(page, 'set-up, the recovery code', { sizes, found });
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await inspect(page, 'set-up, the code typed back', { sizes, found });
  await page.getByRole('button', { name: 'Do it later' }).click();
  await inspect(page, 'a notice above the work', { sizes, found });
  await page.setViewportSize(DESK);
  await addPerson(page, OFFICER);
  await lock(page);
  await write(page, 'Login name', OFFICER.loginName);
  await write(page, 'Password', FIRST_PASSWORD);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('button', { name: 'Set my password' }).click();
  await inspect(page, 'a first password, with what is wrong', { sizes, found });
  await page.getByRole('button', { name: 'Lock' }).click();
  await inspect(page, 'unlock', { sizes, found });
  await page.getByRole('button', { name: 'I have lost my password' }).click();
  await inspect(page, 'recovery', { sizes, found });
  expect(found.join('\n')).toBe('');
});

interface Inspection {
  readonly sizes: readonly Size[];
  /** Where everything wrong is written, so that one run names all of it. */
  readonly found: string[];
}

/** Looks for what WCAG 2.2 AA forbids, and for a page that scrolls sideways. Colours are the same at every size. */
async function inspect(page: Page, what: string, { sizes, found }: Inspection): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const overflowPx = await page.evaluate(sidewaysPx);
    if (overflowPx > 0) found.push(`${what} ${size.name}: scrolls sideways by ${overflowPx} px`);
    const sameEverywhere = size === DESK ? [] : COLOUR_RULES;
    const light = await new AxeBuilder({ page }).withTags(RULES).disableRules(sameEverywhere).analyze();
    note(found, `${what} ${size.name}`, light);
    if (size !== DESK) continue;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
    note(found, `${what} in the dark`, dark);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }
}

/** How far the page, or the part of it where the work is, could be scrolled sideways. */
function sidewaysPx(): number {
  const main = document.getElementById('main');
  const ofMain = main === null ? 0 : main.scrollWidth - main.clientWidth;
  return Math.max(ofMain, document.documentElement.scrollWidth - window.innerWidth);
}

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

function note(found: string[], where: string, { violations, passes }: AxeResults): void {
  if (passes.length === 0) found.push(`${where}: nothing was looked at`);
  for (const { id, nodes } of violations) {
    for (const { target, failureSummary } of nodes) {
      found.push(`${where}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
    }
  }
}
