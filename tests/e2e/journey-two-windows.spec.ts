import { expect, type Page } from '@playwright/test';
import { test } from './office-test.ts';
import { pressAndHear, write } from './steps/answering.ts';
import { addPerson, goTo, handOver, setUpOffice } from './steps/door.ts';
import { ADMINISTRATOR, EXAMINER, FIRST_DEATH, FOUNDER, OFFICER } from './steps/made-up-people.ts';
import { goToSection, openCase, openFromWorklist } from './steps/worklist.ts';

const SON = 'Wilf Quillfeather';
const NIECE = 'Orla Quillfeather';

test('one case open in two windows keeps what is changed in each, and tells the other who changed what', async ({
  office,
}, about) => {
  test.skip(about.project.name === 'electron', 'Electron has one window.');
  const { page: first } = office;
  await setUpOffice(first, FOUNDER);
  await openCase(first, FIRST_DEATH);
  const second = await openSecondWindow(first);
  await goToSection(first, 'Details');
  await goToSection(second, 'Details');

  await test.step('different fields: both are kept, and each window is told of the other', async () => {
    await recordKin(first, SON);
    await expectToldOf(second, FOUNDER.name, 'Next of kin');
    await expect(kin(second)).toHaveValue(SON);
    // What one person does within a second of their own act counts as part of it; nobody is that fast in two windows.
    await second.waitForTimeout(1_100);
    await write(second, 'Faith', 'Quaker');
    await pressAndHear(second, 'Record ethnicity and faith', 'Recorded: ethnicity and faith');
    await expectToldOf(first, FOUNDER.name, 'Faith');
    await expect(first.getByRole('textbox', { name: 'Faith', exact: true })).toHaveValue('Quaker');
    await expect(kin(first)).toHaveValue(SON);
  });

  await test.step('the same field: the second is shown the other’s value, and its own stays in the box', async () => {
    await kin(second).fill(NIECE);
    await kin(first).fill('Wilfred Quillfeather');
    await pressAndHear(first, 'Record next of kin', 'Recorded: next of kin');
    await expectOvertaken(second, FOUNDER.name, 'Wilfred Quillfeather');
    await expect(kin(second)).toHaveValue(NIECE);
  });

  await test.step('recorded without having decided, it is refused and nothing is lost', async () => {
    await second.getByRole('button', { name: /^Record next of kin/ }).click();
    await expect(kinPanel(second)).toContainText('Somebody else changed this meanwhile');
    await expect(kinPanel(second)).toContainText(`Next of kin, changed by ${FOUNDER.name}`);
    await expect(kin(second)).toHaveValue(NIECE);
    await expect(kin(first)).toHaveValue('Wilfred Quillfeather');
  });

  await test.step('decided on, it is recorded, and both values stand in the timeline', async () => {
    await kinPanel(second).getByRole('button', { name: 'Keep mine' }).click();
    await second.waitForTimeout(1_100);
    await pressAndHear(second, 'Record next of kin', 'Recorded: next of kin');
    await expect(kin(first)).toHaveValue(NIECE);
    await expectToldOf(first, FOUNDER.name, 'Next of kin');
    await expectInTimeline(first, [SON, 'Wilfred Quillfeather', NIECE]);
  });
});

test('what one person was writing when another recorded the same is there when they come back, beside the other’s', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);

  await test.step('the officer is called away in the middle of two details', async () => {
    await handOver(page, OFFICER);
    await openCase(page, FIRST_DEATH);
    await goToSection(page, 'Details');
    await kin(page).fill(NIECE);
    await write(page, 'Faith', 'Quaker');
  });

  await test.step('the examiner sees nothing of it, and records one of the two', async () => {
    await handOver(page, EXAMINER);
    await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, 'Details');
    await expect(kin(page)).toHaveValue('');
    await recordKin(page, SON);
  });

  await test.step('the officer finds both, and takes the examiner’s', async () => {
    await handOver(page, OFFICER);
    await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, 'Details');
    await expectOvertaken(page, EXAMINER.name, SON);
    await expect(kin(page)).toHaveValue(NIECE);
    await kinPanel(page).getByRole('button', { name: 'Take theirs' }).click();
    await expect(kin(page)).toHaveValue(SON);
    await expect(page.getByRole('textbox', { name: 'Faith', exact: true })).toHaveValue('Quaker');
    await pressAndHear(page, 'Record ethnicity and faith', 'Recorded: ethnicity and faith');
    await expectInTimeline(page, [SON, 'Quaker']);
  });
});

test('one case open in two windows says so in both, is taken over with every typed word, and is taken back', async ({
  office,
}, about) => {
  test.skip(about.project.name === 'electron', 'Electron has one window.');
  const { page: first } = office;
  await setUpOffice(first, FOUNDER);
  await openCase(first, FIRST_DEATH);
  await goToSection(first, 'Details');
  await expect(readers(first)).toHaveText('');
  const second = await openSecondWindow(first);
  await goToSection(second, 'Details');

  await test.step('each says that the case is open in the other, and since when', async () => {
    await expect(readers(first)).toHaveText(/^Also open in another window since \d\d:\d\d\.$/);
    await expect(readers(second)).toHaveText(/^Also open in another window since \d\d:\d\d\.$/);
  });

  await test.step('taken over in the second, it has what was typed in the first, which keeps it too', async () => {
    await kin(first).fill(NIECE);
    await second.getByRole('button', { name: 'Take over here' }).click();
    await expect(readers(first)).toContainText(`${FOUNDER.name} took over this case in another window at`);
    await expect(kin(first)).toHaveValue(NIECE);
    await expect(kin(second)).toHaveValue(NIECE);
    await expect(second.getByRole('button', { name: 'Take over here' })).toHaveCount(0);
  });

  await test.step('nothing is refused to the window that was taken over', async () => {
    await pressAndHear(first, 'Record next of kin', 'Recorded: next of kin');
  });

  await test.step('taken back with one click; a window that goes away is not spoken of any more', async () => {
    await first.getByRole('button', { name: 'Take it back' }).click();
    await expect(readers(second)).toContainText(`${FOUNDER.name} took over this case in another window at`);
    await expect(first.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
    await second.reload();
    await expect(readers(second)).toContainText('Also open in another window since');
    await expect(readers(first)).toContainText('Also open in another window since');
    await second.close({ runBeforeUnload: true });
    await expect(readers(first)).toHaveText('');
  });
});

test('a colleague’s reading and unfinished text are known to be there, are taken over, and the colleague is told', async ({
  office,
}) => {
  const { page } = office;
  await setUpOffice(page, ADMINISTRATOR);
  await addPerson(page, OFFICER);
  await addPerson(page, EXAMINER);
  await handOver(page, OFFICER);
  await openCase(page, FIRST_DEATH);
  await goToSection(page, 'Details');
  await kin(page).fill(NIECE);

  await test.step('the examiner sees in the list and in the case that the officer was here, and no word of theirs', async () => {
    await handOver(page, EXAMINER);
    await goTo(page, 'Worklist');
    await expect(page.getByRole('row', { name: `${OFFICER.name} was reading this at` })).toBeVisible();
    await openFromWorklist(page, FIRST_DEATH);
    await expect(readers(page)).toHaveText(
      new RegExp(
        `^${OFFICER.name} was reading this at \\d\\d:\\d\\d and has unfinished text here, saved \\d\\d:\\d\\d\\.$`,
      ),
    );
    await goToSection(page, 'Details');
    await expect(kin(page)).toHaveValue('');
    await expect(page.getByText(NIECE)).toHaveCount(0);
  });

  await test.step('the examiner takes over: nothing is written, and the officer’s text is still known of', async () => {
    await page.getByRole('button', { name: 'Take over', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Take over', exact: true })).toHaveCount(0);
    await expect(readers(page)).toContainText(`${OFFICER.name} has unfinished text here`);
    await goToSection(page, 'Timeline');
    await expect(page.getByRole('region', { name: 'Timeline' }).first()).not.toContainText(/took over/i);
  });

  await test.step('the officer is told by whom and when, and finds every word', async () => {
    await handOver(page, OFFICER);
    await openFromWorklist(page, FIRST_DEATH);
    await expect(readers(page)).toHaveText(
      new RegExp(`^${EXAMINER.name} took over reading at \\d\\d:\\d\\d\\.$`),
    );
    await goToSection(page, 'Details');
    await expect(kin(page)).toHaveValue(NIECE);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(readers(page)).toHaveText('');
  });

  await test.step('the administrator is told nothing of it', async () => {
    await handOver(page, ADMINISTRATOR);
    await expect(page.getByText('was reading this')).toHaveCount(0);
  });
});

/** Another window of the same browser, at the same place: whoever sits at the desk sits at both. */
async function openSecondWindow(first: Page): Promise<Page> {
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.getByRole('region', { name: 'The person who died' })).toContainText(
    FIRST_DEATH.surname.toUpperCase(),
  );
  return second;
}

/** Under the banner: who else reads the case. */
function readers(page: Page) {
  return page.getByRole('status', { name: 'Who else reads this' });
}

function kin(page: Page) {
  return page.getByRole('textbox', { name: 'Next of kin’s name', exact: true });
}

function kinPanel(page: Page) {
  return page.getByRole('region', { name: 'Next of kin', exact: true });
}

async function recordKin(page: Page, name: string): Promise<void> {
  await kin(page).fill(name);
  await pressAndHear(page, 'Record next of kin', 'Recorded: next of kin');
}

/** The window says who changed which field since the case was opened in it; then it is seen and goes. */
async function expectToldOf(page: Page, who: string, field: string): Promise<void> {
  const told = page.getByRole('status').filter({ hasText: 'The case has changed since you opened it' });
  await expect(told).toContainText(`${who}: `);
  await expect(told).toContainText(field);
  await told.getByRole('button', { name: 'I have seen it' }).click();
  await expect(told).toHaveCount(0);
}

async function expectOvertaken(page: Page, by: string, theirs: string): Promise<void> {
  const panel = kinPanel(page);
  await expect(panel).toContainText('Next of kin: someone else recorded this while you were writing');
  await expect(panel).toContainText(`${by} · `);
  await expect(panel).toContainText(theirs);
  await expect(panel).toContainText('Nothing of either is lost.');
}

async function expectInTimeline(page: Page, values: readonly string[]): Promise<void> {
  await goToSection(page, 'Timeline');
  const timeline = page.getByRole('region', { name: 'Timeline' }).first();
  for (const value of values) await expect(timeline).toContainText(value);
}
