import { expect, type Locator, type Page } from '@playwright/test';
import { choose, pressAndHear, tick, write } from './answering.ts';
import { goTo } from './door.ts';
import { dayFromToday, type MadeUpDeath } from './made-up-people.ts';
import type { SpokenCause } from './scrutiny.ts';
import { goToSection } from './worklist.ts';

/** To the place of the case where its certificate is followed from the practitioner to the register. */
export async function goToCertification(page: Page): Promise<Locator> {
  const button = page
    .getByRole('navigation', { name: 'Places of this case' })
    .getByRole('button', { name: 'Certification' });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
  return page.getByRole('region', { name: 'Certification section', exact: true });
}

/** Copies a paper with nothing unusual on it into the office, be it the first or a later one. */
export async function recordCertificate(page: Page, reference: string, cause: SpokenCause): Promise<void> {
  await goToCertification(page);
  await write(page, /^Certificate reference/, reference);
  await write(page, 'Date of issue', dayFromToday(0));
  await writeLines(page, 'Cause on the certificate', cause);
  await choose(page, 'Post-mortem', 'Not held');
  await choose(page, 'Employment may have caused or contributed', 'No');
  await choose(page, 'Pregnancy within the year before the death', 'Does not apply');
  await choose(page, 'Implanted device ever fitted', 'No');
  await pressAndHear(page, /^Record (new version of )?certificate/, 'Certificate recorded');
}

async function writeLines(page: Page, whose: string, cause: SpokenCause): Promise<void> {
  for (const [line, { text, interval }] of Object.entries(cause)) {
    await page.getByRole('textbox', { name: new RegExp(`^${whose}, line ${line}, (?!time)`) }).fill(text);
    await page
      .getByRole('textbox', { name: `${whose}, line ${line}, time from onset to death` })
      .fill(interval);
  }
}

/** The practitioner words the cause anew, on the telephone. */
export async function changePractitionerCause(page: Page, cause: SpokenCause): Promise<void> {
  await goToSection(page, 'Cause of death');
  await writeLines(page, 'Practitioner’s cause', cause);
  await pressAndHear(
    page,
    'Record new version of practitioner’s cause',
    'Practitioner’s cause of death recorded',
  );
}

/** The examiner agrees anew to what the practitioner says now. */
export async function agreeAnew(page: Page): Promise<void> {
  await goToSection(page, 'Cause of death');
  await page.getByRole('button', { name: 'Copy the practitioner’s words, unchanged' }).click();
  await pressAndHear(page, 'Record new version of agreed cause', 'Agreed cause of death recorded');
}

export async function sendToRegistrar(page: Page, registerOffice: string): Promise<void> {
  await goToCertification(page);
  await tick(page, /^I have compared the certificate with what was agreed/);
  await choose(page, 'How it went', 'Email');
  await write(page, 'Register office', registerOffice);
  await pressAndHear(page, 'Record sending to the registrar', 'Sending to the registrar recorded');
}

/** The registrar answers; whatever is not a plain yes comes with a reason. */
export async function recordRegistrarReply(
  page: Page,
  reply: 'Asks something' | 'Turned away' | 'Death registered',
  reason: string,
): Promise<void> {
  await goToCertification(page);
  await choose(page, 'Registrar’s answer', reply);
  await write(page, /^(The registrar’s reason|What the registrar said)/, reason);
  await pressAndHear(page, 'Record registrar’s answer', 'Registrar’s answer recorded');
}

export async function reopenCase(page: Page, reasons: readonly RegExp[], detail: string): Promise<void> {
  await goToCertification(page);
  await page.getByRole('button', { name: 'Reopen this case' }).click();
  const group = page.getByRole('group', { name: 'Why it is reopened' });
  for (const reason of reasons) await tick(group, reason);
  await write(page, 'What has happened', detail);
  await pressAndHear(page, 'Reopen case', 'Case reopened');
}

/** Whose move it is and, behind that word, how the certificate stands, read from the worklist. Leaves the case. */
export async function expectOnWorklist(
  page: Page,
  death: MadeUpDeath,
  shown: { readonly certificate: string; readonly waitingOn: string },
): Promise<Locator> {
  await goTo(page, 'Worklist');
  const row = page.getByRole('row', { name: new RegExp(`^${death.surname.toUpperCase()}`) });
  await expect(row.getByTitle(shown.certificate, { exact: true })).toHaveText(shown.waitingOn);
  return row;
}

/** The entries of one kind in the open case's timeline, newest first. */
export async function entriesOf(page: Page, kind: string): Promise<Locator> {
  await goToSection(page, 'Timeline');
  return page
    .getByRole('list', { name: 'Entries of this case, newest first' })
    .getByRole('listitem')
    .filter({ has: page.getByText(kind, { exact: true }) });
}
