import { GROUND_CODES, type GroundCode, NOTIFICATION_GROUNDS } from '../../referrals/grounds.ts';

/** A circumstance of regulation 3(1) that is looked for in what people wrote. */
export interface TextRule {
  /** `TRG-n` in docs/rules.md. */
  readonly rule: string;
  readonly ground: GroundCode;
  /** What is asked; the words that were found stand with their place. */
  readonly says: string;
}

/** Whether there is an attending practitioner is an answer, and never read from a text. */
const NEVER_WRITTEN: ReadonlySet<GroundCode> = new Set<GroundCode>(['e', 'f']);

export function textRuleOf(ground: GroundCode): TextRule {
  const { label } = NOTIFICATION_GROUNDS[ground];
  return {
    rule: `TRG-${String(GROUND_CODES.indexOf(ground) + 1)}`,
    ground,
    says: `What was written may mean: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}. May it have caused the death or contributed to it?`,
  };
}

/** The rules that a text can call up, in the order of the regulation. */
export const TEXT_RULES: readonly TextRule[] = GROUND_CODES.filter(
  (ground) => !NEVER_WRITTEN.has(ground),
).map(textRuleOf);
