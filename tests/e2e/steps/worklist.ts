import { expect, type Locator, type Page } from '@playwright/test';
import { choose, tick, write } from './answering.ts';
import { goTo } from './door.ts';
import type { MadeUpDeath } from './made-up-people.ts';

/** A death is notified: fills the intake, opens the case and stays in it. @returns the case's reference */
export async function openCase(page: Page, death: MadeUpDeath): Promise<string> {
  await fillIntake(page, death);
  await page.getByRole('button', { name: /^Open case/ }).click();
  return currentReference(page);
}

export async function fillIntake(page: Page, death: MadeUpDeath): Promise<void> {
  await goTo(page, 'Worklist');
  await page.getByRole('button', { name: 'New case' }).first().click();
  await write(page, 'Surname', death.surname);
  await write(page, /^Forenames/, death.forenames);
  await choose(page, /^Sex/, death.sex);
  await write(page, 'Date of birth', death.bornOn);
  await write(page, /^NHS number/, death.nhsNumber);
  await choose(page, 'What is known of when', 'Time of death');
  await write(page, 'Date of death', death.diedOn);
  await write(page, /^Time of death/, death.diedAt);
  await choose(page, 'Where', 'Hospital');
  await write(page, /^Name of the place/, death.place);
  await write(page, /^Ward/, death.ward);
  if (death.urgent === null) return;
  await tick(page, /^Urgent release is asked for/);
  await write(page, 'Reason', death.urgent.reason);
  await write(page, /^Needed by/, death.urgent.on);
  await write(page, 'At', death.urgent.at);
}

/** The reference of the open case, as its heading says it. */
export async function currentReference(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1, name: /^Case \S+/ });
  await expect(heading).toBeVisible();
  return (await heading.innerText()).replace('Case ', '');
}

/** Opens a case from the list, as a person does who knows the name. */
export async function openFromWorklist(page: Page, death: MadeUpDeath): Promise<void> {
  await goTo(page, 'Worklist');
  await page.getByRole('row', { name: new RegExp(`^${death.surname.toUpperCase()}`) }).click();
  await expect(page.getByRole('region', { name: 'The person who died' })).toContainText(
    death.surname.toUpperCase(),
  );
}

export type SectionName =
  | 'Questions'
  | 'Cause of death'
  | 'Scrutiny'
  | 'Conversations'
  | 'Details'
  | 'Coroner'
  | 'Governance'
  | 'Documents'
  | 'Timeline';

export async function goToSection(page: Page, section: SectionName): Promise<void> {
  const button = page
    .getByRole('navigation', { name: 'Places of this case' })
    .getByRole('button', { name: section });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
}

/** The middle of the case, where the section in hand is worked on. */
export function workOn(page: Page, section: SectionName): Locator {
  return page.getByRole('region', { name: `${section} section`, exact: true });
}
