import type { Page } from '@playwright/test';
import { choose, pressAndHear, tick, write } from './answering.ts';
import { goToSection } from './worklist.ts';

export interface SpokenCall {
  readonly withWhom: 'Family or representative' | 'Practitioner';
  readonly person: string;
  readonly said: string;
  readonly concern: boolean;
}

/** Logs a call in which somebody was spoken with. */
export async function logConversation(page: Page, call: SpokenCall): Promise<void> {
  await goToSection(page, 'Conversations');
  await choose(page, 'With', call.withWhom);
  await choose(page, 'How', 'Telephone');
  await choose(page, 'Result', 'Spoken');
  await write(page, 'Person', call.person);
  await write(page, 'What was said', call.said);
  if (call.concern) await tick(page, 'A concern was raised');
  await pressAndHear(page, 'Log conversation', 'Conversation logged');
}
