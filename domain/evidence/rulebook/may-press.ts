import type { RulebookRule } from './rulebook-rules.ts';

/** Whether a rule can raise something that presses to be told to the coroner. Rule RULE-6. */
export function mayPress({ weights }: Pick<RulebookRule, 'weights'>): boolean {
  return weights.includes('notify');
}
