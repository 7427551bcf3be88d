import { AGE, DEMOGRAPHY } from '../cause/age-and-sex.ts';
import { CANCER } from '../cause/cancers.ts';
import { CIRCULATION } from '../cause/circulation.ts';
import { INFECTION } from '../cause/infections.ts';
import { INTERVALS } from '../cause/intervals.ts';
import { LONG_TERM } from '../cause/long-term-conditions.ts';
import { NEWBORN } from '../cause/newborn.ts';
import { QUESTIONS } from '../cause/pregnancy-and-work.ts';
import { CHECKED_ON, type RuleAbout } from '../cause/rule.ts';
import { SEQUENCE } from '../cause/sequence.ts';
import { STRUCTURE } from '../cause/structure.ts';
import { TREATMENT } from '../cause/treatment.ts';
import { VAGUE } from '../cause/vague.ts';
import { WORDING } from '../cause/wording.ts';
import { CIRCUMSTANCE_RULES } from '../circumstances/circumstance-rules.ts';
import { TEXT_RULES } from '../circumstances/text-rules.ts';
import { CONTRADICTIONS } from '../contradictions/contradictions.ts';
import { HINT_RULES } from '../independence/hints.ts';
import { PATHWAYS } from '../pathways/pathways.ts';
import type { EvidenceKind, EvidenceQuestion, EvidenceWeight } from '../raised.ts';
import { RULE_SOURCES } from './rule-sources.ts';
import { WHAT_CAUSE_RULES_ASK } from './what-cause-rules-ask.ts';
import { WHAT_RECORD_RULES_ASK } from './what-record-rules-ask.ts';

/** A rule that raises evidence on a case, as the program came with it. The rulebook of an office is made of these. */
export interface RulebookRule {
  /** As in docs/rules.md. */
  readonly id: string;
  /** What it is about, in words; rules of one family stand together. */
  readonly family: string;
  readonly kind: EvidenceKind;
  readonly question: EvidenceQuestion;
  /** Its question. "…" is for what differs from case to case: the line, the words found. */
  readonly asks: string;
  /** How much it presses, the most first. What people wrote may say a circumstance or only point to it. */
  readonly weights: readonly EvidenceWeight[];
  readonly source: string;
  /** C read, P prototype, H house, U believed and not read. The letter comes first. */
  readonly grade: string;
  /** The day on which the source was last looked at. */
  readonly checkedOn: string;
}

const CAUSE_FAMILIES: readonly (readonly [family: string, rules: readonly RuleAbout[]])[] = [
  ['How the lines are filled', STRUCTURE],
  ['Times from onset to death', INTERVALS],
  ['Words that name no disease', VAGUE],
  ['Old age, and the form for the age', AGE],
  ['What does not fit the age or sex', DEMOGRAPHY],
  ['Abbreviations, symbols and spelling', WORDING],
  ['Infections', INFECTION],
  ['Cancers', CANCER],
  ['Heart and vessels', CIRCULATION],
  ['Long-term conditions', LONG_TERM],
  ['Treatment and devices', TREATMENT],
  ['The order of the lines', SEQUENCE],
  ['Pregnancy, work and notifiable disease', QUESTIONS],
  ['The lines under 28 days', NEWBORN],
];

/**
 * Every rule that can raise evidence on a case of this country, family by family.
 *
 * COR-01 is not among them: on a case the circumstances are asked about one by one. Nor are TRG-13 and TRG-14, which
 * follow from answers that a case has as DUTY-18.
 */
export function rulesOf(country: 'england' | 'wales'): readonly RulebookRule[] {
  return [
    ...CAUSE_RULES_OF_BOOK,
    ...TEXT_RULES_OF_BOOK,
    ...ANSWER_RULES_OF_BOOK,
    ...pathwaysIn(country),
    ...CONTRADICTION_RULES_OF_BOOK,
    ...HINT_RULES_OF_BOOK,
  ];
}

const CAUSE_RULES_OF_BOOK: readonly RulebookRule[] = CAUSE_FAMILIES.flatMap(([family, rules]) =>
  rules.map(({ checkedOn, grade, id, severity, source }) => ({
    id,
    family,
    kind: 'cause-wording',
    question: 'cause',
    asks: WHAT_CAUSE_RULES_ASK[id] ?? '',
    weights: [severity],
    source,
    grade,
    checkedOn,
  })),
);

const TEXT_RULES_OF_BOOK: readonly RulebookRule[] = TEXT_RULES.map(({ rule, says }) => ({
  id: rule,
  family: 'Circumstances in what people wrote',
  kind: 'coroner-circumstance',
  question: 'coroner',
  asks: says,
  weights: ['notify', 'consider'],
  ...sourceOf(rule),
}));

const ANSWER_RULES_OF_BOOK: readonly RulebookRule[] = CIRCUMSTANCE_RULES.map(({ rule, says, weight }) => ({
  id: rule,
  family: 'Circumstances in recorded answers',
  kind: 'coroner-circumstance',
  question: 'coroner',
  asks: says,
  weights: [weight],
  ...sourceOf(rule),
}));

const CONTRADICTION_RULES_OF_BOOK: readonly RulebookRule[] = CONTRADICTIONS.map(({ question, rule }) => ({
  id: rule,
  family: 'Records that cannot both be right',
  kind: 'contradiction',
  question,
  asks: WHAT_RECORD_RULES_ASK[rule] ?? '',
  weights: ['query'],
  ...sourceOf(rule),
}));

const HINT_RULES_OF_BOOK: readonly RulebookRule[] = HINT_RULES.map((rule) => ({
  id: rule,
  family: 'An examiner’s independence',
  kind: 'independence',
  question: 'cause',
  asks: WHAT_RECORD_RULES_ASK[rule] ?? '',
  weights: ['consider'],
  ...sourceOf(rule),
}));

function pathwaysIn(country: 'england' | 'wales'): readonly RulebookRule[] {
  return PATHWAYS.filter(({ countries }) => countries.includes(country)).map(({ rule, says }) => ({
    id: rule,
    family: 'Notices and reviews',
    kind: 'pathway',
    question: 'governance',
    asks: says,
    weights: ['prompt'],
    ...sourceOf(rule),
  }));
}

function sourceOf(rule: string): Pick<RulebookRule, 'source' | 'grade' | 'checkedOn'> {
  const [source = '', grade = ''] = RULE_SOURCES[rule] ?? [];
  return { source, grade, checkedOn: CHECKED_ON };
}
