import { expect, type Locator, type Page } from '@playwright/test';

/** What the record raises, above the answer to the question in hand. */
export function raisedPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'What the record raises', exact: true });
}

/** One thing that waits for an answer, by a part of what it says. */
export function raised(page: Page, says: string | RegExp): Locator {
  return raisedPanel(page)
    .getByRole('list', { name: 'What the record raises' })
    .getByRole('listitem')
    .filter({ hasText: says })
    .filter({ has: page.getByRole('button', { name: /^Why this is asked/ }) });
}

export async function askQuestion(page: Page, question: 1 | 2 | 3): Promise<void> {
  const card = page
    .getByRole('navigation', { name: 'The three questions' })
    .getByRole('button', { name: new RegExp(`^${String(question)}\\s*[A-Z]`) });
  await card.click();
  await expect(page.locator('#answer-form')).toBeFocused();
}

/** Answers with the keyboard alone: the choice by its place among the answers, and the sentence where there is one. */
export async function answerByKeyboard(
  page: Page,
  says: string | RegExp,
  { arrows, because }: { readonly arrows: number; readonly because: string },
): Promise<void> {
  await raised(page, says)
    .getByRole('button', { name: /^Answer/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: says }).getByRole('textbox')).toBeVisible();
  if (arrows === 0) await page.keyboard.press('Space');
  for (let at = 0; at < arrows; at += 1) await page.keyboard.press('ArrowRight');
  if (because !== '') {
    await page.keyboard.press('Tab');
    await page.keyboard.type(because);
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Answer recorded').first()).toBeVisible();
}
