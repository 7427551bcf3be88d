import { expect, type Page } from '@playwright/test';
import { openClocks } from './clocks.ts';
import { choose } from './answering.ts';
import { goTo } from './door.ts';
import { FIRST_DEATH, FOUNDER, SECOND_DEATH } from './made-up-people.ts';
import { openRule, openRulebook } from './rulebook.ts';
import { countLastMonth } from './returns.ts';
import { beginProfile, openProfiles } from './coroner-profiles.ts';
import { askQuestion, raisedPanel } from './evidence.ts';
import { goToSection, openFromWorklist, type SectionName } from './worklist.ts';

/** One thing that the window can show, and how to come to it and away from it again. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly leave: (page: Page) => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();
/** Esc empties a search box before it closes a dialog, and asks before it throws typing away. */
const closeDialog = async (page: Page): Promise<void> => {
  const throwAway = page.getByRole('button', { name: 'Throw away and close' });
  await expect(async () => {
    if (await throwAway.isVisible()) await throwAway.click();
    else await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 1_000 });
  }).toPass();
};

const SECTIONS: readonly SectionName[] = [
  'Questions',
  'Cause of death',
  'Scrutiny',
  'Conversations',
  'Details',
  'Coroner',
  'Governance',
  'Documents',
  'Timeline',
];

const PLACES: readonly Screen[] = (
  ['Worklist', 'Outbox', 'Returns', 'Concerns', 'People', 'Settings', 'Audit', 'Help'] as const
).map((place) => ({ name: place.toLowerCase(), open: (page) => goTo(page, place), leave: stay }));

const REPLACE_CODE: Screen = {
  name: 'replace the recovery code',
  open: async (page) => {
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: 'Replace the recovery code' }).click();
    await expect(page.getByRole('heading', { name: 'Replace the recovery code', level: 1 })).toBeVisible();
    await page.getByRole('textbox', { name: 'Your password' }).fill(FOUNDER.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'I have written it down' })).toBeVisible();
  },
  leave: stay,
};

const RULEBOOK: Screen = { name: 'rulebook', open: openRulebook, leave: stay };

const LICENCES: Screen = {
  name: 'licences of others’ work',
  open: async (page) => {
    await goTo(page, 'Help');
    await page.getByRole('button', { name: 'Show the licences of others’ work' }).click();
    await expect(page.getByRole('region', { name: 'Licences of others’ work' })).toBeVisible();
  },
  leave: stay,
};

const NEW_CASE: Screen = {
  name: 'new case',
  open: async (page) => {
    await goTo(page, 'Worklist');
    await page.getByRole('button', { name: 'New case' }).first().click();
    await expect(page.getByRole('heading', { name: 'New case', level: 1 })).toBeVisible();
    // With everything that is wrong said, and every box that can appear.
    await page.getByRole('checkbox', { name: /^Urgent release/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Open case/ }).click();
    await expect(page.getByRole('alert').or(page.getByText('There is a problem')).first()).toBeVisible();
  },
  leave: stay,
};

const CASE: readonly Screen[] = SECTIONS.map((section, at) => ({
  name: `case, ${section.toLowerCase()}`,
  open: async (page) => {
    if (at === 0) await openFromWorklist(page, FIRST_DEATH);
    await goToSection(page, section);
  },
  leave: stay,
}));

const FRESH_CASE: readonly Screen[] = (['Questions', 'Coroner', 'Governance'] as const).map(
  (section, at) => ({
    name: `fresh case, ${section.toLowerCase()}`,
    open: async (page) => {
      if (at === 0) await openFromWorklist(page, SECOND_DEATH);
      await goToSection(page, section);
    },
    leave: stay,
  }),
);

const EVIDENCE: readonly Screen[] = [
  {
    name: 'what the record raises, with an answer being written',
    open: async (page) => {
      await openFromWorklist(page, FIRST_DEATH);
      await askQuestion(page, 1);
      const panel = raisedPanel(page);
      await panel
        .getByRole('button', { name: /^Why this is asked/ })
        .first()
        .click();
      await panel
        .getByRole('button', { name: /^Answer/ })
        .first()
        .click();
      await panel.getByRole('button', { name: /^Record the answer/ }).click();
      await expect(page.getByText('Choose what you made of it.').first()).toBeVisible();
    },
    leave: async (page) => page.getByRole('button', { name: 'Not now' }).first().click(),
  },
  {
    name: 'what the record raises, answered',
    open: async (page) => {
      await askQuestion(page, 2);
      await raisedPanel(page)
        .getByText(/\(\d+\)$/)
        .first()
        .click();
    },
    leave: stay,
  },
];

const CLOCKS: Screen = {
  name: 'clocks of a case',
  open: async (page) => {
    await openFromWorklist(page, SECOND_DEATH);
    await openClocks(page);
  },
  leave: stay,
};

const DIALOGS: readonly Screen[] = [
  {
    name: 'find',
    open: async (page) => {
      await goTo(page, 'Worklist');
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('quill');
      await expect(page.getByText('1 case found.')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'add a person',
    open: async (page) => {
      await goTo(page, 'People');
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByRole('button', { name: 'Add the person' }).click();
    },
    leave: closeDialog,
  },
  {
    name: 'switch a rule off',
    open: async (page) => {
      await openRulebook(page);
      const dialog = await openRule(page, 'DUTY-4');
      await choose(dialog, 'This rule is', 'Switched off');
      await dialog.getByRole('button', { name: 'Switch the rule off' }).click();
      await expect(dialog).toContainText('Write why, in a sentence.');
    },
    leave: closeDialog,
  },
  {
    name: 'mark as sent',
    open: async (page) => {
      await goTo(page, 'Outbox');
      await page.getByRole('row', { name: /Coroner referral/ }).click();
      await page.getByRole('button', { name: 'Mark as sent' }).click();
    },
    leave: closeDialog,
  },
  {
    name: 'how a coroner’s office takes referrals',
    open: async (page) => {
      await openProfiles(page);
      await beginProfile(page);
      await page.getByRole('button', { name: 'Add the profile' }).click();
      await expect(page.getByText('Enter the coroner area, as the cases name it.').first()).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'a referral box by box',
    open: async (page) => {
      await openFromWorklist(page, FIRST_DEATH);
      await goToSection(page, 'Documents');
      await page.getByRole('button', { name: /box by box/ }).click();
      await expect(page.getByRole('list', { name: 'Boxes in their order' })).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'the cases behind a number',
    open: async (page) => {
      await countLastMonth(page);
      await page.getByRole('button', { name: /^Cases, All: \d+/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'help beside the work',
    open: async (page) => {
      await page.keyboard.press('F1');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
  {
    name: 'correct an entry',
    open: async (page) => {
      await openFromWorklist(page, FIRST_DEATH);
      await goToSection(page, 'Scrutiny');
      await page
        .getByRole('button', { name: /^Correct/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: closeDialog,
  },
];

/** Every screen of the open office, in an order in which each can be come to from the one before. */
export const SCREENS: readonly Screen[] = [
  ...PLACES,
  REPLACE_CODE,
  RULEBOOK,
  LICENCES,
  NEW_CASE,
  ...CASE,
  ...EVIDENCE,
  ...FRESH_CASE,
  CLOCKS,
  ...DIALOGS,
];
