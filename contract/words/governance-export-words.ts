import type { ExportEvery, TrendSectionId, WaitName } from '../for-window.ts';
import { CONCERN_CATEGORY_WORDS, CONCERN_DECISION_WORDS, CONCERN_ROUTE_WORDS } from './governance-words.ts';
import { LOOP_STATE_WORDS, OUTCOME_WORDS } from './loop-words.ts';

export const TREND_SECTION_WORDS = {
  categories: 'Concerns by category',
  about: 'Concerns by organisation',
  decisions: 'Concerns by decision',
  routes: 'Passed on, by route',
  states: 'Passed on, by how far they have come',
  outcomes: 'Passed on, by outcome',
} as const satisfies Record<TrendSectionId, string>;

const LINE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  category: CONCERN_CATEGORY_WORDS,
  about: { own: 'About the organisation of the death', other: 'About another organisation' },
  decision: { none: 'Not decided yet', ...CONCERN_DECISION_WORDS },
  route: CONCERN_ROUTE_WORDS,
  state: LOOP_STATE_WORDS,
  outcome: { none: 'No outcome yet', ...OUTCOME_WORDS },
};

/** What a line counts: `category:delay` is “Delay”. */
export function trendLineWords(id: string): string {
  const [section = '', code = ''] = id.split(':');
  return LINE_WORDS[section]?.[code] ?? id;
}

export const WAIT_WORDS = {
  daysToSent: 'From raising a concern to sending its notification',
  daysToReceived: 'From sending a notification to its receipt',
  daysToOutcome: 'From sending a notification to its outcome',
} as const satisfies Record<WaitName, string>;

export const EXPORT_EVERY_WORDS = {
  off: 'Only when somebody asks for it',
  month: 'Every month',
  quarter: 'Every quarter',
} as const satisfies Record<ExportEvery, string>;

/** How an export came to be made. */
export const RUN_WORDS: Readonly<Record<string, string>> = {
  button: 'by button',
  schedule: 'by schedule',
  command: 'by command',
};
